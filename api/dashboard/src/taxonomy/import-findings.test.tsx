import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ExampleImport } from '../queries/taxonomy.ts';
import { ImportCount } from './import-count.tsx';
import { ImportFindings } from './import-findings.tsx';

const label = (at: number, intent: string | null) => ({ label: `label ${at}`, rows: 1 + (at % 7), intent, isNew: false });
const textOf = (labels: ReturnType<typeof label>[], more: Partial<ExampleImport> = {}) => [ImportCount, ImportFindings].map((Part) => renderToStaticMarkup(<Part found={{ rows: 900, added: 3, known: 2, contested: [], contestedRows: 0, refused: [], refusedRows: 0, labels, ...more }} />)).join(' ').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('a label without an intent stands before all that have one', () => {
  expect(textOf([label(0, 'refund'), label(6, 'refund'), label(1, null)])).toMatch(/label 1 No intent of this name.*label 6 .*label 0 /);
});

test('a file with a label a row is not spread over the whole page', () => {
  const text = textOf(Array.from({ length: 5000 }, (_, at) => label(at, null)));
  expect(text.match(/No intent of this name/g)).toHaveLength(60);
  expect(text).toContain('and 4,940 labels more');
});

test('rows whose text stands under two intents are counted by themselves, with what is done about them and each line', () => {
  const contested = [{ line: 4, reason: 'is under “Exchange” in line 1,200 too' }, { line: 1200, reason: 'is under “Refund” in line 4 too' }];
  const text = textOf([], { contested, contestedRows: 2, refused: [{ line: 9, reason: 'has no label' }], refusedRows: 1 });
  expect(text).toMatch(/900 rows: 3 new, 2 there already or twice , 2 under two intents , 1 can’t be used/);
  expect(text).toMatch(/Rows under two intents None of them is taken in; what is an example already stays one\. Give each text one label, then choose the file again\. Line 4 is under “Exchange” in line 1,200 too Line 1,200 .* Rows that can’t be used Line 9 has no label/);
  expect(textOf([], { contested, contestedRows: 240 })).toContain('and 238 more');
  expect(textOf([])).not.toContain('two intents');
});
