import type { FoundSource } from '@countersign/shared/assist/source';
import { bodyOf } from '../../knowledge/message-body.ts';
import { ticketQuery } from '../../knowledge/ticket-query.ts';
import type { AnswerRequest, DraftEngine, DraftPart, DraftRequest, ProposedSentence } from '../engine.ts';
import { askForDetails } from './ask-for-details.ts';
import { chooseAnswer, type AnswerPart } from './choose-answer.ts';
import { chooseMacro } from './choose-macro.ts';
import { composeAnswer } from './compose-answer.ts';
import { composeMacro } from './compose-macro.ts';
import { buildFocus } from './focus.ts';
import { questionsOf } from '../../assist/retrieve.ts';
import { opening, closing } from './open-and-close.ts';
import { phrasesFor } from './phrases.ts';
import { quotedSentences } from './quoted-sentences.ts';
import { recordSentences } from './record-sentences.ts';
import { understood } from './understood.ts';

/** How much the rest of the ticket says about one of its questions. */
const CONTEXT = 0.35;
/** Details that only a guess would need are not missing where nothing was drafted. */
const LEAST_SURE = 0.5;

/** Composes a reply from the team's own words: the best prepared reply or the best sentences of the best passages. No model, no network. */
export const builtInEngine = {
  name: 'built-in' as const,
  async *draft(request: DraftRequest): AsyncGenerator<DraftPart> {
    yield* composeDraft(request);
  },
  async *answer(request: AnswerRequest): AsyncGenerator<DraftPart> {
    yield* composeAnswer(request);
  },
} satisfies DraftEngine;

/** All parts of the built-in draft, in order. */
export function composeDraft(request: DraftRequest): DraftPart[] {
  const { ticket, triage, voice, sources } = request;
  const query = ticketQuery(ticket, 10);
  const parts = request.wish ? [...query.parts, { text: request.wish, weight: 0.6 }] : query.parts;
  const texts = sources.map((source) => `${source.title} ${source.heading} ${source.text}`);
  const rarity = request.rarity ?? (() => 1);
  const told = ticket.messages.filter((message) => message.author.role === 'agent' && message.visibility === 'public').slice(-4).map(bodyOf);
  const focus = buildFocus(parts, triage.language, texts, rarity, told);
  const questions = questionsOf(ticket).map((question) => buildFocus([{ text: question, weight: 1 }, ...parts.map((part) => ({ ...part, weight: part.weight * CONTEXT }))], triage.language, texts, rarity, told));
  const records = sources.filter((source) => request.leading?.includes(source.passageId));
  // A prepared reply that says somebody will look is no answer beside what was looked up.
  const macro = records.length > 0 ? undefined : chooseMacro(sources, focus);
  const articles = sources.filter((source) => source.kind !== 'macro' && !records.includes(source));
  const fromMacro = macro ? composeMacro(macro, request) : undefined;
  const answer = fromMacro && fromMacro.sentences.length > 0 ? [] : chooseAnswer(publicFirst(articles), focus, questions);
  const body = [...recordSentences(records, phrasesFor(voice.language).records), ...(fromMacro && fromMacro.sentences.length > 0 ? fromMacro.sentences : quoted(answer))];
  const needed = request.needed ?? [];
  if (body.length === 0 && needed.length === 0) return [{ kind: 'abstention', reason: 'No passage in your knowledge answers this.', missing: missingFrom(request) }];
  const asks = askForDetails(request, [...new Set([...(fromMacro?.asks ?? []), ...needed])], body.map((sentence) => sentence.text).join(' '), fromMacro !== undefined);
  return [...opening(request, understood(triage, ticket.subject, voice.language)), ...body, ...asks, ...closing(request)];

  function quoted(chosen: readonly AnswerPart[]): ProposedSentence[] {
    return chosen.flatMap((part, position) => quotedSentences(part, position === 0, phrasesFor(voice.language).steps));
  }
}

/** Public passages first: an internal one is quoted only where no public passage answers. */
function publicFirst(sources: readonly FoundSource[]): readonly FoundSource[] {
  const isPublic = sources.filter((source) => source.visibility === 'public');
  const best = sources[0]?.score ?? 0;
  return isPublic.length > 0 && isPublic[0]!.score >= best * 0.75 ? isPublic : sources;
}

function missingFrom({ triage, ticket }: DraftRequest): string[] {
  const topic = ticket.subject.replace(/\s+/g, ' ').trim().slice(0, 120);
  const missing = topic === '' ? [] : [`An article about “${topic}”`];
  return triage.confidence < LEAST_SURE ? missing : [...missing, ...triage.missing];
}
