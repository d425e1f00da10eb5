CREATE TABLE "document_versions" (
	"workspace_id" text NOT NULL,
	"document_id" text NOT NULL,
	"version" integer NOT NULL,
	"source_id" text,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"visibility" text NOT NULL,
	"language" text NOT NULL,
	"brand" text,
	"updated_at" timestamp (3) with time zone,
	"valid_until" timestamp (3) with time zone,
	"body" text NOT NULL,
	"passages" jsonb NOT NULL,
	"imported_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "document_versions_workspace_id_document_id_version_pk" PRIMARY KEY("workspace_id","document_id","version")
);
--> statement-breakpoint
CREATE TABLE "source_run_errors" (
	"workspace_id" text NOT NULL,
	"run_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"item" text NOT NULL,
	"code" text NOT NULL,
	"message" text NOT NULL,
	CONSTRAINT "source_run_errors_workspace_id_run_id_ordinal_pk" PRIMARY KEY("workspace_id","run_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "source_runs" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"source_id" text NOT NULL,
	"state" text NOT NULL,
	"dry_run" boolean DEFAULT false NOT NULL,
	"member_id" text,
	"total" integer,
	"done" integer DEFAULT 0 NOT NULL,
	"added" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"removed" integer DEFAULT 0 NOT NULL,
	"same" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"heartbeat_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"error_code" text,
	"error_message" text,
	CONSTRAINT "source_runs_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "brand" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "valid_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "privacy" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "imported_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "secret" "bytea";--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "refresh_minutes" integer;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "enabled" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "deleted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "macros" ADD COLUMN "source_id" text;--> statement-breakpoint
ALTER TABLE "macros" ADD COLUMN "external_id" text;--> statement-breakpoint
ALTER TABLE "macros" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_workspace_id_source_id_sources_workspace_id_id_fk" FOREIGN KEY ("workspace_id","source_id") REFERENCES "public"."sources"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_run_errors" ADD CONSTRAINT "source_run_errors_workspace_id_run_id_source_runs_workspace_id_id_fk" FOREIGN KEY ("workspace_id","run_id") REFERENCES "public"."source_runs"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_runs" ADD CONSTRAINT "source_runs_workspace_id_source_id_sources_workspace_id_id_fk" FOREIGN KEY ("workspace_id","source_id") REFERENCES "public"."sources"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_versions_source" ON "document_versions" USING btree ("workspace_id","source_id");--> statement-breakpoint
CREATE INDEX "source_runs_source" ON "source_runs" USING btree ("workspace_id","source_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "source_runs_running" ON "source_runs" USING btree ("workspace_id","source_id") WHERE state = 'running';--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_workspace_id_source_id_sources_workspace_id_id_fk" FOREIGN KEY ("workspace_id","source_id") REFERENCES "public"."sources"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
SELECT countersign_protect(name::regclass, 'workspace_id', false)
FROM unnest(ARRAY['document_versions', 'source_run_errors', 'source_runs']) AS name;
