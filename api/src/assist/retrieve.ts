import type { FoundSource } from '@countersign/shared/assist/source';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { ticketQuery } from '../knowledge/ticket-query.ts';
import type { ReadModel } from '../workspaces/read-model.ts';

/** What was found for a ticket. `usable` is what a draft may cite: empty when nothing covers what the customer asks. */
export interface Retrieved {
  readonly sources: readonly FoundSource[];
  readonly usable: readonly FoundSource[];
  readonly answerable: number;
  readonly passagesSearched: number;
}

const MOST_ARTICLES = 10;
const MOST_MACROS = 3;
/** A source this far below the best one only distracts. */
const LEAST_SHARE = 0.2;
/** Below this probability the knowledge does not cover the question. */
export const ANSWERABLE_FLOOR = 0.37;
/** A passage in another language than the customer's counts this much. */
const OTHER_LANGUAGE = 0.75;

/** Finds the passages and prepared replies for what the customer wants now, best first, the customer's language first. */
export function retrieve(ticket: Ticket, triage: Triage, { index }: Pick<ReadModel, 'index'>): Retrieved {
  const result = index.search(ticketQuery(ticket, 40, triage.language));
  const languageOf = (source: FoundSource): string => index.passage(source.passageId)?.language ?? '';
  const ranked = result.sources
    .map((source) => ({ ...source, score: Math.min(1, source.score * (isOther(languageOf(source), triage.language) ? OTHER_LANGUAGE : 1)) }))
    .sort((one, other) => other.score - one.score);
  const best = ranked[0]?.score ?? 0;
  let macros = 0;
  let articles = 0;
  const sources = ranked.filter((source) => source.score >= best * LEAST_SHARE && (source.kind === 'macro' ? (macros += 1) <= MOST_MACROS : (articles += 1) <= MOST_ARTICLES));
  return { sources: sources.map(rounded), usable: result.answerable >= ANSWERABLE_FLOOR ? sources : [], answerable: result.answerable, passagesSearched: result.passagesSearched };
}

function isOther(language: string, wanted: string): boolean {
  return language !== '' && language !== 'und' && wanted !== 'und' && language.slice(0, 2) !== wanted.slice(0, 2);
}

function rounded(source: FoundSource): FoundSource {
  return { ...source, score: Number(source.score.toFixed(4)) };
}
