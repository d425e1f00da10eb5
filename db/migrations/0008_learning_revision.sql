-- A lesson that goes with the words it came from leaves the index too. By row: most texts that expire taught nothing.
CREATE TRIGGER move_revision AFTER DELETE ON passage_learning FOR EACH ROW EXECUTE FUNCTION countersign_move_revision();
