/** Where meanings lie for some labels: about `centre`, along directions in which texts of one label differ as much as in any other. */
export interface MeaningSpace {
  readonly centre: Float32Array;
  /** The lower triangle L of the covariance LLᵀ inside labels, row after row. */
  readonly lower: Float32Array;
}

/** How far the covariance is drawn towards even, since few examples tell little of it. */
const EVEN = 0.3;
/** So many meanings tell of the covariance; more would take time and tell little more. */
const MOST_MEASURED = 4000;

/** Learns the space from meanings and their labels; `undefined` where they don't differ (within-class covariance normalisation: Hatch, Kajarekar, Stolcke, 2006). */
export function learnMeaningSpace(rows: readonly { readonly meaning: Float32Array; readonly label: number }[]): MeaningSpace | undefined {
  const told = rows.filter(({ meaning }) => meaning.length > 0);
  const size = told[0]?.meaning.length ?? 0;
  const centre = meanOf(told.map(({ meaning }) => meaning), size);
  const means = new Map([...Map.groupBy(told, ({ label }) => label)].map(([label, each]) => [label, meanOf(each.map(({ meaning }) => meaning), size)]));
  const lower = new Float64Array(size * size);
  const measured = told.length <= MOST_MEASURED ? told : told.filter((_, at) => Math.floor((at * MOST_MEASURED) / told.length) !== Math.floor(((at - 1) * MOST_MEASURED) / told.length));
  for (const { meaning, label } of measured) {
    const off = meaning.map((value, at) => value - means.get(label)![at]!);
    for (let row = 0; row < size; row += 1) for (let at = 0, from = row * size; at <= row; at += 1) lower[from + at]! += off[row]! * off[at]!;
  }
  let spread = 0;
  for (let row = 0; row < size; row += 1) spread += lower[row * size + row]! / size;
  if (spread === 0) return undefined;
  for (let row = 0; row < size; row += 1) for (let at = 0; at <= row; at += 1) lower[row * size + at] = ((1 - EVEN) * lower[row * size + at]!) / spread + (row === at ? EVEN : 0);
  decompose(lower, size);
  return { centre: Float32Array.from(centre), lower: Float32Array.from(lower) };
}

/** A meaning in the space, of this length; nothing where there is no meaning or no space. */
export function placeMeaning(meaning: Float32Array, space: MeaningSpace | undefined, length: number): Float32Array {
  if (space === undefined) return new Float32Array(0);
  const { centre, lower } = space;
  const size = meaning.length;
  const placed = new Float32Array(size);
  let square = 0;
  for (let row = 0; row < size; row += 1) {
    let value = meaning[row]! - centre[row]!;
    for (let at = 0, from = row * size; at < row; at += 1) value -= lower[from + at]! * placed[at]!;
    placed[row] = value / lower[row * size + row]!;
    square += placed[row]! * placed[row]!;
  }
  const scale = length / (Math.sqrt(square) || 1);
  return placed.map((value) => value * scale);
}

/** Cholesky's decomposition of the lower triangle, in place. */
function decompose(lower: Float64Array, size: number): void {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = lower[row * size + column]!;
      for (let at = 0; at < column; at += 1) sum -= lower[row * size + at]! * lower[column * size + at]!;
      lower[row * size + column] = row === column ? Math.sqrt(sum) : sum / lower[column * size + column]!;
    }
  }
}

function meanOf(meanings: readonly Float32Array[], size: number): Float64Array {
  const mean = new Float64Array(size);
  for (const meaning of meanings) meaning.forEach((value, at) => { mean[at]! += value / meanings.length; });
  return mean;
}
