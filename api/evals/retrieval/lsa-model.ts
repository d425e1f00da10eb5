import { stemsOf } from '../../src/knowledge/index/postings.ts';
import { seededRandom } from '../knowledge-load/make-words.ts';

/** Turns a text into a vector of meaning. */
export interface TextModel {
  embed(text: string): Float32Array;
}

const FEATURES = 1 << 16;
const ROUNDS = 3;

type Sparse = readonly { readonly feature: number; readonly weight: number }[];

/**
 * Latent semantic analysis of a corpus (Deerwester et al. 1990): tf-idf over stems and character 4-grams, hashed, and its strongest directions by
 * subspace iteration (Halko et al. 2011). A real model of meaning, but a small one, which knows no words beyond the corpus.
 */
export function fitLsa(texts: readonly string[], dimensions: number): TextModel {
  const counts = texts.map(countFeatures);
  const documents = new Float32Array(FEATURES);
  for (const count of counts) for (const feature of count.keys()) documents[feature]! += 1;
  const weigh = (count: ReadonlyMap<number, number>): Sparse => normalised([...count].map(([feature, times]) => ({ feature, weight: (1 + Math.log(times)) * Math.log((texts.length + 1) / (documents[feature]! + 1)) })));
  const rows = counts.map(weigh);
  const random = seededRandom(3);
  let inDocuments = orthonormal(Array.from({ length: Math.min(dimensions, texts.length) }, () => Float32Array.from(texts, () => random() - 0.5)));
  for (let round = 0; round < ROUNDS; round += 1) inDocuments = orthonormal(inDocuments.map((direction) => forward(rows, backward(rows, direction))));
  const basis = inDocuments.map((direction) => ofUnitLength(backward(rows, direction)));
  return {
    embed(text) {
      const row = weigh(countFeatures(text));
      return Float32Array.from(basis, (direction) => dot(row, direction));
    },
  };
}

function countFeatures(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (name: string): void => {
    const feature = hash(name);
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  };
  for (const stem of stemsOf(text, 'en')) {
    add(stem);
    const padded = `_${stem}_`;
    for (let at = 0; at + 4 <= padded.length; at += 1) add(`#${padded.slice(at, at + 4)}`);
  }
  return counts;
}

/** FNV-1a, folded to the number of features. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193);
  return ((value >>> 16) ^ value) & (FEATURES - 1);
}

function normalised(row: Sparse): Sparse {
  const length = Math.sqrt(row.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return row.map(({ feature, weight }) => ({ feature, weight: weight / length }));
}

function forward(rows: readonly Sparse[], direction: Float32Array): Float32Array {
  return Float32Array.from(rows, (row) => dot(row, direction));
}

function backward(rows: readonly Sparse[], values: Float32Array): Float32Array {
  const direction = new Float32Array(FEATURES);
  rows.forEach((row, position) => {
    for (const { feature, weight } of row) direction[feature]! += weight * values[position]!;
  });
  return direction;
}

function dot(row: Sparse, direction: Float32Array): number {
  let sum = 0;
  for (const { feature, weight } of row) sum += weight * direction[feature]!;
  return sum;
}

/** Gram–Schmidt. */
function orthonormal(directions: Float32Array[]): Float32Array[] {
  directions.forEach((direction, position) => {
    for (const other of directions.slice(0, position)) {
      let along = 0;
      for (let at = 0; at < direction.length; at += 1) along += direction[at]! * other[at]!;
      for (let at = 0; at < direction.length; at += 1) direction[at]! -= along * other[at]!;
    }
    ofUnitLength(direction);
  });
  return directions;
}

function ofUnitLength(direction: Float32Array): Float32Array {
  let square = 0;
  for (const value of direction) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < direction.length; at += 1) direction[at]! /= length;
  return direction;
}
