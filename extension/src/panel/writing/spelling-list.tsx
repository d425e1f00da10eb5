import type { SpellingNote } from '@countersign/shared/writing/writing-result';
import { say } from '../words/say.ts';

/** Words that may be misspelt, with what could be meant; nothing is changed without the agent. */
export function SpellingList({ notes }: { readonly notes: readonly SpellingNote[] }) {
  const doubtful = notes.filter(({ after }) => after === '');
  if (doubtful.length === 0) return null;
  return <p className="muted">{say('writing.maybeMisspelt', { words: doubtful.map(({ before, options }) => (options.length === 0 ? before : `${before} (${options.slice(0, 3).join(', ')})`)).join('; ') })}</p>;
}
