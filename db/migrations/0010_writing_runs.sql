CREATE TABLE "writing_runs" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"member_id" text NOT NULL,
	"tool" text NOT NULL,
	"console" text NOT NULL,
	"host" text NOT NULL,
	"ticket_id" text NOT NULL,
	"requester_hash" text,
	"suggestion_id" text,
	"engine" text NOT NULL,
	"outcome" text NOT NULL,
	"fallback" text,
	"prompt" text,
	"timings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sentences" integer NOT NULL,
	"unsupported" integer NOT NULL,
	"withheld" integer NOT NULL,
	"changes" integer NOT NULL,
	"receipt" jsonb,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "writing_runs_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "writing_style_since" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "writing_runs_started" ON "writing_runs" USING btree ("workspace_id","started_at");--> statement-breakpoint
CREATE INDEX "writing_runs_requester" ON "writing_runs" USING btree ("workspace_id","requester_hash");--> statement-breakpoint
SELECT countersign_protect('writing_runs', 'workspace_id', false);
