import { claimScorer } from '../../src/grounding/claim-scorer.ts';
import type { Figure } from '../suite.ts';
import { balancedAccuracy, bestBar, type ScoredText } from './balanced-accuracy.ts';
import type { LabelledText } from './claim-sets.ts';
import type { Fold } from './folds.ts';
import { judgeWholeText } from './judge-whole-text.ts';
import { trainClaimWeights } from './train-claim-weights.ts';
import { wordOverlap } from './word-overlap.ts';

const BAR = 0.5;
const SALES_AND_CHATS = ['sales_email', 'sales_call', 'samsum'];

/** Balanced accuracy of each set by a scorer that learned from the other side of its fold, beside word overlap with the bar that suits it best in hindsight. */
export function learnedFigures(way: string, parts: readonly Fold<LabelledText>[]): Figure[] {
  const judged: { text: LabelledText; ours: ScoredText; overlap: ScoredText }[] = [];
  for (const { tried, rest } of parts) {
    const scorer = claimScorer(trainClaimWeights(rest));
    for (const text of tried) {
      judged.push({
        text, ours: { isSupported: text.isSupported, score: judgeWholeText(text, scorer) },
        overlap: { isSupported: text.isSupported, score: wordOverlap(text) },
      });
    }
  }
  const figure = (name: string, sets: readonly string[], least?: number): Figure[] => {
    const those = judged.filter(({ text }) => sets.includes(text.set));
    const overlaps = those.map(({ overlap }) => overlap);
    return [
      { name: `${name}, ${way}: built-in`, value: balancedAccuracy(those.map(({ ours }) => ours), BAR), n: new Set(those.map(({ text }) => text)).size, ...(least === undefined ? {} : { budget: { least } }) },
      { name: `${name}, ${way}: plain word overlap, best bar`, value: balancedAccuracy(overlaps, bestBar(overlaps)), n: new Set(those.map(({ text }) => text)).size },
    ];
  };
  return [
    ...[...new Set(judged.map(({ text }) => text.set))].flatMap((set) => figure(`balanced accuracy ${set}`, [set], set === 'faithbench' ? 0.58 : undefined)),
    ...figure('balanced accuracy sales_email, sales_call, samsum', SALES_AND_CHATS, 0.7),
  ];
}
