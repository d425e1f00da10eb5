import { denies } from '../../grounding/denies.ts';
import { stemsOf } from '../../knowledge/index/postings.ts';
import { readThread } from '../../triage/read-thread.ts';
import { factsIn } from '../facts/facts-in.ts';
import type { PreparedWriting } from '../prepare-writing.ts';
import { promisesIn } from '../promises-in.ts';
import type { SourceSentence } from '../source-sentence.ts';
import type { BuiltInWriting } from '../without-model.ts';
import { ceremonyOf } from './ceremony-of.ts';
import { forbids } from './forbids.ts';
import { frameOf } from './frame-of.ts';
import { instructs } from './instructs.ts';
import { keepSentences } from './keep-sentences.ts';
import { leansOnBefore } from './leans-on-before.ts';

/** The share of its words that a shortened text aims at. */
const AIM = 2 / 3;
/** A sentence that shares this much of its words with the question answers it. */
const ANSWERS = 0.25;
/** From this need on a sentence stays. */
const STAYS = 3;

const REPLIES = /^(?:yes|no|ja|nein|doch|oui|non|si|sí|no|sim|não)(?![\p{L}’'-])/iu;
const WISHES = /^(?:(?:i|we) (?:hope|wish)|enjoy|have a|(?:ich|wir) (?:hoffen?|wünschen?)|viel (?:freude|spaß)|(?:j['’]espère|nous (?:espérons|vous souhaitons)|je vous souhaite)|(?:espero|esperamos|deseamos|le deseo)|que (?:tenga|disfrute)|(?:desejamos|desejo|tenha))(?!\p{L})/iu;

/** What the needs of sentences are told by. */
interface Scene {
  readonly sentences: readonly SourceSentence[];
  readonly asked: ReadonlySet<string>;
  readonly language: string;
  /** Passages that answering sentences cite; `null` where nothing answers. */
  readonly answering: ReadonlySet<string> | null;
}

/**
 * Leaves out whole sentences, the least needed first: courtesy, then what no source carries, then what the customer did not ask
 * for. Greeting, sign-off, questions, steps, what is forbidden, promises and answers stay, and a sentence that speaks of the one
 * before it goes or stays with it.
 */
export function shorten({ source, ticket }: PreparedWriting): BuiltInWriting {
  const { sentences, text, language } = source;
  const frame = frameOf(text, sentences);
  const framed = new Set([...frame.greeting, ...frame.signOff]);
  const asked = new Set([...stemsOf(`${ticket.subject} ${readThread(ticket).turnText}`, language)]);
  const total = words(text);
  const body = sentences.filter((sentence) => !framed.has(sentence.index));
  const answers = body.filter((sentence) => shareOf(sentence, asked, language) >= ANSWERS).flatMap(({ citations }) => citations);
  const scene: Scene = { sentences, asked, language, answering: answers.length === 0 ? null : new Set(answers) };
  const ranked = unitsOf(body, language).map((unit) => ({ unit, need: Math.max(...unit.map((sentence) => needOf(sentence, scene))) }))
    .filter(({ need }) => need < STAYS).sort((one, other) => one.need - other.need || other.unit[0]!.index - one.unit[0]!.index);
  const dropped = new Set<number>();
  let left = total;
  for (const { unit, need } of ranked) {
    if ((left <= total * AIM && need > 0) || body.length - dropped.size <= unit.length) continue;
    for (const sentence of unit) {
      dropped.add(sentence.index);
      left -= words(sentence.text);
    }
  }
  if (dropped.size === 0) return { outcome: 'unchanged', why: { says: 'nothing-to-leave-out' }, spelling: [] };
  return { outcome: 'written', sentences: keepSentences(sentences, ({ index }) => dropped.has(index)), spelling: [], notes: [{ says: 'left-out', count: dropped.size }] };
}

/** Sentences that go or stay together. Courtesy stands alone, and nothing leans on it. */
function unitsOf(body: readonly SourceSentence[], language: string): SourceSentence[][] {
  const units: SourceSentence[][] = [];
  let last: SourceSentence[] | undefined;
  for (const sentence of body) {
    const isCeremony = ceremonyOf(sentence.text, language) !== undefined;
    if (!isCeremony && last !== undefined && leansOnBefore(sentence.text, language)) last.push(sentence);
    else {
      units.push([sentence]);
      if (!isCeremony) last = units.at(-1);
    }
  }
  return units;
}

/** 0 courtesy, below 2 what no source carries, below 3 what was not asked; from 3 on it stays. */
function needOf(sentence: SourceSentence, { sentences, asked, language, answering }: Scene): number {
  const { text, status, citations } = sentence;
  if (ceremonyOf(text, language) !== undefined) return 0;
  const share = shareOf(sentence, asked, language);
  const isQuestion = /[?？]["'”)]*$/u.test(text);
  const isListed = sentence.lead === '\n' || sentences[sentence.index + 1]?.lead === '\n';
  if (isQuestion || isListed || REPLIES.test(text) || forbids(text, language) || promisesIn(text).length > 0) return STAYS;
  if (share >= ANSWERS) return STAYS + share;
  const isSupported = status === 'supported';
  const isOfAnother = isSupported && answering !== null && !citations.some((id) => answering.has(id));
  const holds = factsIn(text, language).length > 0;
  if (!holds && !denies(text, language) && WISHES.test(text)) return 0.5;
  if (!isOfAnother && instructs(text, language) || !isSupported && denies(text, language)) return STAYS;
  if (isSupported) return (holds ? 2.5 : 2) + share / 2;
  return holds ? 2 + share : 1 + share / 2;
}

function shareOf({ text }: SourceSentence, asked: ReadonlySet<string>, language: string): number {
  const stems = [...new Set(stemsOf(text, language))];
  return stems.length === 0 ? 0 : stems.filter((stem) => asked.has(stem)).length / stems.length;
}

function words(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
