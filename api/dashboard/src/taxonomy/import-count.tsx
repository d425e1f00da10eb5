import { countOf, formatCount } from '../format/format-share.ts';
import type { ExampleImport } from '../queries/taxonomy.ts';

/** How many rows of a file are new, known, under two intents and of no use. */
export function ImportCount({ found }: { found: ExampleImport }) {
  return (
    <>
      {countOf(found.rows, 'row')}: {formatCount(found.added)} new, {formatCount(found.known)} there already or twice
      {found.contestedRows > 0 && <span className="caution">, {formatCount(found.contestedRows)} under two intents</span>}
      {found.refusedRows > 0 && <span className="caution">, {formatCount(found.refusedRows)} can’t be used</span>}
    </>
  );
}
