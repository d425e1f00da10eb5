CREATE TABLE "ask_runs" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"member_id" text NOT NULL,
	"console" text,
	"host" text,
	"ticket_id" text,
	"requester_hash" text,
	"only" text,
	"engine" text NOT NULL,
	"outcome" text NOT NULL,
	"fallback" text,
	"timings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"cited" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"passages_searched" integer DEFAULT 0 NOT NULL,
	"receipt" jsonb,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ask_runs_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE INDEX "ask_runs_started" ON "ask_runs" USING btree ("workspace_id","started_at");--> statement-breakpoint
CREATE INDEX "ask_runs_requester" ON "ask_runs" USING btree ("workspace_id","requester_hash");--> statement-breakpoint
SELECT countersign_protect('ask_runs', 'workspace_id', false);
