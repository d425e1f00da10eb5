CREATE TABLE "adapter_reports" (
	"workspace_id" text NOT NULL,
	"day" date NOT NULL,
	"console" text NOT NULL,
	"view" text NOT NULL,
	"selector" text NOT NULL,
	"extension_version" text NOT NULL,
	"browser" text NOT NULL,
	"field" text NOT NULL,
	"count" integer NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "adapter_reports_pk" PRIMARY KEY("workspace_id","day","console","view","selector","extension_version","browser")
);
--> statement-breakpoint
CREATE INDEX "adapter_reports_seen" ON "adapter_reports" USING btree ("workspace_id","last_seen_at");--> statement-breakpoint
SELECT countersign_protect('adapter_reports', 'workspace_id', false);
