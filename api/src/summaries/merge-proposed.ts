import type { Summary, SummaryLine } from '@countersign/shared/assist/summary';
import type { ProposedSummaryLine } from '../engines/thread-summary.ts';
import { supportsLine } from './supports-line.ts';
import type { Turn } from './thread-turns.ts';

const MOST: Readonly<Record<SummaryLine['kind'], number>> = { wants: 1, tried: 2, promised: 2, question: 2, state: 1, next: 1 };
const MOST_SENTENCES = 5;

/**
 * The built-in summary with the lines of a model in place of its own, kind by kind; where no line of a kind is supported, its own stay, and so
 * does what it says of the state. `undefined` when the messages do not even support what the customer wants.
 */
export function mergeProposed(summary: Summary, proposed: readonly ProposedSummaryLine[], turns: readonly Turn[], people: readonly string[], summarisedTo?: string): Summary | undefined {
  const seen = turns.findLastIndex(({ id }) => id === summarisedTo);
  const isNew = (sources: readonly Turn[]): boolean => seen !== -1 && sources.some((turn) => turns.indexOf(turn) > seen);
  const supported = proposed.flatMap(({ kind, text, messageIds }): SummaryLine[] => {
    const sources = turns.filter(({ id }) => messageIds.includes(id));
    if (!supportsLine({ kind, text }, sources, people, summary.language)) return [];
    const newest = sources.at(-1)!;
    return [{ kind, text, messageIds: [...new Set(sources.map(({ id }) => id))], frame: '', quote: '', quoteLanguage: '', by: newest.role, name: newest.name, at: newest.at, ...(isNew(sources) ? { changed: MOST[kind] === 1 ? 'changed' as const : 'new' as const } : {}) }];
  });
  const of = (kind: SummaryLine['kind']): SummaryLine[] => supported.filter((line) => line.kind === kind).slice(0, MOST[kind]);
  const wants = of('wants')[0];
  if (wants === undefined) return undefined;
  const lines = (Object.keys(MOST) as SummaryLine['kind'][]).flatMap((kind) => (of(kind).length > 0 ? of(kind) : summary.lines.filter((line) => line.kind === kind)));
  const told = supported.filter((line) => lines.includes(line) && line.kind !== 'next').slice(0, MOST_SENTENCES);
  return {
    ...summary, lines, customer: wants.text, agent: [...of('promised'), ...of('tried')].find(({ by }) => by === 'agent')?.text ?? summary.agent, next: of('next')[0]?.text ?? summary.next,
    sentences: told.map(({ text, messageIds }) => ({ text, messageIds })), engine: 'model',
  };
}
