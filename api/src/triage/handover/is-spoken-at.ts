import { detectLanguage } from '../detect-language.ts';
import { detectLanguages } from '../detect-languages.ts';
import type { SpokenWords } from './spoken-words.ts';

/** A message less sure than this may be in any language. */
const LEAST_CONFIDENCE = 0.5;
const LONGEST_PIECE = 400;

interface Heard {
  /** The languages of the message, undefined where they are not sure. */
  readonly whole: ReadonlySet<string> | undefined;
  readonly pieces: Map<string, boolean>;
}

const heard = new WeakMap<SpokenWords, Heard>();

/** Whether words of a language may stand at a place of a message: its sentence or the message is in that language, or nobody can tell. */
export function isSpokenAt(words: SpokenWords, language: string, at: number, known: ReadonlySet<string>): boolean {
  let message = heard.get(words);
  if (!message) heard.set(words, message = { whole: languagesOf(words.text, known), pieces: new Map() });
  if (!message.whole || message.whole.has(language)) return true;
  const block = at - (at % LONGEST_PIECE);
  const start = block + words.text.slice(block, at).search(/[^.?!\n]*$/);
  const key = `${language} ${start}`;
  let isSpoken = message.pieces.get(key);
  if (isSpoken === undefined) {
    const [piece = ''] = /^[^.?!\n]*/.exec(words.text.slice(start, start + LONGEST_PIECE)) ?? [];
    message.pieces.set(key, isSpoken = detectLanguage(piece, language).language === language);
  }
  return isSpoken;
}

function languagesOf(text: string, known: ReadonlySet<string>): ReadonlySet<string> | undefined {
  const main = detectLanguage(text, 'en');
  if (main.confidence < LEAST_CONFIDENCE || !known.has(main.language)) return undefined;
  return new Set(detectLanguages(text, main.language).map(({ language }) => language));
}
