import { expect, test } from 'vitest';
import { unsavedWords, type UnsavedWords } from './unsaved-words.ts';

const words: UnsavedWords = { title: 'Swap a size', body: '1. In any shop.', visibility: 'internal', at: '2026-11-21T10:00:00.000Z' };

function memory() {
  const kept = new Map<string, string>();
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
}

test('words are kept for their own article until they are forgotten', () => {
  const store = memory();
  expect(unsavedWords.keep('art_1', words, store)).toBe(true);
  expect(unsavedWords.read('art_1', store)).toEqual(words);
  expect(unsavedWords.read('art_2', store)).toBeUndefined();
  unsavedWords.forget('art_1', store);
  expect(store.kept.size).toBe(0);
});

test('what can’t be read is nothing, and a full store is said', () => {
  const store = memory();
  for (const broken of ['{"title":', '{"title":"a"}', 'null', '7', '{"title":"a","body":"b","at":"c","visibility":"everybody"}']) {
    store.kept.set('countersign-article-art_1', broken);
    expect(unsavedWords.read('art_1', store), broken).toBeUndefined();
  }
  const refuse = () => { throw new DOMException('full', 'QuotaExceededError'); };
  expect(unsavedWords.keep('art_1', words, { ...store, setItem: refuse })).toBe(false);
});
