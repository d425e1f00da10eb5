import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Period } from '../../analytics/period.ts';
import type { Gap } from '../../routes/contracts/knowledge-gaps.ts';
import type { KnowledgeIndex } from '../index/knowledge-index.ts';
import { addedSentences } from './added-sentences.ts';
import { clusterTexts } from './cluster-texts.ts';
import type { GapItem } from './gap-item.ts';
import { mostCentral } from './most-central.ts';
import { nearestDocuments } from './nearest-documents.ts';
import { likeness, termVectors } from './term-vectors.ts';
import { trendOf } from './trend-of.ts';

/** Questions at least this much alike on average ask for the same. */
const SAME_QUESTION = 0.2;
const MOST_EXAMPLES = 5;

export interface GapContext {
  readonly index: KnowledgeIndex;
  readonly period: Period;
  readonly intentLabels: ReadonlyMap<string, string>;
  readonly memberNames: readonly string[];
}

/** A gap and the runs it is made of, before it is known whether somebody set it aside. */
export interface BuiltGap {
  readonly gap: Omit<Gap, 'dismissal' | 'article'>;
  readonly runIds: readonly string[];
  readonly suggestionIds: readonly string[];
}

/**
 * Groups what is missing by language and intent, and inside them by likeness of the question; a question whose intent is not
 * sure joins those it is most like. Most tickets first. Others have their turn after each gap: a large report takes seconds.
 */
export async function buildGaps(items: readonly GapItem[], context: GapContext): Promise<BuiltGap[]> {
  const gaps: BuiltGap[] = [];
  for (const spokenAlike of Map.groupBy(items, (item) => item.language.slice(0, 2)).values()) {
    const vectors = termVectors(spokenAlike.map((item) => ({ text: spoken(item), language: item.language })));
    const alike = (one: number, other: number): number => (mayJoin(spokenAlike[one]!, spokenAlike[other]!) ? likeness(vectors[one]!, vectors[other]!) : 0);
    for (const group of await clusterTexts(spokenAlike.length, alike, SAME_QUESTION)) {
      gaps.push(await toGap(group.map((position) => spokenAlike[position]!), spokenAlike[mostCentral(group, vectors)]!, context));
      await nextTurn();
    }
  }
  return gaps.sort((one, other) => other.gap.tickets - one.gap.tickets || (one.gap.lastAt < other.gap.lastAt ? 1 : -1));
}

function mayJoin(one: GapItem, other: GapItem): boolean {
  return one.intent === other.intent || one.intent === 'unknown' || other.intent === 'unknown';
}

async function toGap(items: readonly GapItem[], central: GapItem, { index, period, intentLabels, memberNames }: GapContext): Promise<BuiltGap> {
  const oldest = items.at(-1)!;
  const intent = mostFrequent(items.map((item) => item.intent).filter((known) => known !== 'unknown')) ?? 'unknown';
  const suggestionIds = [...new Set(items.flatMap((item) => item.suggestionId ?? []))];
  const firstAsked = new Map(items.map((item) => [item.ticket, item.at]));
  return {
    runIds: [...new Set(items.map((item) => item.runId))], suggestionIds,
    gap: {
      id: oldest.runId, intent, intentLabel: intentLabels.get(intent) ?? (intent === 'unknown' ? 'Not recognised' : intent), language: central.language,
      question: begun(central.question.question || central.question.subject), tickets: firstAsked.size,
      abstained: items.filter((item) => item.kind === 'abstained').length, edited: items.filter((item) => item.kind === 'edited').length,
      firstAt: oldest.at.toISOString(), lastAt: items[0]!.at.toISOString(), trend: trendOf([...firstAsked.values()], period.start, period.end),
      examples: examplesOf([central, ...items]),
      added: await addedSentences(items, memberNames),
      ...nearestDocuments(index, spoken(central), central.language),
    },
  };
}

/** Different wordings, the most central first, then the newest. */
function examplesOf(items: readonly GapItem[]): Gap['examples'] {
  const wordings = [...new Map(items.toReversed().map((item) => [shown(item).toLowerCase(), item])).values()].reverse();
  return wordings.slice(0, MOST_EXAMPLES).map((item) => ({ question: shown(item), at: item.at.toISOString(), kind: item.kind, suggestionId: item.suggestionId }));
}

function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function mostFrequent(names: readonly string[]): string | undefined {
  return [...Map.groupBy(names, (name) => name)].sort((one, other) => other[1].length - one[1].length)[0]?.[0];
}

function spoken({ question }: GapItem): string {
  return `${question.subject} ${question.question}`.trim();
}

function shown({ question }: GapItem): string {
  return begun(question.subject === '' || question.question.startsWith(question.subject) ? question.question : question.question === '' ? question.subject : `${question.subject}: ${question.question}`);
}
