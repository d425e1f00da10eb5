import { isQuoteMark, isSignatureMark } from './tail-marks.ts';

/** Where in a plain text the signature or the quoted trail begins, whichever is first, and where the trail begins. */
export interface TextParts {
  readonly tail: number;
  readonly quote: number;
}

/** Parts the agent's own words in a text field from what the console put there by itself. */
export function splitText(text: string): TextParts {
  let at = 0;
  let tail: number | undefined;
  for (const line of text.split('\n')) {
    if (isQuoteMark(line)) return { tail: tail ?? at, quote: at };
    if (isSignatureMark(line)) tail ??= at;
    at += line.length + 1;
  }
  return { tail: tail ?? text.length, quote: text.length };
}
