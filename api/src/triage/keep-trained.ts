import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWeights, writeWeights } from './weights-file.ts';

/** What decides the weights besides the examples; a change of any of these trains anew. */
export const makers = [
  'load-classifiers.ts', 'handover/load-signals.ts', 'intents.ts', 'outside.ts', 'train.ts', 'give-way.ts', 'text-features.ts', 'fold-people.ts', 'meaning-of.ts', 'meaning-space.ts', '../words/word-vectors.ts', 'vocabulary.ts', 'weigh-features.ts', 'plan-rehearsals.ts', 'seeded-random.ts', 'training-rows.ts', 'train-linear.ts', 'weights-of-labels.ts', 'train-layered.ts', 'label-layer.ts', 'train-paired.ts', 'word-rows.ts', 'word-direction.ts', 'places-of-word.ts', 'tone-of.ts', '../words/mood-of-word.ts', 'judge-paired.ts', 'judge-units.ts', 'train-vector-judge.ts', 'place-vector.ts', '../knowledge/vectors/pack-vector.ts', 'row-kernel.ts', 'row-kernel.wasm', 'byte-rows.ts',
  'are-few.ts', 'label-words.ts', 'mean-texts.ts', 'classify.ts', 'judge-text.ts', 'hear-judges.ts', 'scope-signs.ts', 'weigh-signs.ts', 'calibrate.ts', 'softmax.ts',
];

export const trainedFolder = fileURLToPath(new URL('../../.cache', import.meta.url));

/** Trained weights for these examples: read back where they were kept, else trained and kept. Training takes seconds, reading it back some milliseconds. */
export function keepTrained<Weights>(examples: string | readonly Buffer[], train: () => Weights, folder: string = trainedFolder): Weights {
  const file = fileOf(examples, folder);
  return (read(file) as Weights | undefined) ?? write(file, train(), folder);
}

/** The same for what others have their turn beside while it is made. */
export async function keepMade<Made>(source: readonly Buffer[], make: () => Promise<Made>, folder: string = trainedFolder): Promise<Made> {
  const file = fileOf(source, folder);
  return (read(file) as Made | undefined) ?? write(file, await make(), folder);
}

function fileOf(examples: string | readonly Buffer[], folder: string): string {
  return join(folder, `classifiers-${nameOf(examples)}`);
}

function nameOf(examples: string | readonly Buffer[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const part of typeof examples === 'string' ? [examples] : examples) hash.update('\0').update(part);
  for (const maker of makers) hash.update('\0').update(readFileSync(new URL(maker, import.meta.url)));
  return hash.digest('hex').slice(0, 24);
}

/** A damaged file is trained over and never believed. */
function read(file: string): unknown {
  try {
    return readWeights(file);
  } catch (error) {
    return unlessUnusable(error, 'ENOENT');
  }
}

function write<Weights>(file: string, weights: Weights, folder: string): Weights {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeWeights(unfinished, weights);
    renameSync(unfinished, file);
  } catch (error) {
    unlessUnusable(error);
    if (existsSync(unfinished)) rmSync(unfinished);
  }
  return weights;
}

/** An installation that cannot be read or written to trains at each start; any other failure is ours. */
function unlessUnusable(error: unknown, ...alsoFine: string[]): undefined {
  if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC', 'ENOTDIR', 'EEXIST', ...alsoFine].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
}
