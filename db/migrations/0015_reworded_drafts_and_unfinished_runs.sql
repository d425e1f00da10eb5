CREATE TABLE "unfinished_runs" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"member_id" text NOT NULL,
	"console" text NOT NULL,
	"host" text NOT NULL,
	"ticket_id" text NOT NULL,
	"requester_hash" text,
	"kind" text NOT NULL,
	"because" text NOT NULL,
	"receipt" jsonb NOT NULL,
	"receipt_text_id" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "unfinished_runs_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "reworded_text_id" text;--> statement-breakpoint
CREATE INDEX "unfinished_runs_ticket" ON "unfinished_runs" USING btree ("workspace_id","member_id","console","host","ticket_id","started_at");--> statement-breakpoint
CREATE INDEX "unfinished_runs_requester" ON "unfinished_runs" USING btree ("workspace_id","requester_hash");--> statement-breakpoint
SELECT countersign_protect('unfinished_runs', 'workspace_id', false);
