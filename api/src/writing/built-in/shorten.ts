import type { ProposedRewrite } from '../../engines/rewrite.ts';
import { stemsOf } from '../../knowledge/index/postings.ts';
import { readThread } from '../../triage/read-thread.ts';
import { factsIn } from '../facts/facts-in.ts';
import type { PreparedWriting } from '../prepare-writing.ts';
import { promisesIn } from '../promises-in.ts';
import type { SourceSentence } from '../source-sentence.ts';
import type { BuiltInWriting } from '../without-model.ts';
import { frameOf } from './frame-of.ts';

/** The share of its words that a shortened text aims at. */
const AIM = 2 / 3;
/** A cited sentence that shares this much of its words with the question answers it. */
const ANSWERS = 0.25;

/**
 * Leaves out whole sentences, the least needed first: courtesy, then what no source carries, then what the customer did not ask
 * for. Greeting, sign-off, questions, steps, promises and the cited answer to the question stay.
 */
export function shorten({ source, ticket }: PreparedWriting): BuiltInWriting {
  const { sentences, text, language } = source;
  const frame = frameOf(text, sentences);
  const framed = new Set([...frame.greeting, ...frame.signOff]);
  const asked = new Set([...stemsOf(`${ticket.subject} ${readThread(ticket).turnText}`, language)]);
  const total = words(text);
  const body = sentences.filter((sentence) => !framed.has(sentence.index));
  const ranked = body.map((sentence) => ({ sentence, need: needOf(sentence, sentences, asked, language) })).filter(({ need }) => need < 3).sort((one, other) => one.need - other.need || other.sentence.index - one.sentence.index);
  const dropped = new Set<number>();
  let left = total;
  for (const { sentence, need } of ranked) {
    const isCourtesy = need < 1;
    if ((left <= total * AIM && !isCourtesy) || body.length - dropped.size <= 1) continue;
    dropped.add(sentence.index);
    left -= words(sentence.text);
  }
  if (dropped.size === 0) return { outcome: 'unchanged', why: { says: 'nothing-to-leave-out' }, spelling: [] };
  const kept: ProposedRewrite[] = sentences.filter((sentence) => !dropped.has(sentence.index)).map((sentence) => ({
    text: sentence.text, from: [sentence.index], citations: [],
    // The first sentence after a gap opens the paragraph that its neighbour opened.
    lead: sentence.lead === ' ' && dropped.has(sentence.index - 1) ? (sentences[sentence.index - 1]!.lead || ' ') : sentence.lead,
  }));
  return { outcome: 'written', sentences: kept, spelling: [], notes: [{ says: 'left-out', count: dropped.size }] };
}

/** Below 1 courtesy, below 2 what no source carries, below 3 what was not asked; from 3 on it stays. */
function needOf(sentence: SourceSentence, all: readonly SourceSentence[], asked: ReadonlySet<string>, language: string): number {
  const stems = [...new Set(stemsOf(sentence.text, language))];
  const share = stems.length === 0 ? 0 : stems.filter((stem) => asked.has(stem)).length / stems.length;
  const isQuestion = /[?？]["'”)]*$/u.test(sentence.text);
  const isStep = sentence.lead === '\n' || all[sentence.index + 1]?.lead === '\n';
  const holds = factsIn(sentence.text, language).length > 0 || promisesIn(sentence.text).length > 0;
  if (isQuestion || isStep) return 3;
  if (sentence.status === 'not-a-claim') return holds ? 2 : 0;
  if (sentence.status === 'unsupported') return holds ? 2 + share : 1 + share / 2;
  if (share >= ANSWERS) return 3 + share;
  return holds ? 2.5 + share : 2 + share;
}

function words(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
