import type { AskSource } from '@countersign/shared/ask/ask-source';
import { findPromises } from '@countersign/shared/policy/promises/find-promises';
import { splitSentences } from '@countersign/shared/text/sentences';
import type { TicketQuestion } from '../../ask/read-question.ts';
import { findWishes } from '../../knowledge/find-wishes.ts';
import type { ProposedSentence } from '../engine.ts';
import { focusShare, focusStems, type Focus } from './focus.ts';

interface Candidate {
  readonly text: string;
  readonly source: AskSource;
  /** Position of its message, and of the sentence in the thread. */
  readonly message: number;
  readonly position: number;
  readonly share: number;
  readonly fits: boolean;
}

const MOST: Readonly<Record<TicketQuestion['wants'], number>> = { promise: 3, time: 2, number: 2, wish: 3, last: 3, any: 2 };
/** How much of the question a sentence must hold that is not of the wanted kind, and one that is. */
const LEAST_ALONE = 0.5;
const LEAST_FITTING = 0.2;
const CLOSE = 0.7;
/** A question that is not about the ticket by its words is answered by the ticket only where a sentence holds nearly all of it. */
const LEAST_UNASKED = 0.7;

const MOMENT = /\b(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|mars|avr|juin|juil|août|ene|abr|ago|dic|fev|out|set)\p{L}*|(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2}|yesterday|today|tomorrow|(?:last|this|next) (?:week|month|\p{L}+day)|\p{L}+day|\d+ (?:days?|weeks?|months?|hours?) ago|gestern|heute|morgen|vor \d+ \p{L}+|hier|demain|il y a \d+ \p{L}+|ayer|mañana|hace \d+ \p{L}+|ontem|amanhã|há \d+ \p{L}+|gisteren)\b/iu;
const NUMBER = /(?<!\p{L})(?=[\p{Lu}\d#-]*\d)[\p{Lu}\d#][\p{Lu}\d-]{2,}|[^\s@]+@[^\s@]+\.\p{L}{2,}|\+?\d[\d ()/-]{6,}\d/u;
const WILL = /(?<!\p{L})(?:(?:i|we)(?:['’]ll| will| shall| can offer)|you(?:['’]ll| will) (?:get|receive|hear|have)|(?:ich|wir) (?:werde|werden|schicken|erstatten|melden)|sie (?:erhalten|bekommen)|(?:nous|je) (?:allons|vais|vous (?:rembours|envo|enverr)\p{L}*)|vous recevrez|(?:vamos a|le (?:enviaremos|reembolsaremos|llamaremos)|recibirá|enviaremos|receberá|iremos|vamos \p{L}+r))(?!\p{L})/iu;

/** The ticket's own sentences that answer a question about it, each citing its message, in the order they were written. */
export function answerFromTicket(messages: readonly AskSource[], asked: TicketQuestion | null, focus: Focus): ProposedSentence[] {
  const heard = messages.filter((message) => asked?.of == null || message.author === asked.of);
  const all = heard.flatMap((source, message) => sentencesOf(source).map((sentence) => ({ ...sentence, source, message })));
  const candidates = all.map(({ text, isWish, source, message }, position): Candidate => ({
    text, source, message, position, share: focusShare(focusStems(text, focus), focus), fits: asked !== null && fits(asked.wants, text, isWish, source),
  }));
  return cite(asked === null ? unasked(candidates, focus) : asked.wants === 'last' ? candidates.filter(({ message }) => message === heard.length - 1).slice(0, MOST.last) : chosen(candidates, asked.wants));
}

function chosen(candidates: readonly Candidate[], wants: TicketQuestion['wants']): Candidate[] {
  const worth = ({ share, fits: isFitting, position }: Candidate): number => share + (isFitting ? 0.4 : 0) + position / (candidates.length * 20);
  const needsKind = wants === 'promise' || wants === 'number' || wants === 'wish';
  const ranked = candidates
    .filter(({ share, fits: isFitting }) => (isFitting ? wants === 'promise' || wants === 'wish' || share >= LEAST_FITTING : !needsKind && share >= LEAST_ALONE))
    .sort((one, other) => worth(other) - worth(one));
  const best = ranked[0];
  return best === undefined ? [] : ranked.filter((candidate) => wants === 'promise' || worth(candidate) >= worth(best) * CLOSE).slice(0, MOST[wants]);
}

function unasked(candidates: readonly Candidate[], focus: Focus): Candidate[] {
  if (focus.weights.size < 2) return [];
  return candidates.filter(({ share }) => share >= LEAST_UNASKED).sort((one, other) => other.share - one.share).slice(0, MOST.any);
}

function fits(wants: TicketQuestion['wants'], text: string, isWish: boolean, { author }: AskSource): boolean {
  switch (wants) {
    case 'promise': return author === 'agent' && (WILL.test(text) || findPromises([{ text, start: 0, end: text.length }]).length > 0);
    case 'time': return MOMENT.test(text);
    case 'number': return NUMBER.test(text);
    case 'wish': return isWish;
    case 'last': case 'any': return false;
  }
}

function sentencesOf({ text, author }: AskSource): { text: string; isWish: boolean }[] {
  const wishes = new Set(author === 'customer' ? findWishes(text).wishes : []);
  return splitSentences(text).map((sentence) => sentence.text.replace(/\s+/g, ' ')).filter((sentence) => /\p{L}{2}/u.test(sentence)).map((sentence) => ({ text: sentence, isWish: wishes.has(sentence) }));
}

function cite(sentences: readonly Candidate[]): ProposedSentence[] {
  return [...sentences].sort((one, other) => one.position - other.position).map(({ text, source, message }, index, sorted) => ({
    kind: 'sentence', text, citations: [source.passageId], lead: index === 0 ? '' : sorted[index - 1]!.message === message ? ' ' : '\n\n', asks: [],
  }));
}
