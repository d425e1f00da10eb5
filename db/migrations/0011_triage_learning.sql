CREATE TABLE "classifier_versions" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"member_id" text,
	"examples" integer NOT NULL,
	"corrections" integer NOT NULL,
	"intents" integer NOT NULL,
	"held_out" jsonb,
	"trained_ms" integer NOT NULL,
	"fingerprint" text NOT NULL,
	"weights" "bytea",
	"read_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "classifier_versions_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "model_intents" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"run_id" text NOT NULL,
	"prompt" text NOT NULL,
	"model" text NOT NULL,
	"intent" text NOT NULL,
	"confidence" double precision NOT NULL,
	"model_intent" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "model_intents_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "taxonomies" (
	"workspace_id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"classifier_id" text,
	"retrain_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone,
	"changed_by" text,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "taxonomies_workspace_id_pk" PRIMARY KEY("workspace_id")
);
--> statement-breakpoint
CREATE TABLE "triage_examples" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"run_id" text NOT NULL,
	"field" text NOT NULL,
	"predicted" text NOT NULL,
	"label" text NOT NULL,
	"text_id" text NOT NULL,
	"member_id" text NOT NULL,
	"set_aside" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "triage_examples_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "intent_examples" ADD COLUMN "origin" text DEFAULT 'written' NOT NULL;--> statement-breakpoint
ALTER TABLE "intent_examples" ADD COLUMN "member_id" text;--> statement-breakpoint
ALTER TABLE "intents" ADD COLUMN "parent_id" text;--> statement-breakpoint
ALTER TABLE "intents" ADD COLUMN "routing" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "intents" ADD COLUMN "position" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "triage_revision" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "taxonomies" ADD CONSTRAINT "taxonomies_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_examples" ADD CONSTRAINT "triage_examples_workspace_id_text_id_texts_workspace_id_id_fk" FOREIGN KEY ("workspace_id","text_id") REFERENCES "public"."texts"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "classifier_versions_created" ON "classifier_versions" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "model_intents_created" ON "model_intents" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "triage_examples_run" ON "triage_examples" USING btree ("workspace_id","run_id","field");--> statement-breakpoint
CREATE INDEX "triage_examples_changed" ON "triage_examples" USING btree ("workspace_id","changed_at");--> statement-breakpoint
CREATE INDEX "triage_examples_text" ON "triage_examples" USING btree ("workspace_id","text_id");--> statement-breakpoint
SELECT countersign_protect(name::regclass, 'workspace_id', false)
FROM unnest(ARRAY['classifier_versions', 'taxonomies', 'triage_examples']) AS name;
--> statement-breakpoint
SELECT countersign_protect('model_intents', 'workspace_id', true);
--> statement-breakpoint
-- What triage reads is loaded without the knowledge, so it has a revision of its own.
CREATE FUNCTION countersign_move_triage_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE workspaces SET triage_revision = triage_revision + 1 WHERE id = current_setting('countersign.workspace', true);
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER move_revision ON intents;
--> statement-breakpoint
DROP TRIGGER move_revision ON intent_examples;
--> statement-breakpoint
CREATE TRIGGER move_triage_revision AFTER INSERT OR UPDATE OR DELETE ON intents FOR EACH STATEMENT EXECUTE FUNCTION countersign_move_triage_revision();
--> statement-breakpoint
CREATE TRIGGER move_triage_revision AFTER INSERT OR UPDATE OR DELETE ON intent_examples FOR EACH STATEMENT EXECUTE FUNCTION countersign_move_triage_revision();
--> statement-breakpoint
-- By row: most texts that expire taught nothing.
CREATE TRIGGER move_triage_revision AFTER INSERT OR UPDATE OR DELETE ON triage_examples FOR EACH ROW EXECUTE FUNCTION countersign_move_triage_revision();
--> statement-breakpoint
-- That a retraining is due is nothing that triage reads.
CREATE TRIGGER move_triage_revision AFTER UPDATE OF version, classifier_id ON taxonomies FOR EACH ROW EXECUTE FUNCTION countersign_move_triage_revision();
