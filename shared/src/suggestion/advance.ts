import type { Fact } from './facts.ts';
import type { SuggestionPhase, SuggestionState } from './suggestion.ts';

/** A draft seen for less than this was not displayed, as the measures define it. */
const DISPLAYED_MS = 2_000;

/**
 * Folds one fact into the state of its suggestion; a fact of another suggestion, or of none, changes nothing.
 * Applying a fact twice, or facts in any order, gives the same state, because facts arrive late: the earliest display,
 * insertion and sent reply count, the latest rating and version do. A sent reply beats `unused`; without an insertion it is
 * `discarded`; `ambiguous` is final, since a match that was not certain is never guessed afterwards.
 */
export function advance(state: SuggestionState | undefined, fact: Fact): SuggestionState | undefined {
  if (!('suggestionId' in fact) || fact.suggestionId === null || fact.type.startsWith('finding.')) return state;
  if (state !== undefined && state.id !== fact.suggestionId) return state;
  const next = { ...(state ?? opened(fact.suggestionId, fact)), ...changes(state, fact) };
  return { ...next, phase: phaseOf(next, fact) };
}

function opened(id: string, fact: Fact): SuggestionState {
  return {
    id, ticketKey: fact.ticketKey, engine: null, phase: 'generated', displayedAt: null, insertedAt: null, insertedVia: null, afterMessageId: null,
    dismissedAt: null, sentAt: null, sentMessageId: null, rating: null, ratingReason: null, acceptedPassages: [], generatedAt: null, ratedAt: null,
  };
}

function changes(state: SuggestionState | undefined, fact: Fact): Partial<SuggestionState> {
  switch (fact.type) {
    case 'suggestion.generated':
      return isLater([fact.at, fact.engine], [state?.generatedAt, state?.engine]) ? { engine: fact.engine, generatedAt: fact.at } : {};
    case 'suggestion.displayed':
      return fact.visibleMs >= DISPLAYED_MS ? { displayedAt: earlier(state?.displayedAt, fact.at) } : {};
    case 'suggestion.inserted': {
      const displayedAt = earlier(state?.displayedAt, fact.at);
      const isFirst = isLater([state?.insertedAt, state?.insertedVia, state?.afterMessageId], [fact.at, fact.via, fact.afterMessageId]);
      return isFirst || !state?.insertedAt ? { displayedAt, insertedAt: fact.at, insertedVia: fact.via, afterMessageId: fact.afterMessageId } : { displayedAt };
    }
    case 'suggestion.sent':
      return !state?.sentAt || isLater([state.sentAt, state.sentMessageId], [fact.sentAt, fact.messageId]) ? { sentAt: fact.sentAt, sentMessageId: fact.messageId } : {};
    case 'suggestion.dismissed':
      return { dismissedAt: earlier(state?.dismissedAt, fact.at) };
    case 'suggestion.rated':
      return isLater([fact.at, fact.rating, fact.reason], [state?.ratedAt, state?.rating, state?.ratingReason]) ? { rating: fact.rating, ratingReason: fact.reason, ratedAt: fact.at } : {};
    case 'source.accepted':
      return { acceptedPassages: [...new Set([...(state?.acceptedPassages ?? []), fact.passageId])].sort() };
    default:
      return {};
  }
}

function phaseOf(state: SuggestionState, fact: Fact): SuggestionPhase {
  if (state.phase === 'ambiguous' || fact.type === 'suggestion.ambiguous') return 'ambiguous';
  if (state.sentAt !== null) return state.insertedAt === null ? 'discarded' : 'sent';
  if (state.phase === 'unused' || fact.type === 'suggestion.unused') return 'unused';
  if (state.insertedAt !== null) return 'inserted';
  return state.displayedAt === null ? 'generated' : 'displayed';
}

function earlier(known: string | null | undefined, at: string): string {
  return known && !isLater([known], [at]) ? known : at;
}

type Moment = readonly (string | null | undefined)[];

/** Whether `left` is after `right`: by its time, then by its other words, so that equal times have one order too. */
function isLater(left: Moment, right: Moment): boolean {
  const difference = time(left[0]) - time(right[0]);
  if (difference !== 0) return difference > 0;
  return left.join('\n') > right.join('\n');
}

function time(at: string | null | undefined): number {
  const parsed = Date.parse(at ?? '');
  return Number.isNaN(parsed) ? -1 : parsed;
}
