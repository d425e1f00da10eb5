CREATE TABLE accounts (
  id text NOT NULL,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  user_id text NOT NULL,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp(3) with time zone,
  refresh_token_expires_at timestamp(3) with time zone,
  scope text,
  password text,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  updated_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE accounts ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);
ALTER TABLE accounts ADD CONSTRAINT accounts_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
CREATE INDEX accounts_user ON public.accounts USING btree (user_id);

CREATE TABLE adapter_reports (
  workspace_id text NOT NULL,
  day date NOT NULL,
  console text NOT NULL,
  view text NOT NULL,
  selector text NOT NULL,
  extension_version text NOT NULL,
  browser text NOT NULL,
  field text NOT NULL,
  count integer NOT NULL,
  first_seen_at timestamp(3) with time zone NOT NULL,
  last_seen_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE adapter_reports ADD CONSTRAINT adapter_reports_pk PRIMARY KEY (workspace_id, day, console, view, selector, extension_version, browser);
CREATE INDEX adapter_reports_seen ON public.adapter_reports USING btree (workspace_id, last_seen_at);
CREATE POLICY own_workspace ON adapter_reports FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON adapter_reports TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE article_drafts (
  workspace_id text NOT NULL,
  id text NOT NULL,
  state text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  visibility text NOT NULL,
  language text NOT NULL,
  intent text NOT NULL,
  run_ids jsonb NOT NULL,
  suggestion_ids jsonb NOT NULL,
  member_id text NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  edited_at timestamp(3) with time zone,
  exported_at timestamp(3) with time zone
);
ALTER TABLE article_drafts ADD CONSTRAINT article_drafts_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX article_drafts_created ON public.article_drafts USING btree (workspace_id, created_at);
CREATE POLICY own_workspace ON article_drafts FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON article_drafts TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE ask_runs (
  workspace_id text NOT NULL,
  id text NOT NULL,
  member_id text NOT NULL,
  console text,
  host text,
  ticket_id text,
  requester_hash text,
  "only" text,
  engine text NOT NULL,
  outcome text NOT NULL,
  fallback text,
  timings jsonb DEFAULT '{}'::jsonb NOT NULL,
  cited jsonb DEFAULT '[]'::jsonb NOT NULL,
  passages_searched integer DEFAULT 0 NOT NULL,
  receipt jsonb,
  started_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE ask_runs ADD CONSTRAINT ask_runs_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX ask_runs_requester ON public.ask_runs USING btree (workspace_id, requester_hash);
CREATE INDEX ask_runs_started ON public.ask_runs USING btree (workspace_id, started_at);
CREATE POLICY own_workspace ON ask_runs FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON ask_runs TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE assist_runs (
  workspace_id text NOT NULL,
  id text NOT NULL,
  member_id text NOT NULL,
  console text NOT NULL,
  host text NOT NULL,
  ticket_id text NOT NULL,
  requester_hash text,
  suggestion_id text,
  regenerates text,
  intent text NOT NULL,
  confidence double precision NOT NULL,
  language text NOT NULL,
  engine text NOT NULL,
  outcome text,
  fallback text,
  timings jsonb DEFAULT '{}'::jsonb NOT NULL,
  sources jsonb DEFAULT '[]'::jsonb NOT NULL,
  passages_searched integer DEFAULT 0 NOT NULL,
  abstention_reason text,
  triage jsonb NOT NULL,
  receipt jsonb,
  eligible boolean NOT NULL,
  held_out boolean DEFAULT false NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone NOT NULL,
  question_text_id text,
  ticket_number text
);
ALTER TABLE assist_runs ADD CONSTRAINT assist_runs_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX assist_runs_requester ON public.assist_runs USING btree (workspace_id, requester_hash);
CREATE INDEX assist_runs_started ON public.assist_runs USING btree (workspace_id, started_at);
CREATE INDEX assist_runs_ticket ON public.assist_runs USING btree (workspace_id, console, host, ticket_id, started_at);
CREATE POLICY own_workspace ON assist_runs FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON assist_runs TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE audit_log (
  workspace_id text NOT NULL,
  id text NOT NULL,
  at timestamp(3) with time zone DEFAULT now() NOT NULL,
  actor_id text,
  action text NOT NULL,
  subject text NOT NULL,
  detail jsonb DEFAULT '{}'::jsonb NOT NULL
);
ALTER TABLE audit_log ADD CONSTRAINT audit_log_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX audit_log_at ON public.audit_log USING btree (workspace_id, at);
CREATE POLICY own_workspace ON audit_log FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT INSERT, SELECT ON audit_log TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE audit_seals (
  workspace_id text NOT NULL,
  sequence bigint NOT NULL,
  audit_id text NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  sealed_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE audit_seals ADD CONSTRAINT audit_seals_workspace_id_sequence_pk PRIMARY KEY (workspace_id, sequence);
CREATE INDEX audit_seals_entry ON public.audit_seals USING btree (workspace_id, audit_id);
CREATE POLICY own_workspace ON audit_seals FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT INSERT, SELECT ON audit_seals TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE classifier_versions (
  workspace_id text NOT NULL,
  id text NOT NULL,
  number integer NOT NULL,
  state text NOT NULL,
  reason text DEFAULT ''::text NOT NULL,
  member_id text,
  examples integer NOT NULL,
  corrections integer NOT NULL,
  intents integer NOT NULL,
  held_out jsonb,
  trained_ms integer NOT NULL,
  fingerprint text NOT NULL,
  weights bytea,
  read_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  vectors text
);
ALTER TABLE classifier_versions ADD CONSTRAINT classifier_versions_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX classifier_versions_created ON public.classifier_versions USING btree (workspace_id, created_at);
CREATE POLICY own_workspace ON classifier_versions FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON classifier_versions TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE classifier_weights (
  workspace_id text NOT NULL,
  classifier_id text NOT NULL,
  part integer NOT NULL,
  bytes bytea NOT NULL
);
ALTER TABLE classifier_weights ADD CONSTRAINT classifier_weights_workspace_id_classifier_id_part_pk PRIMARY KEY (workspace_id, classifier_id, part);
CREATE POLICY own_workspace ON classifier_weights FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON classifier_weights TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE corrections (
  workspace_id text NOT NULL,
  id text NOT NULL,
  run_id text NOT NULL,
  member_id text NOT NULL,
  console text NOT NULL,
  host text NOT NULL,
  ticket_id text NOT NULL,
  field text NOT NULL,
  "from" text NOT NULL,
  "to" text NOT NULL,
  text_id text,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE corrections ADD CONSTRAINT corrections_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX corrections_field ON public.corrections USING btree (workspace_id, field, created_at);
CREATE POLICY own_workspace ON corrections FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT INSERT, SELECT ON corrections TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE customers (
  workspace_id text NOT NULL,
  id text NOT NULL,
  requester_hash text NOT NULL,
  wrapped_key bytea NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE customers ADD CONSTRAINT customers_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
ALTER TABLE customers ADD CONSTRAINT customers_workspace_id_workspaces_id_fk FOREIGN KEY (workspace_id) REFERENCES workspaces(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX customers_requester ON public.customers USING btree (workspace_id, requester_hash);
CREATE POLICY own_workspace ON customers FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON customers TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE device_codes (
  id text NOT NULL,
  device_code text NOT NULL,
  user_code text NOT NULL,
  user_id text,
  expires_at timestamp(3) with time zone NOT NULL,
  status text NOT NULL,
  last_polled_at timestamp(3) with time zone,
  polling_interval integer,
  client_id text,
  scope text
);
ALTER TABLE device_codes ADD CONSTRAINT device_codes_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX device_codes_device_code ON public.device_codes USING btree (device_code);
CREATE UNIQUE INDEX device_codes_user_code ON public.device_codes USING btree (user_code);

CREATE TABLE document_versions (
  workspace_id text NOT NULL,
  document_id text NOT NULL,
  version integer NOT NULL,
  source_id text,
  kind text NOT NULL,
  title text NOT NULL,
  url text,
  visibility text NOT NULL,
  language text NOT NULL,
  brand text,
  updated_at timestamp(3) with time zone,
  valid_until timestamp(3) with time zone,
  body text NOT NULL,
  passages jsonb NOT NULL,
  imported_at timestamp(3) with time zone,
  ended_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE document_versions ADD CONSTRAINT document_versions_workspace_id_document_id_version_pk PRIMARY KEY (workspace_id, document_id, version);
ALTER TABLE document_versions ADD CONSTRAINT document_versions_workspace_id_source_id_sources_workspace_id_i FOREIGN KEY (workspace_id, source_id) REFERENCES sources(workspace_id, id) ON DELETE CASCADE;
CREATE INDEX document_versions_source ON public.document_versions USING btree (workspace_id, source_id);
CREATE POLICY own_workspace ON document_versions FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON document_versions TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE documents (
  workspace_id text NOT NULL,
  id text NOT NULL,
  source_id text NOT NULL,
  external_id text NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  url text,
  visibility text NOT NULL,
  language text NOT NULL,
  updated_at timestamp(3) with time zone,
  content_hash text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  body text NOT NULL,
  deleted_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  brand text,
  valid_until timestamp(3) with time zone,
  privacy jsonb DEFAULT '{}'::jsonb NOT NULL,
  imported_at timestamp(3) with time zone
);
ALTER TABLE documents ADD CONSTRAINT documents_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
ALTER TABLE documents ADD CONSTRAINT documents_workspace_id_source_id_sources_workspace_id_id_fk FOREIGN KEY (workspace_id, source_id) REFERENCES sources(workspace_id, id) ON DELETE CASCADE;
CREATE UNIQUE INDEX documents_external_id ON public.documents USING btree (workspace_id, source_id, external_id);
CREATE POLICY own_workspace ON documents FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
CREATE TRIGGER move_revision AFTER INSERT OR DELETE OR UPDATE ON public.documents FOR EACH STATEMENT EXECUTE FUNCTION countersign_move_revision();
GRANT DELETE, INSERT, SELECT, UPDATE ON documents TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE example_vectors (
  workspace_id text NOT NULL,
  text_hash text NOT NULL,
  fingerprint text NOT NULL,
  vector bytea NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE example_vectors ADD CONSTRAINT example_vectors_workspace_id_text_hash_pk PRIMARY KEY (workspace_id, text_hash);
CREATE POLICY own_workspace ON example_vectors FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON example_vectors TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE findings (
  workspace_id text NOT NULL,
  id text NOT NULL,
  run_id text,
  suggestion_id text,
  rule text NOT NULL,
  kind text NOT NULL,
  severity text NOT NULL,
  "on" text NOT NULL,
  start integer NOT NULL,
  "end" integer NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE findings ADD CONSTRAINT findings_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX findings_rule ON public.findings USING btree (workspace_id, rule, created_at);
CREATE INDEX findings_suggestion ON public.findings USING btree (workspace_id, suggestion_id);
CREATE POLICY own_workspace ON findings FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT INSERT, SELECT ON findings TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE gap_dismissals (
  workspace_id text NOT NULL,
  id text NOT NULL,
  member_id text NOT NULL,
  run_ids jsonb NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE gap_dismissals ADD CONSTRAINT gap_dismissals_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX gap_dismissals_created ON public.gap_dismissals USING btree (workspace_id, created_at);
CREATE POLICY own_workspace ON gap_dismissals FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON gap_dismissals TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE intent_examples (
  workspace_id text NOT NULL,
  id text NOT NULL,
  intent_id text NOT NULL,
  text text NOT NULL,
  language text DEFAULT 'en'::text NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  origin text DEFAULT 'written'::text NOT NULL,
  member_id text
);
ALTER TABLE intent_examples ADD CONSTRAINT intent_examples_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
ALTER TABLE intent_examples ADD CONSTRAINT intent_examples_workspace_id_intent_id_intents_workspace_id_id_ FOREIGN KEY (workspace_id, intent_id) REFERENCES intents(workspace_id, id) ON DELETE CASCADE;
CREATE INDEX intent_examples_intent ON public.intent_examples USING btree (workspace_id, intent_id);
CREATE POLICY own_workspace ON intent_examples FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
CREATE TRIGGER move_triage_revision AFTER INSERT OR DELETE OR UPDATE ON public.intent_examples FOR EACH STATEMENT EXECUTE FUNCTION countersign_move_triage_revision();
GRANT DELETE, INSERT, SELECT, UPDATE ON intent_examples TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE intents (
  workspace_id text NOT NULL,
  id text NOT NULL,
  label text NOT NULL,
  description text DEFAULT ''::text NOT NULL,
  asks_for jsonb DEFAULT '[]'::jsonb NOT NULL,
  handover text,
  retired_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  parent_id text,
  routing jsonb DEFAULT '{}'::jsonb NOT NULL,
  "position" integer DEFAULT 0 NOT NULL
);
ALTER TABLE intents ADD CONSTRAINT intents_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
ALTER TABLE intents ADD CONSTRAINT intents_workspace_id_workspaces_id_fk FOREIGN KEY (workspace_id) REFERENCES workspaces(id) ON DELETE CASCADE;
CREATE POLICY own_workspace ON intents FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
CREATE TRIGGER move_triage_revision AFTER INSERT OR DELETE OR UPDATE ON public.intents FOR EACH STATEMENT EXECUTE FUNCTION countersign_move_triage_revision();
GRANT DELETE, INSERT, SELECT, UPDATE ON intents TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE macros (
  workspace_id text NOT NULL,
  id text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  language text DEFAULT 'en'::text NOT NULL,
  updated_at timestamp(3) with time zone,
  deleted_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  source_id text,
  external_id text,
  version integer DEFAULT 1 NOT NULL
);
ALTER TABLE macros ADD CONSTRAINT macros_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
ALTER TABLE macros ADD CONSTRAINT macros_workspace_id_source_id_sources_workspace_id_id_fk FOREIGN KEY (workspace_id, source_id) REFERENCES sources(workspace_id, id) ON DELETE CASCADE;
ALTER TABLE macros ADD CONSTRAINT macros_workspace_id_workspaces_id_fk FOREIGN KEY (workspace_id) REFERENCES workspaces(id) ON DELETE CASCADE;
CREATE POLICY own_workspace ON macros FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
CREATE TRIGGER move_revision AFTER INSERT OR DELETE OR UPDATE ON public.macros FOR EACH STATEMENT EXECUTE FUNCTION countersign_move_revision();
GRANT DELETE, INSERT, SELECT, UPDATE ON macros TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE members (
  workspace_id text NOT NULL,
  id text NOT NULL,
  user_id text NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  role text NOT NULL,
  team text DEFAULT ''::text NOT NULL,
  disabled_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  writing_style_since timestamp(3) with time zone
);
ALTER TABLE members ADD CONSTRAINT members_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
ALTER TABLE members ADD CONSTRAINT members_workspace_id_workspaces_id_fk FOREIGN KEY (workspace_id) REFERENCES workspaces(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX members_user_id ON public.members USING btree (user_id);
CREATE POLICY own_user ON members FOR SELECT USING ((user_id = NULLIF(current_setting('countersign.user'::text, true), ''::text)));
CREATE POLICY own_workspace ON members FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON members TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE model_calls (
  workspace_id text NOT NULL,
  id text NOT NULL,
  run_id text,
  purpose text NOT NULL,
  prompt text NOT NULL,
  host text NOT NULL,
  model text NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  first_token_ms integer,
  total_ms integer NOT NULL,
  prompt_tokens integer,
  completion_tokens integer,
  bytes_sent integer NOT NULL,
  bytes_received integer NOT NULL,
  cost double precision,
  redactions integer NOT NULL,
  outcome text NOT NULL
);
ALTER TABLE model_calls ADD CONSTRAINT model_calls_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX model_calls_started ON public.model_calls USING btree (workspace_id, started_at);
CREATE POLICY own_workspace ON model_calls FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT INSERT, SELECT ON model_calls TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE model_intents (
  workspace_id text NOT NULL,
  id text NOT NULL,
  run_id text NOT NULL,
  prompt text NOT NULL,
  model text NOT NULL,
  intent text NOT NULL,
  confidence double precision NOT NULL,
  model_intent text NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE model_intents ADD CONSTRAINT model_intents_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX model_intents_created ON public.model_intents USING btree (workspace_id, created_at);
CREATE POLICY own_workspace ON model_intents FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT INSERT, SELECT ON model_intents TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE passage_learning (
  workspace_id text NOT NULL,
  id text NOT NULL,
  effect text NOT NULL,
  document_id text NOT NULL,
  passage_id text NOT NULL,
  text_hash text NOT NULL,
  suggestion_id text,
  question_text_id text,
  question text,
  member_id text,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  forgotten_at timestamp(3) with time zone,
  pending boolean DEFAULT true NOT NULL
);
ALTER TABLE passage_learning ADD CONSTRAINT passage_learning_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
ALTER TABLE passage_learning ADD CONSTRAINT passage_learning_workspace_id_question_text_id_texts_workspace_ FOREIGN KEY (workspace_id, question_text_id) REFERENCES texts(workspace_id, id) ON DELETE CASCADE;
CREATE INDEX passage_learning_document ON public.passage_learning USING btree (workspace_id, document_id, created_at);
CREATE INDEX passage_learning_text ON public.passage_learning USING btree (workspace_id, question_text_id);
CREATE UNIQUE INDEX passage_learning_reply ON public.passage_learning USING btree (workspace_id, suggestion_id, passage_id);
CREATE POLICY own_workspace ON passage_learning FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
CREATE TRIGGER move_revision AFTER DELETE ON public.passage_learning FOR EACH ROW EXECUTE FUNCTION countersign_move_revision();
GRANT DELETE, INSERT, SELECT, UPDATE ON passage_learning TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE passage_vectors (
  workspace_id text NOT NULL,
  passage_id text NOT NULL,
  fingerprint text NOT NULL,
  vector bytea NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE passage_vectors ADD CONSTRAINT passage_vectors_workspace_id_passage_id_passages_workspace_id_i FOREIGN KEY (workspace_id, passage_id) REFERENCES passages(workspace_id, id) ON DELETE CASCADE;
ALTER TABLE passage_vectors ADD CONSTRAINT passage_vectors_workspace_id_passage_id_pk PRIMARY KEY (workspace_id, passage_id);
CREATE POLICY own_workspace ON passage_vectors FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON passage_vectors TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE passages (
  workspace_id text NOT NULL,
  id text NOT NULL,
  document_id text NOT NULL,
  ordinal integer NOT NULL,
  heading text NOT NULL,
  text text NOT NULL,
  start integer NOT NULL,
  "end" integer NOT NULL
);
ALTER TABLE passages ADD CONSTRAINT passages_workspace_id_document_id_documents_workspace_id_id_fk FOREIGN KEY (workspace_id, document_id) REFERENCES documents(workspace_id, id) ON DELETE CASCADE;
ALTER TABLE passages ADD CONSTRAINT passages_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX passages_document ON public.passages USING btree (workspace_id, document_id, ordinal);
CREATE POLICY own_workspace ON passages FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
CREATE TRIGGER move_revision AFTER INSERT OR DELETE OR UPDATE ON public.passages FOR EACH STATEMENT EXECUTE FUNCTION countersign_move_revision();
GRANT DELETE, INSERT, SELECT, UPDATE ON passages TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE policies (
  workspace_id text NOT NULL,
  id text NOT NULL,
  current_version integer NOT NULL,
  retired_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE policies ADD CONSTRAINT policies_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
ALTER TABLE policies ADD CONSTRAINT policies_workspace_id_workspaces_id_fk FOREIGN KEY (workspace_id) REFERENCES workspaces(id) ON DELETE CASCADE;
CREATE POLICY own_workspace ON policies FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
CREATE TRIGGER move_revision AFTER INSERT OR DELETE OR UPDATE ON public.policies FOR EACH STATEMENT EXECUTE FUNCTION countersign_move_revision();
GRANT DELETE, INSERT, SELECT, UPDATE ON policies TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE policy_versions (
  workspace_id text NOT NULL,
  policy_id text NOT NULL,
  version integer NOT NULL,
  rule jsonb NOT NULL,
  author_id text,
  at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE policy_versions ADD CONSTRAINT policy_versions_workspace_id_policy_id_policies_workspace_id_id FOREIGN KEY (workspace_id, policy_id) REFERENCES policies(workspace_id, id);
ALTER TABLE policy_versions ADD CONSTRAINT policy_versions_workspace_id_policy_id_version_pk PRIMARY KEY (workspace_id, policy_id, version);
CREATE POLICY own_workspace ON policy_versions FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
CREATE TRIGGER move_revision AFTER INSERT OR DELETE OR UPDATE ON public.policy_versions FOR EACH STATEMENT EXECUTE FUNCTION countersign_move_revision();
GRANT INSERT, SELECT ON policy_versions TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE sessions (
  id text NOT NULL,
  token text NOT NULL,
  user_id text NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  updated_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE sessions ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);
ALTER TABLE sessions ADD CONSTRAINT sessions_token UNIQUE (token);
ALTER TABLE sessions ADD CONSTRAINT sessions_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
CREATE INDEX sessions_user ON public.sessions USING btree (user_id);

CREATE TABLE source_file_parts (
  workspace_id text NOT NULL,
  source_id text NOT NULL,
  upload_id text NOT NULL,
  part integer NOT NULL,
  bytes bytea NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE source_file_parts ADD CONSTRAINT source_file_parts_workspace_id_source_id_sources_workspace_id_i FOREIGN KEY (workspace_id, source_id) REFERENCES sources(workspace_id, id) ON DELETE CASCADE;
ALTER TABLE source_file_parts ADD CONSTRAINT source_file_parts_workspace_id_source_id_upload_id_part_pk PRIMARY KEY (workspace_id, source_id, upload_id, part);
CREATE POLICY own_workspace ON source_file_parts FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON source_file_parts TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE source_files (
  workspace_id text NOT NULL,
  source_id text NOT NULL,
  name text NOT NULL,
  size integer NOT NULL,
  documents integer NOT NULL,
  failed integer NOT NULL,
  member_id text NOT NULL,
  uploaded_at timestamp(3) with time zone NOT NULL,
  upload_id text NOT NULL
);
ALTER TABLE source_files ADD CONSTRAINT source_files_workspace_id_source_id_name_pk PRIMARY KEY (workspace_id, source_id, name);
ALTER TABLE source_files ADD CONSTRAINT source_files_workspace_id_source_id_sources_workspace_id_id_fk FOREIGN KEY (workspace_id, source_id) REFERENCES sources(workspace_id, id) ON DELETE CASCADE;
CREATE POLICY own_workspace ON source_files FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON source_files TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE source_run_errors (
  workspace_id text NOT NULL,
  run_id text NOT NULL,
  ordinal integer NOT NULL,
  item text NOT NULL,
  code text NOT NULL,
  message text NOT NULL
);
ALTER TABLE source_run_errors ADD CONSTRAINT source_run_errors_workspace_id_run_id_ordinal_pk PRIMARY KEY (workspace_id, run_id, ordinal);
ALTER TABLE source_run_errors ADD CONSTRAINT source_run_errors_workspace_id_run_id_source_runs_workspace_id_ FOREIGN KEY (workspace_id, run_id) REFERENCES source_runs(workspace_id, id) ON DELETE CASCADE;
CREATE POLICY own_workspace ON source_run_errors FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON source_run_errors TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE source_runs (
  workspace_id text NOT NULL,
  id text NOT NULL,
  source_id text NOT NULL,
  state text NOT NULL,
  dry_run boolean DEFAULT false NOT NULL,
  member_id text,
  total integer,
  done integer DEFAULT 0 NOT NULL,
  added integer DEFAULT 0 NOT NULL,
  changed integer DEFAULT 0 NOT NULL,
  removed integer DEFAULT 0 NOT NULL,
  same integer DEFAULT 0 NOT NULL,
  failed integer DEFAULT 0 NOT NULL,
  changes jsonb DEFAULT '[]'::jsonb NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  heartbeat_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  cancelled_at timestamp(3) with time zone,
  error_code text,
  error_message text
);
ALTER TABLE source_runs ADD CONSTRAINT source_runs_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
ALTER TABLE source_runs ADD CONSTRAINT source_runs_workspace_id_source_id_sources_workspace_id_id_fk FOREIGN KEY (workspace_id, source_id) REFERENCES sources(workspace_id, id) ON DELETE CASCADE;
CREATE INDEX source_runs_source ON public.source_runs USING btree (workspace_id, source_id, started_at);
CREATE UNIQUE INDEX source_runs_running ON public.source_runs USING btree (workspace_id, source_id) WHERE (state = 'running'::text);
CREATE POLICY own_workspace ON source_runs FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON source_runs TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE sources (
  workspace_id text NOT NULL,
  id text NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  settings jsonb DEFAULT '{}'::jsonb NOT NULL,
  last_imported_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  secret bytea,
  refresh_minutes integer,
  enabled boolean DEFAULT true NOT NULL,
  deleted_at timestamp(3) with time zone
);
ALTER TABLE sources ADD CONSTRAINT sources_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
ALTER TABLE sources ADD CONSTRAINT sources_workspace_id_workspaces_id_fk FOREIGN KEY (workspace_id) REFERENCES workspaces(id) ON DELETE CASCADE;
CREATE POLICY own_workspace ON sources FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON sources TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE suggestion_facts (
  workspace_id text NOT NULL,
  id uuid NOT NULL,
  type text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  received_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  suggestion_id text,
  member_id text NOT NULL,
  console text NOT NULL,
  host text NOT NULL,
  ticket_id text NOT NULL,
  body jsonb NOT NULL
);
ALTER TABLE suggestion_facts ADD CONSTRAINT suggestion_facts_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX suggestion_facts_suggestion ON public.suggestion_facts USING btree (workspace_id, suggestion_id, at);
CREATE INDEX suggestion_facts_type ON public.suggestion_facts USING btree (workspace_id, type, at);
CREATE POLICY own_workspace ON suggestion_facts FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT INSERT, SELECT ON suggestion_facts TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE suggestions (
  workspace_id text NOT NULL,
  id text NOT NULL,
  run_id text,
  member_id text NOT NULL,
  console text NOT NULL,
  host text NOT NULL,
  ticket_id text NOT NULL,
  phase text NOT NULL,
  outcome text,
  engine text,
  fallback text,
  intent text DEFAULT 'unknown'::text NOT NULL,
  language text DEFAULT 'und'::text NOT NULL,
  team text DEFAULT ''::text NOT NULL,
  generated_at timestamp(3) with time zone,
  displayed_at timestamp(3) with time zone,
  inserted_at timestamp(3) with time zone,
  inserted_via text,
  after_message_id text,
  left_out integer,
  landed_differently boolean,
  dismissed_at timestamp(3) with time zone,
  sent_at timestamp(3) with time zone,
  sent_message_id text,
  after_insert_ms integer,
  survived double precision,
  added double precision,
  rating text,
  rating_reason text,
  accepted_passages jsonb DEFAULT '[]'::jsonb NOT NULL,
  customer_id text,
  draft_text_id text,
  sent_text_id text,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  cited jsonb DEFAULT '[]'::jsonb NOT NULL,
  reworded_text_id text
);
ALTER TABLE suggestions ADD CONSTRAINT suggestions_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX suggestions_created ON public.suggestions USING btree (workspace_id, created_at);
CREATE INDEX suggestions_member ON public.suggestions USING btree (workspace_id, member_id, created_at);
CREATE INDEX suggestions_ticket ON public.suggestions USING btree (workspace_id, console, host, ticket_id);
CREATE POLICY own_workspace ON suggestions FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON suggestions TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE taxonomies (
  workspace_id text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  settings jsonb DEFAULT '{}'::jsonb NOT NULL,
  classifier_id text,
  retrain_at timestamp(3) with time zone,
  changed_at timestamp(3) with time zone,
  changed_by text,
  updated_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE taxonomies ADD CONSTRAINT taxonomies_workspace_id_pk PRIMARY KEY (workspace_id);
ALTER TABLE taxonomies ADD CONSTRAINT taxonomies_workspace_id_workspaces_id_fk FOREIGN KEY (workspace_id) REFERENCES workspaces(id) ON DELETE CASCADE;
CREATE POLICY own_workspace ON taxonomies FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
CREATE TRIGGER move_triage_revision AFTER UPDATE OF version, classifier_id ON public.taxonomies FOR EACH ROW EXECUTE FUNCTION countersign_move_triage_revision();
GRANT DELETE, INSERT, SELECT, UPDATE ON taxonomies TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE texts (
  workspace_id text NOT NULL,
  id text NOT NULL,
  kind text NOT NULL,
  customer_id text NOT NULL,
  sealed bytea NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE texts ADD CONSTRAINT texts_workspace_id_customer_id_customers_workspace_id_id_fk FOREIGN KEY (workspace_id, customer_id) REFERENCES customers(workspace_id, id) ON DELETE CASCADE;
ALTER TABLE texts ADD CONSTRAINT texts_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX texts_customer ON public.texts USING btree (workspace_id, customer_id);
CREATE INDEX texts_expires ON public.texts USING btree (workspace_id, expires_at);
CREATE POLICY own_workspace ON texts FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON texts TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE tokens (
  workspace_id text NOT NULL,
  session_id text NOT NULL,
  member_id text NOT NULL,
  user_id text NOT NULL,
  kind text NOT NULL,
  origin text DEFAULT ''::text NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  last_used_at timestamp(3) with time zone,
  revoked_at timestamp(3) with time zone
);
ALTER TABLE tokens ADD CONSTRAINT tokens_workspace_id_member_id_members_workspace_id_id_fk FOREIGN KEY (workspace_id, member_id) REFERENCES members(workspace_id, id) ON DELETE CASCADE;
ALTER TABLE tokens ADD CONSTRAINT tokens_workspace_id_session_id_pk PRIMARY KEY (workspace_id, session_id);
CREATE INDEX tokens_origin ON public.tokens USING btree (origin);
CREATE UNIQUE INDEX tokens_session_id ON public.tokens USING btree (session_id);
CREATE POLICY own_origin ON tokens FOR SELECT USING ((origin = NULLIF(current_setting('countersign.origin'::text, true), ''::text)));
CREATE POLICY own_user ON tokens FOR SELECT USING ((user_id = NULLIF(current_setting('countersign.user'::text, true), ''::text)));
CREATE POLICY own_workspace ON tokens FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON tokens TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE triage_examples (
  workspace_id text NOT NULL,
  id text NOT NULL,
  run_id text NOT NULL,
  field text NOT NULL,
  predicted text NOT NULL,
  label text NOT NULL,
  text_id text NOT NULL,
  member_id text NOT NULL,
  set_aside boolean DEFAULT false NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE triage_examples ADD CONSTRAINT triage_examples_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
ALTER TABLE triage_examples ADD CONSTRAINT triage_examples_workspace_id_text_id_texts_workspace_id_id_fk FOREIGN KEY (workspace_id, text_id) REFERENCES texts(workspace_id, id) ON DELETE CASCADE;
CREATE INDEX triage_examples_changed ON public.triage_examples USING btree (workspace_id, changed_at);
CREATE INDEX triage_examples_text ON public.triage_examples USING btree (workspace_id, text_id);
CREATE UNIQUE INDEX triage_examples_run ON public.triage_examples USING btree (workspace_id, run_id, field);
CREATE POLICY own_workspace ON triage_examples FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
CREATE TRIGGER move_triage_revision AFTER INSERT OR DELETE OR UPDATE ON public.triage_examples FOR EACH ROW EXECUTE FUNCTION countersign_move_triage_revision();
GRANT DELETE, INSERT, SELECT, UPDATE ON triage_examples TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE unfinished_runs (
  workspace_id text NOT NULL,
  id text NOT NULL,
  member_id text NOT NULL,
  console text NOT NULL,
  host text NOT NULL,
  ticket_id text NOT NULL,
  requester_hash text,
  kind text NOT NULL,
  because text NOT NULL,
  receipt jsonb NOT NULL,
  receipt_text_id text,
  started_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE unfinished_runs ADD CONSTRAINT unfinished_runs_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX unfinished_runs_requester ON public.unfinished_runs USING btree (workspace_id, requester_hash);
CREATE INDEX unfinished_runs_ticket ON public.unfinished_runs USING btree (workspace_id, member_id, console, host, ticket_id, started_at);
CREATE POLICY own_workspace ON unfinished_runs FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON unfinished_runs TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE users (
  id text NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  email_verified boolean DEFAULT false NOT NULL,
  image text,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  updated_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE users ADD CONSTRAINT users_email UNIQUE (email);
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);

CREATE TABLE verifications (
  id text NOT NULL,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  updated_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE verifications ADD CONSTRAINT verifications_pkey PRIMARY KEY (id);
CREATE INDEX verifications_identifier ON public.verifications USING btree (identifier);

CREATE TABLE workspaces (
  id text NOT NULL,
  name text NOT NULL,
  voices jsonb NOT NULL,
  link_hosts jsonb DEFAULT '[]'::jsonb NOT NULL,
  settings jsonb NOT NULL,
  revision bigint DEFAULT 1 NOT NULL,
  created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  triage_revision bigint DEFAULT 1 NOT NULL
);
ALTER TABLE workspaces ADD CONSTRAINT workspaces_pkey PRIMARY KEY (id);
CREATE POLICY own_workspace ON workspaces FOR ALL USING ((id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((id = current_setting('countersign.workspace'::text, true)));
CREATE TRIGGER move_own_revision BEFORE UPDATE ON public.workspaces FOR EACH ROW EXECUTE FUNCTION countersign_move_own_revision();
GRANT DELETE, INSERT, SELECT, UPDATE ON workspaces TO countersign_app;
-- row security ENABLED FORCED

CREATE TABLE writing_runs (
  workspace_id text NOT NULL,
  id text NOT NULL,
  member_id text NOT NULL,
  tool text NOT NULL,
  console text NOT NULL,
  host text NOT NULL,
  ticket_id text NOT NULL,
  requester_hash text,
  suggestion_id text,
  engine text NOT NULL,
  outcome text NOT NULL,
  fallback text,
  prompt text,
  timings jsonb DEFAULT '{}'::jsonb NOT NULL,
  sentences integer NOT NULL,
  unsupported integer NOT NULL,
  withheld integer NOT NULL,
  changes integer NOT NULL,
  receipt jsonb,
  started_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE writing_runs ADD CONSTRAINT writing_runs_workspace_id_id_pk PRIMARY KEY (workspace_id, id);
CREATE INDEX writing_runs_requester ON public.writing_runs USING btree (workspace_id, requester_hash);
CREATE INDEX writing_runs_started ON public.writing_runs USING btree (workspace_id, started_at);
CREATE POLICY own_workspace ON writing_runs FOR ALL USING ((workspace_id = current_setting('countersign.workspace'::text, true))) WITH CHECK ((workspace_id = current_setting('countersign.workspace'::text, true)));
GRANT DELETE, INSERT, SELECT, UPDATE ON writing_runs TO countersign_app;
-- row security ENABLED FORCED

CREATE OR REPLACE FUNCTION public.countersign_move_own_revision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (NEW.name, NEW.voices, NEW.link_hosts, NEW.settings) IS DISTINCT FROM (OLD.name, OLD.voices, OLD.link_hosts, OLD.settings) THEN
    NEW.revision := OLD.revision + 1;
  END IF;
  RETURN NEW;
END $function$
;

CREATE OR REPLACE FUNCTION public.countersign_move_revision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE workspaces SET revision = revision + 1 WHERE id = current_setting('countersign.workspace', true);
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION public.countersign_move_triage_revision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE workspaces SET triage_revision = triage_revision + 1 WHERE id = current_setting('countersign.workspace', true);
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION public.countersign_protect(product_table regclass, workspace_column name, append_only boolean)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', product_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', product_table);
  EXECUTE format(
    'CREATE POLICY own_workspace ON %s USING (%I = current_setting(''countersign.workspace'', true)) WITH CHECK (%2$I = current_setting(''countersign.workspace'', true))',
    product_table, workspace_column);
  EXECUTE format('GRANT SELECT, INSERT ON %s TO countersign_app', product_table);
  IF NOT append_only THEN
    EXECUTE format('GRANT UPDATE, DELETE ON %s TO countersign_app', product_table);
  END IF;
END $function$
;
