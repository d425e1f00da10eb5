CREATE TABLE "classifier_weights" (
	"workspace_id" text NOT NULL,
	"classifier_id" text NOT NULL,
	"part" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "classifier_weights_workspace_id_classifier_id_part_pk" PRIMARY KEY("workspace_id","classifier_id","part")
);
--> statement-breakpoint
SELECT countersign_protect('classifier_weights', 'workspace_id', false);
