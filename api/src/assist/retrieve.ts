import type { FoundSource } from '@countersign/shared/assist/source';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { findWishes, separateQuestions } from '../knowledge/find-wishes.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { isCase } from '../knowledge/is-case.ts';
import { isCovered } from '../knowledge/is-covered.ts';
import { ticketQuery } from '../knowledge/ticket-query.ts';
import { readThread } from '../triage/read-thread.ts';

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
/** A passage in another language than the customer's counts this much. */
const OTHER_LANGUAGE = 0.75;
/** How much a hit for one question of the turn counts beside a hit for the whole ticket. */
const QUESTION_SHARE = 0.4;
/** A question alone looks more covered than it is in its ticket. */
const QUESTION_TRUST = 0.85;
/** The one question of a turn of up to this many words is the turn. */
const SHORT_TURN = 20;
const QUESTION_HITS = 6;
/** What a case is about, in the taxonomy's words, when triage is this sure; letters often name it in none. */
const INTENT_SURE = 0.3;
const INTENT_WEIGHT = 0.4;

/** Finds the passages and prepared replies for what the customer wants now: for the whole ticket and for each of its questions, best first. */
export function retrieve(ticket: Ticket, triage: Triage, { index }: { readonly index: KnowledgeIndex }, vector?: Float32Array): Retrieved {
  const query = { ...ticketQuery(ticket, 40, triage.language), vector };
  const isKnown = isCase(ticket) && triage.confidence >= INTENT_SURE;
  const whole = index.search(isKnown ? { ...query, parts: [...query.parts, { text: triage.intentLabel, weight: INTENT_WEIGHT }] } : query);
  const found = new Map(whole.sources.map((source) => [source.passageId, source]));
  let { answerable } = whole;
  const top = whole.sources[0]?.score ?? 0;
  for (const question of questionsOf(ticket)) {
    const result = index.search({ parts: [{ text: question, weight: 1 }, { text: ticket.subject, weight: 0.3 }], limit: QUESTION_HITS, language: triage.language, isCase: query.isCase ?? false });
    const best = result.sources[0]?.score ?? 0;
    answerable = Math.max(answerable, result.answerable * QUESTION_TRUST);
    for (const source of result.sources) {
      const known = found.get(source.passageId);
      const gain = best > 0 ? (QUESTION_SHARE * top * source.score * Math.min(1, best * 1.5)) / best : 0;
      found.set(source.passageId, { ...source, score: (known?.score ?? 0) + gain });
    }
  }
  const ranked = [...found.values()]
    .map((source) => ({ ...source, score: Math.min(1, source.score * (isOther(index.passage(source.passageId)?.language ?? '', triage.language) ? OTHER_LANGUAGE : 1)) }))
    .sort((one, other) => other.score - one.score);
  const best = ranked[0]?.score ?? 0;
  let macros = 0;
  let articles = 0;
  const sources = ranked.filter((source) => source.score >= best * LEAST_SHARE && (source.kind === 'macro' ? (macros += 1) <= MOST_MACROS : (articles += 1) <= MOST_ARTICLES));
  return { sources: sources.map(rounded), usable: isCovered(answerable, ticket) ? sources : [], answerable, passagesSearched: whole.passagesSearched };
}

/** The questions of a turn that asks several things, or that tells much around the one it asks. */
export function questionsOf(ticket: Ticket): string[] {
  const { turnText } = readThread(ticket);
  const questions = separateQuestions(findWishes(turnText.slice(0, 6000), isCase(ticket)).wishes);
  return questions.length > 1 || turnText.split(/\s+/).length > SHORT_TURN ? questions : [];
}

function isOther(language: string, wanted: string): boolean {
  return language !== '' && language !== 'und' && wanted !== 'und' && language.slice(0, 2) !== wanted.slice(0, 2);
}

function rounded(source: FoundSource): FoundSource {
  return { ...source, score: Number(source.score.toFixed(4)) };
}
