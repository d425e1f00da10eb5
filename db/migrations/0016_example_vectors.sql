CREATE TABLE "example_vectors" (
	"workspace_id" text NOT NULL,
	"text_hash" text NOT NULL,
	"fingerprint" text NOT NULL,
	"vector" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "example_vectors_workspace_id_text_hash_pk" PRIMARY KEY("workspace_id","text_hash")
);
--> statement-breakpoint
ALTER TABLE "classifier_versions" ADD COLUMN "vectors" text;--> statement-breakpoint
SELECT countersign_protect('example_vectors', 'workspace_id', false);
