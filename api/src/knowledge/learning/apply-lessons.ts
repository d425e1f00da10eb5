import type { Passage } from '../index/knowledge-index.ts';
import { withSameStems } from '../index/passage-stems.ts';
import type { Lesson } from './lessons.ts';
import { sumLessons } from './sum-lessons.ts';
import { textHash } from './text-hash.ts';

/** Passages with what they learned. A lesson belongs to the passage of its document that says the same words still; others are left as they are. */
export function applyLessons(passages: readonly Passage[], lessons: readonly Lesson[]): readonly Passage[] {
  if (lessons.length === 0) return passages;
  const byDocument = new Map<string, Map<string, Lesson[]>>();
  for (const lesson of lessons) {
    const ofDocument = byDocument.get(lesson.documentId) ?? new Map<string, Lesson[]>();
    ofDocument.set(lesson.textHash, [...(ofDocument.get(lesson.textHash) ?? []), lesson]);
    byDocument.set(lesson.documentId, ofDocument);
  }
  return passages.map((passage) => {
    const learned = byDocument.get(passage.documentId)?.get(textHash(passage.text));
    return learned === undefined ? passage : withSameStems(passage, { ...passage, ...sumLessons(learned) });
  });
}
