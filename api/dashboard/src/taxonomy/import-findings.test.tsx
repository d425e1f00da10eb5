import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ImportFindings } from './import-findings.tsx';

const label = (at: number, intent: string | null) => ({ label: `label ${at}`, rows: 1 + (at % 7), intent, isNew: false });
const textOf = (labels: ReturnType<typeof label>[]) => renderToStaticMarkup(<ImportFindings found={{ rows: 900, added: 3, known: 2, refused: [], refusedRows: 0, labels }} />).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('a label without an intent stands before all that have one', () => {
  expect(textOf([label(0, 'refund'), label(6, 'refund'), label(1, null)])).toMatch(/label 1 No intent of this name.*label 6 .*label 0 /);
});

test('a file with a label a row is not spread over the whole page', () => {
  const text = textOf(Array.from({ length: 5000 }, (_, at) => label(at, null)));
  expect(text.match(/No intent of this name/g)).toHaveLength(60);
  expect(text).toContain('and 4,940 labels more');
});
