import type { Calibration } from './classifier.ts';
import { hearJudges } from './hear-judges.ts';
import type { Judged } from './judge-text.ts';
import { scopeSigns, standsOut } from './scope-signs.ts';
import { weighSigns } from './weigh-signs.ts';

/** What was found in a text that nothing was learned from. A label of −1 is one that the judges did not know. */
export interface HeldOut {
  readonly judged: Judged;
  readonly label: number;
}

const FEWEST = 20;
/** Where nothing is known of texts that fit no label, the doubt in the best label tells. */
const DOUBT_ALONE = [1, 0];
/** So much as this share of texts stands out is heard. */
const STANDS_OUT_HEARD = 0.9;
const ROUNDS = 12;
/** Keeps judges that are never wrong from being heard without end. */
const SHRINK = 1e-3;

/** How loud judges are heard so that held-out labels are likeliest, and what the signs of texts out of scope weigh. `outside` is the label of what fits none. */
export function calibrate(rows: readonly HeldOut[], judges: number, outside: number | undefined): Calibration {
  const inside = rows.filter(({ label }) => label !== -1 && label !== outside);
  const strays = rows.filter(({ label }) => label === -1 || label === outside);
  const loudness = fitLoudness(inside, judges);
  if (inside.length < FEWEST || strays.length < FEWEST) return { judges: loudness, scope: DOUBT_ALONE, standsOut: 0 };
  const margins = [...inside, ...strays].map(({ judged }) => standsOut(judged, outside)).sort((one, other) => one - other);
  const most = margins[Math.floor(STANDS_OUT_HEARD * (margins.length - 1))]!;
  const signs = ({ judged }: HeldOut): number[] => scopeSigns(judged, hearJudges(judged.scores, loudness), outside, most);
  return { judges: loudness, scope: weighSigns(inside.map(signs), strays.map(signs)), standsOut: most };
}

/** Newton's steps for one judge after the other, at most to half or twice as loud; the loss has one valley. All alike where there are too few rows. */
function fitLoudness(rows: readonly HeldOut[], judges: number): number[] {
  const loudness = Array.from({ length: judges }, () => 1 / judges);
  if (rows.length < FEWEST) return loudness;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let judge = 0; judge < judges; judge += 1) {
      const now = loudness[judge]!;
      let slope = SHRINK * rows.length * now;
      let bend = SHRINK * rows.length;
      for (const { judged: { scores }, label } of rows) {
        const shares = hearJudges(scores, loudness);
        let mean = 0;
        let square = 0;
        scores[judge]!.forEach((score, at) => {
          mean += shares[at]! * score;
          square += shares[at]! * score * score;
        });
        slope += mean - scores[judge]![label]!;
        bend += square - mean * mean;
      }
      loudness[judge] = Math.min(now * 2, Math.max(now / 2, now - slope / bend));
    }
  }
  return loudness;
}
