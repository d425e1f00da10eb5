import { useEffect, useState } from 'react';
import type { Article } from '../queries/gaps.ts';
import { forgetUnsaved, keepUnsaved, readUnsaved } from './unsaved-words.ts';

export type Words = Pick<Article, 'title' | 'body' | 'visibility'>;

/** The words of an article as they are typed: what was left unsaved comes back, is kept at each key, and the browser asks before it closes on it. */
export function useUnsavedWords(article: Article) {
  const [restored, setRestored] = useState(() => readUnsaved(article.id));
  const [words, setWords] = useState<Words>(restored ?? article);
  const isChanged = differs(words, article);
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
  const type = (change: Partial<Words>) => {
    const next = { title: words.title, body: words.body, visibility: words.visibility, ...change };
    setWords(next);
    if (differs(next, article)) keepUnsaved(article.id, { ...next, at: new Date().toISOString() });
    else forgetUnsaved(article.id);
  };
  const settle = (saved: Words) => {
    setRestored(undefined);
    if (!differs(words, saved)) forgetUnsaved(article.id);
  };
  const discard = () => {
    setRestored(undefined);
    setWords(article);
    forgetUnsaved(article.id);
  };
  return { words, type, isChanged, settle, discard, restoredAt: restored !== undefined && isChanged ? restored.at : null };
}

function differs(one: Words, other: Words): boolean {
  return one.title !== other.title || one.body !== other.body || one.visibility !== other.visibility;
}
