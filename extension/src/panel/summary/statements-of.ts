import type { Summary, SummaryLine } from '@countersign/shared/assist/summary';

/** One statement of the paragraph. The lower its `rank`, the sooner it gives way where there is no room; ranks are 0, 1, 2 and on. */
export type Statement = Pick<SummaryLine, 'text' | 'quote' | 'quoteLanguage' | 'messageIds'> & { readonly kind: SummaryLine['kind'] | 'gone'; readonly changed?: SummaryLine['changed']; readonly rank: number };

const firstToGo: readonly Statement['kind'][] = ['gone', 'tried', 'promised', 'state', 'question', 'next', 'wants'];

/** The statements of a summary in reading order, what comes next last. A summary of an older version has sentences alone. */
export function statementsOf({ lines, sentences, next, gone }: Summary): readonly Statement[] {
  const plain = { quote: '', quoteLanguage: '' };
  const told = lines.length > 0 ? lines : sentences.map((sentence) => ({ ...plain, ...sentence, kind: 'tried' as const }));
  const isNextTold = told.some(({ kind }) => kind === 'next');
  const all: Omit<Statement, 'rank'>[] = [
    ...told.filter(({ kind }) => kind !== 'next'),
    ...gone.map((line) => ({ ...line, kind: 'gone' as const })),
    ...told.filter(({ kind }) => kind === 'next'),
    ...(isNextTold || next === '' ? [] : [{ ...plain, text: next, messageIds: [], kind: 'next' as const }]),
  ];
  const order = all.toSorted((one, other) => weight(one) - weight(other));
  return all.map((statement) => ({ ...statement, rank: order.indexOf(statement) }));
}

/** What is new stays longer than what was read before. */
function weight({ kind, changed }: Omit<Statement, 'rank'>): number {
  return firstToGo.indexOf(kind) + (changed === undefined ? 0 : 3.5);
}
