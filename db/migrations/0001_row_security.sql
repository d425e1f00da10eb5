-- The role every product query runs as. It owns nothing and cannot pass row security.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'countersign_app') THEN
    CREATE ROLE countersign_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  RAISE NOTICE 'countersign_app was made by another database of this server at the same moment';
END $$;
--> statement-breakpoint
-- Who made a role is its member, and since PostgreSQL 16 may all the same not become it.
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'countersign_app', CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END) THEN
    EXECUTE format('GRANT countersign_app TO %I', current_user);
  END IF;
END $$;
--> statement-breakpoint
DO $$ BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %I TO countersign_app', current_schema()); END $$;
--> statement-breakpoint
-- Every later migration that adds a product table calls this for it.
CREATE FUNCTION countersign_protect(product_table regclass, workspace_column name, append_only boolean) RETURNS void
LANGUAGE plpgsql AS $$
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
END $$;
--> statement-breakpoint
SELECT countersign_protect('workspaces', 'id', false);
--> statement-breakpoint
SELECT countersign_protect(name::regclass, 'workspace_id', false)
FROM unnest(ARRAY['assist_runs', 'customers', 'documents', 'intent_examples', 'intents', 'macros', 'members',
  'passages', 'policies', 'sources', 'suggestions', 'texts', 'tokens']) AS name;
--> statement-breakpoint
SELECT countersign_protect(name::regclass, 'workspace_id', true)
FROM unnest(ARRAY['audit_log', 'audit_seals', 'corrections', 'findings', 'model_calls', 'policy_versions', 'suggestion_facts']) AS name;
--> statement-breakpoint
-- A signed-in user finds their own membership and sessions before the workspace is known.
CREATE POLICY own_user ON members FOR SELECT USING (user_id = nullif(current_setting('countersign.user', true), ''));
--> statement-breakpoint
CREATE POLICY own_user ON tokens FOR SELECT USING (user_id = nullif(current_setting('countersign.user', true), ''));
--> statement-breakpoint
-- A browser's preflight names an origin and nothing else.
CREATE POLICY own_origin ON tokens FOR SELECT USING (origin = nullif(current_setting('countersign.origin', true), ''));
