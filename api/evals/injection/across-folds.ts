import { oddTasks } from '../../src/injection/odd-task.ts';
import { seededRandom } from '../../src/triage/seeded-random.ts';
import { fitWeights } from './fit-weights.ts';
import { hideAttack, hidingPlaces } from './hide-attack.ts';
import type { InjectionSets } from './injection-sets.ts';
import type { TrainingTexts } from './training-texts.ts';

export const FOLDS = 5;
/** Of the large harmless sets every so many-th text is scored: enough for a share of 0.5 %. */
const EVERY = 3;

/** A text and the score that a training gave it which had not seen it. */
export interface Scored {
  readonly text: string;
  readonly score: number;
}
/** A mail with an attack of a kind that the training had not seen, in a mail that it had not seen. */
export interface ScoredAttack extends Scored {
  readonly category: string;
  readonly attack: string;
  readonly join: string;
  readonly isCode: boolean;
}
export interface FoldScores {
  readonly attacks: readonly ScoredAttack[];
  readonly mails: readonly Scored[];
  readonly lookalikes: readonly Scored[];
  readonly banking: readonly Scored[];
  readonly tweets: readonly Scored[];
  readonly threads: readonly Scored[];
}

/** Trains without a fifth of the kinds of attack, of the mails and of the harmless texts, scores that fifth, and so on for all five. */
export function acrossFolds(sets: InjectionSets, texts: TrainingTexts): FoldScores {
  const scores = { attacks: [] as ScoredAttack[], mails: [] as Scored[], lookalikes: [] as Scored[], banking: [] as Scored[], tweets: [] as Scored[], threads: [] as Scored[] };
  const kinds = [...new Set([...sets.textAttacks, ...sets.codeAttacks].map(({ category }) => category))];
  const foldOf = (category: string): number => kinds.indexOf(category) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHere = (_: unknown, at: number): boolean => at % FOLDS === fold;
    const isElsewhere = (_: unknown, at: number): boolean => at % FOLDS !== fold;
    const mails = sets.mails.filter(isHere);
    const weights = fitWeights({
      textAttacks: sets.textAttacks.filter(({ category }) => foldOf(category) !== fold), codeAttacks: sets.codeAttacks.filter(({ category }) => foldOf(category) !== fold),
      mails: sets.mails.filter(isElsewhere), lookalikes: sets.lookalikes.filter(isElsewhere), banking: sets.banking.filter(isElsewhere), texts,
    });
    const score = (text: string): number => oddTasks(text, weights)[0]?.score ?? -Infinity;
    const random = seededRandom(fold + 1);
    for (const { category, text: attack } of [...sets.textAttacks, ...sets.codeAttacks].filter((each) => foldOf(each.category) === fold)) {
      for (const mail of mails) for (const place of hidingPlaces) for (const join of ['\n', ' ']) {
        const text = hideAttack(mail, attack, place, random, join);
        scores.attacks.push({ text, score: score(text), category, attack, join, isCode: sets.codeAttacks.some((each) => each.category === category) });
      }
    }
    const judged = (all: readonly string[], every = 1): Scored[] => all.filter((_, at) => at % FOLDS === fold && Math.floor(at / FOLDS) % every === 0).map((text) => ({ text, score: score(text) }));
    scores.mails.push(...judged(sets.mails));
    scores.lookalikes.push(...judged(sets.lookalikes));
    scores.banking.push(...judged(sets.banking, EVERY));
    scores.tweets.push(...judged(sets.tweets, EVERY));
    scores.threads.push(...judged(sets.threads, EVERY));
  }
  return scores;
}
