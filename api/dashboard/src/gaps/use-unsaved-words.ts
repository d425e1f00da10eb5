import { useState } from 'react';
import type { Article } from '../queries/gaps.ts';
import { useAskBeforeLeaving } from '../unsaved/use-ask-before-leaving.ts';
import { unsavedWords } from './unsaved-words.ts';

export type Words = Pick<Article, 'title' | 'body' | 'visibility'>;

/** The words of an article as they are typed: what was left unsaved comes back, is kept at each key, and the browser asks before it closes on it. */
export function useUnsavedWords(article: Article) {
  const [restored, setRestored] = useState(() => unsavedWords.read(article.id));
  const [words, setWords] = useState<Words>(restored ?? article);
  const isChanged = differs(words, article);
  useAskBeforeLeaving(isChanged);
  const type = (change: Partial<Words>) => {
    const next = { title: words.title, body: words.body, visibility: words.visibility, ...change };
    setWords(next);
    if (differs(next, article)) unsavedWords.keep(article.id, { ...next, at: new Date().toISOString() });
    else unsavedWords.forget(article.id);
  };
  const settle = (saved: Words) => {
    setRestored(undefined);
    if (!differs(words, saved)) unsavedWords.forget(article.id);
  };
  const discard = () => {
    setRestored(undefined);
    setWords(article);
    unsavedWords.forget(article.id);
  };
  return { words, type, isChanged, settle, discard, restoredAt: restored !== undefined && isChanged ? restored.at : null };
}

function differs(one: Words, other: Words): boolean {
  return one.title !== other.title || one.body !== other.body || one.visibility !== other.visibility;
}
