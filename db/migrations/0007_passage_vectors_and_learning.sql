CREATE TABLE "passage_learning" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"effect" text NOT NULL,
	"document_id" text NOT NULL,
	"passage_id" text NOT NULL,
	"text_hash" text NOT NULL,
	"suggestion_id" text,
	"question_text_id" text,
	"question" text,
	"member_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"forgotten_at" timestamp (3) with time zone,
	"pending" boolean DEFAULT true NOT NULL,
	CONSTRAINT "passage_learning_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "passage_vectors" (
	"workspace_id" text NOT NULL,
	"passage_id" text NOT NULL,
	"fingerprint" text NOT NULL,
	"vector" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passage_vectors_workspace_id_passage_id_pk" PRIMARY KEY("workspace_id","passage_id")
);
--> statement-breakpoint
ALTER TABLE "passage_learning" ADD CONSTRAINT "passage_learning_workspace_id_question_text_id_texts_workspace_id_id_fk" FOREIGN KEY ("workspace_id","question_text_id") REFERENCES "public"."texts"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_vectors" ADD CONSTRAINT "passage_vectors_workspace_id_passage_id_passages_workspace_id_id_fk" FOREIGN KEY ("workspace_id","passage_id") REFERENCES "public"."passages"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "passage_learning_reply" ON "passage_learning" USING btree ("workspace_id","suggestion_id","passage_id");--> statement-breakpoint
CREATE INDEX "passage_learning_document" ON "passage_learning" USING btree ("workspace_id","document_id","created_at");--> statement-breakpoint
CREATE INDEX "passage_learning_text" ON "passage_learning" USING btree ("workspace_id","question_text_id");--> statement-breakpoint
SELECT countersign_protect(name::regclass, 'workspace_id', false)
FROM unnest(ARRAY['passage_learning', 'passage_vectors']) AS name;
