/** What was typed of an article and not saved yet. */
export interface UnsavedWords {
  readonly title: string;
  readonly body: string;
  readonly visibility: 'public' | 'internal';
  /** When it was typed last. */
  readonly at: string;
}

type WordStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'countersign-article-';
const keyOf = (articleId: string): string => `${prefix}${articleId}`;

/** The words this browser keeps for an article; none where they can't be read. */
export function readUnsaved(articleId: string, store: WordStore = localStorage): UnsavedWords | undefined {
  const kept = store.getItem(keyOf(articleId));
  if (kept === null) return undefined;
  try {
    const { title, body, visibility, at } = JSON.parse(kept) as Record<string, unknown>;
    if (typeof title === 'string' && typeof body === 'string' && typeof at === 'string' && (visibility === 'public' || visibility === 'internal')) return { title, body, visibility, at };
  } catch {
    // Broken words are no words; the next ones replace them.
  }
  return undefined;
}

/** Keeps words in this browser until they are saved or discarded; says whether there was room. */
export function keepUnsaved(articleId: string, words: UnsavedWords, store: WordStore = localStorage): boolean {
  try {
    store.setItem(keyOf(articleId), JSON.stringify(words));
    return true;
  } catch {
    // A full or closed store: the page still asks before it is left.
    return false;
  }
}

/** For whoever signs out: the next one at this browser reads none of it. */
export function forgetAllUnsaved(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('countersign-article-') || key.startsWith('countersign-rule-')) localStorage.removeItem(key);
}

export function forgetUnsaved(articleId: string, store: WordStore = localStorage): void {
  store.removeItem(keyOf(articleId));
}
