CREATE TABLE "assist_runs" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"member_id" text NOT NULL,
	"console" text NOT NULL,
	"host" text NOT NULL,
	"ticket_id" text NOT NULL,
	"requester_hash" text,
	"suggestion_id" text,
	"regenerates" text,
	"intent" text NOT NULL,
	"confidence" double precision NOT NULL,
	"language" text NOT NULL,
	"engine" text NOT NULL,
	"outcome" text,
	"fallback" text,
	"timings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sources" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"passages_searched" integer DEFAULT 0 NOT NULL,
	"abstention_reason" text,
	"triage" jsonb NOT NULL,
	"receipt" jsonb,
	"eligible" boolean NOT NULL,
	"held_out" boolean DEFAULT false NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assist_runs_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor_id" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "audit_log_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"workspace_id" text NOT NULL,
	"sequence" bigint NOT NULL,
	"audit_id" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_seals_workspace_id_sequence_pk" PRIMARY KEY("workspace_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"run_id" text NOT NULL,
	"member_id" text NOT NULL,
	"console" text NOT NULL,
	"host" text NOT NULL,
	"ticket_id" text NOT NULL,
	"field" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"text_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "corrections_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"source_id" text NOT NULL,
	"external_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"visibility" text NOT NULL,
	"language" text NOT NULL,
	"updated_at" timestamp (3) with time zone,
	"content_hash" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"body" text NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "documents_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"document_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"heading" text NOT NULL,
	"text" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	CONSTRAINT "passages_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"last_imported_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sources_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"run_id" text,
	"suggestion_id" text,
	"rule" text NOT NULL,
	"kind" text NOT NULL,
	"severity" text NOT NULL,
	"on" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "findings_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "device_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"device_code" text NOT NULL,
	"user_code" text NOT NULL,
	"user_id" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"last_polled_at" timestamp (3) with time zone,
	"polling_interval" integer,
	"client_id" text,
	"scope" text
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intent_examples" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"intent_id" text NOT NULL,
	"text" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "intent_examples_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "intents" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"label" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"asks_for" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"handover" text,
	"retired_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "intents_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "macros" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"updated_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "macros_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"team" text DEFAULT '' NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"workspace_id" text NOT NULL,
	"session_id" text NOT NULL,
	"member_id" text NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"origin" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "tokens_workspace_id_session_id_pk" PRIMARY KEY("workspace_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "model_calls" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"run_id" text,
	"purpose" text NOT NULL,
	"prompt" text NOT NULL,
	"host" text NOT NULL,
	"model" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"first_token_ms" integer,
	"total_ms" integer NOT NULL,
	"prompt_tokens" integer,
	"completion_tokens" integer,
	"bytes_sent" integer NOT NULL,
	"bytes_received" integer NOT NULL,
	"cost" double precision,
	"redactions" integer NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "model_calls_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"current_version" integer NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policies_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "policy_versions" (
	"workspace_id" text NOT NULL,
	"policy_id" text NOT NULL,
	"version" integer NOT NULL,
	"rule" jsonb NOT NULL,
	"author_id" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policy_versions_workspace_id_policy_id_version_pk" PRIMARY KEY("workspace_id","policy_id","version")
);
--> statement-breakpoint
CREATE TABLE "suggestion_facts" (
	"workspace_id" text NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"suggestion_id" text,
	"member_id" text NOT NULL,
	"console" text NOT NULL,
	"host" text NOT NULL,
	"ticket_id" text NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "suggestion_facts_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"run_id" text,
	"member_id" text NOT NULL,
	"console" text NOT NULL,
	"host" text NOT NULL,
	"ticket_id" text NOT NULL,
	"phase" text NOT NULL,
	"outcome" text,
	"engine" text,
	"fallback" text,
	"intent" text DEFAULT 'unknown' NOT NULL,
	"language" text DEFAULT 'und' NOT NULL,
	"team" text DEFAULT '' NOT NULL,
	"generated_at" timestamp (3) with time zone,
	"displayed_at" timestamp (3) with time zone,
	"inserted_at" timestamp (3) with time zone,
	"inserted_via" text,
	"after_message_id" text,
	"left_out" integer,
	"landed_differently" boolean,
	"dismissed_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"sent_message_id" text,
	"after_insert_ms" integer,
	"survived" double precision,
	"added" double precision,
	"rating" text,
	"rating_reason" text,
	"accepted_passages" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"customer_id" text,
	"draft_text_id" text,
	"sent_text_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "suggestions_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"requester_hash" text NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "customers_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"customer_id" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "texts_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"voices" jsonb NOT NULL,
	"link_hosts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"settings" jsonb NOT NULL,
	"revision" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_workspace_id_source_id_sources_workspace_id_id_fk" FOREIGN KEY ("workspace_id","source_id") REFERENCES "public"."sources"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_workspace_id_document_id_documents_workspace_id_id_fk" FOREIGN KEY ("workspace_id","document_id") REFERENCES "public"."documents"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intent_examples" ADD CONSTRAINT "intent_examples_workspace_id_intent_id_intents_workspace_id_id_fk" FOREIGN KEY ("workspace_id","intent_id") REFERENCES "public"."intents"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intents" ADD CONSTRAINT "intents_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_workspace_id_member_id_members_workspace_id_id_fk" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."members"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_workspace_id_policy_id_policies_workspace_id_id_fk" FOREIGN KEY ("workspace_id","policy_id") REFERENCES "public"."policies"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_workspace_id_customer_id_customers_workspace_id_id_fk" FOREIGN KEY ("workspace_id","customer_id") REFERENCES "public"."customers"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assist_runs_started" ON "assist_runs" USING btree ("workspace_id","started_at");--> statement-breakpoint
CREATE INDEX "assist_runs_ticket" ON "assist_runs" USING btree ("workspace_id","console","host","ticket_id","started_at");--> statement-breakpoint
CREATE INDEX "assist_runs_requester" ON "assist_runs" USING btree ("workspace_id","requester_hash");--> statement-breakpoint
CREATE INDEX "audit_log_at" ON "audit_log" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE INDEX "audit_seals_entry" ON "audit_seals" USING btree ("workspace_id","audit_id");--> statement-breakpoint
CREATE INDEX "corrections_field" ON "corrections" USING btree ("workspace_id","field","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_external_id" ON "documents" USING btree ("workspace_id","source_id","external_id");--> statement-breakpoint
CREATE INDEX "passages_document" ON "passages" USING btree ("workspace_id","document_id","ordinal");--> statement-breakpoint
CREATE INDEX "findings_suggestion" ON "findings" USING btree ("workspace_id","suggestion_id");--> statement-breakpoint
CREATE INDEX "findings_rule" ON "findings" USING btree ("workspace_id","rule","created_at");--> statement-breakpoint
CREATE INDEX "accounts_user" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "device_codes_device_code" ON "device_codes" USING btree ("device_code");--> statement-breakpoint
CREATE UNIQUE INDEX "device_codes_user_code" ON "device_codes" USING btree ("user_code");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "intent_examples_intent" ON "intent_examples" USING btree ("workspace_id","intent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "members_user_id" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_session_id" ON "tokens" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "tokens_origin" ON "tokens" USING btree ("origin");--> statement-breakpoint
CREATE INDEX "model_calls_started" ON "model_calls" USING btree ("workspace_id","started_at");--> statement-breakpoint
CREATE INDEX "suggestion_facts_suggestion" ON "suggestion_facts" USING btree ("workspace_id","suggestion_id","at");--> statement-breakpoint
CREATE INDEX "suggestion_facts_type" ON "suggestion_facts" USING btree ("workspace_id","type","at");--> statement-breakpoint
CREATE INDEX "suggestions_created" ON "suggestions" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "suggestions_member" ON "suggestions" USING btree ("workspace_id","member_id","created_at");--> statement-breakpoint
CREATE INDEX "suggestions_ticket" ON "suggestions" USING btree ("workspace_id","console","host","ticket_id");--> statement-breakpoint
CREATE UNIQUE INDEX "customers_requester" ON "customers" USING btree ("workspace_id","requester_hash");--> statement-breakpoint
CREATE INDEX "texts_expires" ON "texts" USING btree ("workspace_id","expires_at");--> statement-breakpoint
CREATE INDEX "texts_customer" ON "texts" USING btree ("workspace_id","customer_id");