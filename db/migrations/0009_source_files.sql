CREATE TABLE "source_files" (
	"workspace_id" text NOT NULL,
	"source_id" text NOT NULL,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"documents" integer NOT NULL,
	"failed" integer NOT NULL,
	"items" jsonb NOT NULL,
	"member_id" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "source_files_workspace_id_source_id_name_pk" PRIMARY KEY("workspace_id","source_id","name")
);
--> statement-breakpoint
ALTER TABLE "source_files" ADD CONSTRAINT "source_files_workspace_id_source_id_sources_workspace_id_id_fk" FOREIGN KEY ("workspace_id","source_id") REFERENCES "public"."sources"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
SELECT countersign_protect('source_files', 'workspace_id', false);
