import type { Calibration } from './classifier.ts';
import { hearJudges } from './hear-judges.ts';
import { scopeSigns } from './scope-signs.ts';
import { softmax } from './softmax.ts';
import { weighSigns } from './weigh-signs.ts';

/** What judges said of a text that they had not learned from. A label of −1 is one that they did not know. */
export interface HeldOut {
  readonly judged: readonly Float64Array[];
  readonly known: number;
  readonly label: number;
}

const FEWEST = 20;
/** Where nothing is known of texts that fit no label, the doubt in the best label tells. */
const DOUBT_ALONE = [1, 0];

/** The temperatures at which held-out labels are likeliest, and what the signs of texts out of scope weigh. `outside` is the label of what fits none. */
export function calibrate(rows: readonly HeldOut[], judges: number, outside: number | undefined): Calibration {
  const inside = rows.filter(({ label }) => label !== -1 && label !== outside);
  const temperatures = Array.from({ length: judges }, (_, judge) => fitTemperature(inside.map(({ judged, label }) => ({ scores: judged[judge]!, label }))));
  const heard = inside.map(({ judged, label }) => ({ scores: hearJudges(judged, { judges: temperatures, together: 1 }).map((share) => Math.log(share + 1e-12)), label }));
  const calibration: Calibration = { judges: temperatures, together: fitTemperature(heard), scope: DOUBT_ALONE };
  const strays = rows.filter(({ label }) => label === -1 || label === outside);
  if (inside.length < FEWEST || strays.length < FEWEST) return calibration;
  const signs = ({ judged, known }: HeldOut): number[] => scopeSigns(judged, hearJudges(judged, calibration), known, outside);
  return { ...calibration, scope: weighSigns(inside.map(signs), strays.map(signs)) };
}

/** The temperature in 0.03 to 8 at which labels are likeliest; 1 where there are too few. The loss has one valley, so it is closed in on by thirds. */
function fitTemperature(rows: readonly { readonly scores: Float64Array; readonly label: number }[]): number {
  if (rows.length < FEWEST) return 1;
  const loss = (log: number): number => rows.reduce((sum, { scores, label }) => sum - Math.log(Math.max(softmax(Float64Array.from(scores), Math.exp(log))[label]!, 1e-9)), 0);
  let [low, high] = [Math.log(0.03), Math.log(8)];
  while (high - low > 0.03) {
    const third = (high - low) / 3;
    if (loss(low + third) < loss(high - third)) high -= third;
    else low += third;
  }
  return Math.exp((low + high) / 2);
}
