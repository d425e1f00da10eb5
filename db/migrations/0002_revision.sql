-- A change that a read model must see moves its workspace's revision in the same transaction.
CREATE FUNCTION countersign_move_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE workspaces SET revision = revision + 1 WHERE id = current_setting('countersign.workspace', true);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION countersign_move_own_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.name, NEW.voices, NEW.link_hosts, NEW.settings) IS DISTINCT FROM (OLD.name, OLD.voices, OLD.link_hosts, OLD.settings) THEN
    NEW.revision := OLD.revision + 1;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER move_own_revision BEFORE UPDATE ON workspaces FOR EACH ROW EXECUTE FUNCTION countersign_move_own_revision();
--> statement-breakpoint
DO $$
DECLARE product_table text;
BEGIN
  FOREACH product_table IN ARRAY ARRAY['documents', 'passages', 'macros', 'intents', 'intent_examples', 'policies', 'policy_versions'] LOOP
    EXECUTE format(
      'CREATE TRIGGER move_revision AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION countersign_move_revision()',
      product_table);
  END LOOP;
END $$;
