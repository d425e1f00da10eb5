CREATE TABLE "source_file_parts" (
	"workspace_id" text NOT NULL,
	"source_id" text NOT NULL,
	"upload_id" text NOT NULL,
	"part" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "source_file_parts_workspace_id_source_id_upload_id_part_pk" PRIMARY KEY("workspace_id","source_id","upload_id","part")
);
--> statement-breakpoint
ALTER TABLE "source_files" ALTER COLUMN "items" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "source_files" ADD COLUMN "upload_id" text;--> statement-breakpoint
ALTER TABLE "source_files" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "source_files" SET "upload_id" = gen_random_uuid()::text;--> statement-breakpoint
INSERT INTO "source_file_parts" ("workspace_id", "source_id", "upload_id", "part", "bytes") SELECT "workspace_id", "source_id", "upload_id", 0, convert_to("items"::text, 'UTF8') FROM "source_files";--> statement-breakpoint
ALTER TABLE "source_files" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "source_files" ALTER COLUMN "upload_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "source_file_parts" ADD CONSTRAINT "source_file_parts_workspace_id_source_id_sources_workspace_id_id_fk" FOREIGN KEY ("workspace_id","source_id") REFERENCES "public"."sources"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
SELECT countersign_protect('source_file_parts', 'workspace_id', false);
