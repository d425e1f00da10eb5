import { sentenceSigns } from '../../src/injection/sentence-signs.ts';
import { splitParts } from '../../src/injection/split-parts.ts';
import { surroundings } from '../../src/injection/surroundings.ts';
import { taskLeaning } from '../../src/injection/odd-task.ts';
import type { TaskWeights } from '../../src/injection/task-weights.ts';
import { seededRandom, shuffle } from '../../src/triage/seeded-random.ts';
import { hideAttack, hidingPlaces } from './hide-attack.ts';
import type { Attack } from './injection-sets.ts';
import { learnSigns, learnStanding, type SignExample, type StandingExample } from './learn-linear.ts';
import { spellOut } from './spell-out.ts';
import { everydaySeeds, taskSeeds } from './task-seeds.ts';
import { sentencesOf, type TrainingTexts } from './training-texts.ts';

/** What one training may see. */
export interface FitInput {
  readonly textAttacks: readonly Attack[];
  readonly codeAttacks: readonly Attack[];
  readonly mails: readonly string[];
  readonly lookalikes: readonly string[];
  readonly banking: readonly string[];
  readonly texts: TrainingTexts;
}

/** A part read as 0 by the first step costs nothing to leave out of the second. */
const LEAST_LEANING = -3;

/** Learns both steps. The second sees each sentence as a first step reads it that has not learned it, so that it doesn't trust it too much. */
export function fitWeights({ textAttacks, codeAttacks, mails, lookalikes, banking, texts }: FitInput, seed = 7): TaskWeights {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[], count: number): Item[] => {
    const copy = [...items];
    shuffle(copy, random);
    return copy.slice(0, count);
  };
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const attacks = textAttacks.map(({ text }) => text);
  const code = codeAttacks.map(({ text }) => text);
  const authored = taskSeeds.flatMap((row) => pick(spellOut(row), 14));
  const everyday = everydaySeeds.flatMap((row) => pick(spellOut(row), 20));
  const tasks = [...thrice(attacks), ...twice(code.map((text) => sentencesOf([text])[0]!)), ...twice(authored), ...pick(texts.assistantTasks, 2000), ...texts.instructions];
  const plain = [...pick(banking, 3000), ...pick(texts.service, 9000), ...twice(sentencesOf(mails)), ...pick(sentencesOf(texts.documents), 4000), ...pick(sentencesOf(texts.mails), 2500), ...twice(everyday)];
  const weight = plain.length / tasks.length / 2;
  const examples = [...tasks.map((text) => ({ text, isTask: true, weight })), ...plain.map((text) => ({ text, isTask: false, weight: 1 }))];
  const signsOf = (kept: typeof examples): Float64Array => learnSigns(kept.map(({ text, isTask, weight: counts }): SignExample => ({ places: sentenceSigns(text), isTask, weight: counts })), random);
  const halves = [false, true].map((half) => ({ signs: signsOf(examples.filter(({ text }) => isFirstHalf(text) !== half)) }));
  const unseenLeaning = (text: string): number => taskLeaning(text, halves[isFirstHalf(text) ? 1 : 0]!);

  const standing: StandingExample[] = [];
  const show = (text: string, hidden: string | undefined, counts: number): void => {
    const parts = splitParts(text);
    const leanings = parts.map((part) => unseenLeaning(part.text));
    const from = hidden === undefined ? -1 : text.indexOf(hidden);
    for (const [at, part] of parts.entries()) {
      const isHidden = from >= 0 && part.start >= from - 1 && part.end <= from + hidden!.length + 1;
      if (isHidden ? part.start <= from + 2 : leanings[at]! > LEAST_LEANING) standing.push({ values: surroundings(text, parts, leanings, at), isHidden, weight: isHidden ? counts : counts / 2 });
    }
  };
  const tickets = (count: number): string[] => Array.from({ length: count }, () => pick(texts.service, 2 + Math.floor(random() * 6)).map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(random() < 0.5 ? '\n' : ' '));
  const extracts = (count: number): string[] => pick(texts.documents, count).map((document) => {
    const parts = sentencesOf([document]);
    const from = Math.floor(random() * parts.length);
    return parts.slice(from, from + 3 + Math.floor(random() * 15)).join(random() < 0.5 ? '\n' : ' ');
  });
  const hosts = [...twice(mails), ...tickets(140), ...extracts(60), ...pick(texts.mails, 40)];
  for (const attack of [...attacks, ...pick(code, 30), ...pick(authored, 250), ...pick(texts.assistantTasks, 120), ...pick(texts.instructions, 40)]) {
    for (const place of hidingPlaces) show(hideAttack(one(hosts), attack, place, random, random() < 0.7 ? '\n' : ' '), attack, 1);
  }
  for (const host of hosts) show(host, undefined, 2);
  for (const text of pick(lookalikes, 500)) show(text, undefined, 2);
  for (const text of pick(banking, 800)) show(text, undefined, 3);
  for (const text of [...tickets(300), ...extracts(150)]) show(text, undefined, 1.5);
  // What a customer asks of a team is no attack where it stands among words about something else.
  for (let round = 0; round < 250; round += 1) show(hideAttack(one(hosts), one(random() < 0.5 ? banking : everyday), hidingPlaces[round % 3]!, random), undefined, 1);
  return { signs: signsOf(examples), standing: learnStanding(standing), threshold: 0 };
}

function twice<Item>(items: readonly Item[]): Item[] {
  return [...items, ...items];
}

function thrice<Item>(items: readonly Item[]): Item[] {
  return [...items, ...items, ...items];
}

function isFirstHalf(text: string): boolean {
  let value = 0;
  for (let at = 0; at < text.length; at += 1) value = (Math.imul(value, 31) + text.charCodeAt(at)) | 0;
  return (value >>> 4) % 2 === 0;
}
