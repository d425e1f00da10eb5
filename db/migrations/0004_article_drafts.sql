CREATE TABLE "article_drafts" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"visibility" text NOT NULL,
	"language" text NOT NULL,
	"intent" text NOT NULL,
	"run_ids" jsonb NOT NULL,
	"suggestion_ids" jsonb NOT NULL,
	"member_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"exported_at" timestamp (3) with time zone,
	CONSTRAINT "article_drafts_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "gap_dismissals" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"member_id" text NOT NULL,
	"run_ids" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "gap_dismissals_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "assist_runs" ADD COLUMN "question_text_id" text;--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "cited" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "article_drafts_created" ON "article_drafts" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "gap_dismissals_created" ON "gap_dismissals" USING btree ("workspace_id","created_at");--> statement-breakpoint
SELECT countersign_protect('gap_dismissals', 'workspace_id', false);--> statement-breakpoint
SELECT countersign_protect('article_drafts', 'workspace_id', false);
