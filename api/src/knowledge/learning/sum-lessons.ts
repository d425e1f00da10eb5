import type { Learned, Lesson } from './lessons.ts';

/** A passage keeps its newest questions, so many and so long. */
const MOST_QUESTIONS = 8;
const MOST_CHARACTERS = 2_000;
/** What one rewritten reply takes; two that were kept make good for one. */
const EDITED_STEP = 0.2;
const KEPT_FOR_EDITED = 2;

/** Sums the lessons of one passage, newest first: its questions, each once, and how far it is pushed down, −1 at most. */
export function sumLessons(lessons: readonly Pick<Lesson, 'effect' | 'question'>[]): Learned {
  const questions = [...new Set(lessons.map(({ question }) => question.trim()).filter((question) => question !== ''))].slice(0, MOST_QUESTIONS);
  const edited = lessons.filter(({ effect }) => effect === 'edited').length;
  const kept = lessons.length - edited;
  const boost = -Math.min(1, Math.max(0, edited - kept / KEPT_FOR_EDITED) * EDITED_STEP);
  return {
    ...(questions.length === 0 ? {} : { askedAs: questions.join('\n').slice(0, MOST_CHARACTERS) }),
    ...(boost === 0 ? {} : { boost }),
  };
}
