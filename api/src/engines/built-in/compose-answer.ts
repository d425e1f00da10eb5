import type { AskSource } from '@countersign/shared/ask/ask-source';
import type { FoundSource } from '@countersign/shared/assist/source';
import { withoutFrame } from '../../ask/without-frame.ts';
import { readQuestion } from '../../ask/read-question.ts';
import type { AnswerRequest, DraftPart } from '../engine.ts';
import { answerFromTicket } from './answer-from-ticket.ts';
import { chooseAnswer, type AnswerPart } from './choose-answer.ts';
import { buildFocus, readWants, type Focus } from './focus.ts';
import { phrasesFor } from './phrases.ts';
import { quotedSentences } from './quoted-sentences.ts';
import { saysWanted } from './score-unit.ts';

/** How much the questions before it, and the subject of the ticket, say about a question. */
const EARLIER = 0.35;
const SUBJECT = 0.25;
/** A public passage this close to the best one answers before an internal one. */
const PUBLIC_FIRST = 0.75;
/** A passage without a time, where the question is how long, counts this much; an amount likewise. */
const UNWANTED = 0.5;
/** So many passages are tried for the kind of thing that is asked for: a time, an amount. */
const MOST_TRIES = 5;

/** Answers a question in the words of the ticket where it is about the ticket, else of the best passages; each sentence cites where it stands. */
export function composeAnswer(request: AnswerRequest): DraftPart[] {
  const { question, earlier, ticket, sources, language, rarity } = request;
  const messages = sources.filter((source) => source.kind === 'message');
  const passages = sources.filter(isPassage);
  const parts = [{ text: question, weight: 1 }, ...earlier.slice(-1).map((text) => ({ text, weight: EARLIER }))];
  const asked = ticket === null ? null : readQuestion(question, ticket.requester.name);
  const ticketFocus = buildFocus(parts, language, messages.map(({ text }) => text), () => 1);
  if (asked !== null) {
    const told = answerFromTicket(messages, asked, ticketFocus);
    if (told.length > 0) return told;
  }
  const texts = passages.map((source) => `${source.title} ${source.heading} ${source.text}`);
  const matter = [...parts.map((part) => ({ ...part, text: withoutFrame(part.text) })), ...(ticket === null ? [] : [{ text: ticket.subject, weight: SUBJECT }])];
  const focus: Focus = { ...buildFocus(matter, language, texts, rarity), wants: readWants(question), isDirect: true };
  const answer = answerWanted(publicFirst(passages.map((source) => (saysWanted(source.text, focus) ? source : { ...source, score: source.score * UNWANTED })).sort((one, other) => other.score - one.score)), focus);
  const quoted = answer.flatMap((part, position) => quotedSentences(part, position === 0, phrasesFor(language).steps));
  if (quoted.length > 0) return quoted.map((sentence, position) => (position === 0 ? { ...sentence, lead: '' } : sentence));
  const told = asked === null ? answerFromTicket(messages, null, ticketFocus) : [];
  return told.length > 0 ? told : [{ kind: 'abstention', reason: 'No passage in your knowledge answers this.', missing: [] }];
}

function isPassage(source: AskSource): source is AskSource & FoundSource {
  return source.kind !== 'message';
}

function publicFirst(sources: readonly FoundSource[]): readonly FoundSource[] {
  const open = sources.filter((source) => source.visibility === 'public');
  const best = sources[0]?.score ?? 0;
  return open.length > 0 && open[0]!.score >= best * PUBLIC_FIRST ? open : sources;
}

/** The best answer that holds the kind of thing that is asked for; the best of all where none does. */
function answerWanted(sources: readonly FoundSource[], focus: Focus): AnswerPart[] {
  const first = chooseAnswer(sources, focus, []);
  let answer = first;
  let left = sources;
  for (let tries = 1; tries < MOST_TRIES && answer.length > 0; tries += 1) {
    if (answer.some(({ window }) => window.units.some(({ text }) => saysWanted(text, focus)))) return answer;
    const tried = new Set(answer.map(({ source }) => source.passageId));
    left = left.filter(({ passageId }) => !tried.has(passageId));
    answer = chooseAnswer(left, focus, []);
  }
  return first;
}
