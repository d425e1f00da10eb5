import type { Suite } from '../suite.ts';
import { qualityFigures } from '../summary/quality-figures.ts';
import { speedFigures } from '../summary/speed-figures.ts';
import { summarisers } from '../summary/summarisers.ts';
import { airlineThreads, dialogsum, tweetsumm } from '../summary/summary-set.ts';
import { supportFigures } from '../summary/support-figures.ts';

/** Thread summaries of the built-in engine against human ones, beside the first two turns, TextRank of npm and people; lines that nothing supports; time. */
export const suite: Suite = ({ data }) => {
  const support = [tweetsumm(data, 'valid'), tweetsumm(data, 'train')];
  const others = [dialogsum(data), airlineThreads(data)];
  const ways = summarisers();
  return [
    ...support.flatMap((set) => qualityFigures(set, ways)),
    ...qualityFigures(others[0]!, ways),
    ...[...support, ...others].flatMap(supportFigures),
    ...speedFigures(support[1]!),
  ];
};
