import { likeness, type TermVector } from './term-vectors.ts';

/** A larger group is judged by its first texts. */
const MOST_COMPARED = 200;

/** The position of the text that the others of its group are most like; the first of equals. */
export function mostCentral(group: readonly number[], vectors: readonly TermVector[]): number {
  const compared = group.slice(0, MOST_COMPARED);
  const likeToOthers = (position: number): number => compared.reduce((sum, other) => sum + (other === position ? 0 : likeness(vectors[position]!, vectors[other]!)), 0);
  return compared.map((position) => ({ position, like: likeToOthers(position) })).reduce((best, one) => (one.like > best.like ? one : best)).position;
}
