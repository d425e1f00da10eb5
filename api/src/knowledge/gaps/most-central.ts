import { likeness, type TermVector } from './term-vectors.ts';

/** The position of the text that the others of its group are most like; the first of equals. */
export function mostCentral(group: readonly number[], vectors: readonly TermVector[]): number {
  const likeToOthers = (position: number): number => group.reduce((sum, other) => sum + (other === position ? 0 : likeness(vectors[position]!, vectors[other]!)), 0);
  return group.map((position) => ({ position, like: likeToOthers(position) })).reduce((best, one) => (one.like > best.like ? one : best)).position;
}
