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

/** The temperature in 0.03 to 8 at which labels are likeliest; 1 where there are too few. */
function fitTemperature(rows: readonly { readonly scores: Float64Array; readonly label: number }[]): number {
  if (rows.length < FEWEST) return 1;
  let best = 1;
  let least = Infinity;
  for (let temperature = 0.03; temperature <= 8; temperature *= 1.06) {
    let loss = 0;
    for (const { scores, label } of rows) loss -= Math.log(Math.max(softmax(Float64Array.from(scores), temperature)[label]!, 1e-9));
    if (loss < least) [least, best] = [loss, temperature];
  }
  return best;
}
