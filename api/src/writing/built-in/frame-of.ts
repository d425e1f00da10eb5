import { bodyText } from '@countersign/shared/suggestion/body-text';
import type { SourceSentence } from '../source-sentence.ts';

/** Which sentences of a text are its greeting and its sign-off; the rest is its body. Positions, in order. */
export interface Frame {
  readonly greeting: readonly number[];
  readonly signOff: readonly number[];
}

/** Finds greeting and sign-off of a reply. */
export function frameOf(text: string, sentences: readonly SourceSentence[]): Frame {
  const body = bare(bodyText(text));
  const inBody = sentences.map((sentence) => body.includes(bare(sentence.text)));
  const first = inBody.indexOf(true);
  const last = inBody.lastIndexOf(true);
  return { greeting: sentences.filter((_, position) => position < first).map(({ index }) => index), signOff: sentences.filter((_, position) => first >= 0 && position > last).map(({ index }) => index) };
}

function bare(text: string): string {
  return ` ${text.toLowerCase().normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
