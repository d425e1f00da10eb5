import { restore } from '@countersign/shared/redaction/restore';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import { echoesPrompt } from './echoes-prompt.ts';
import { isExcuse, isFarewell, withoutPreamble } from './model-asides.ts';
import { plainWords } from './plain-words.ts';
import type { WrittenAnswerSentence } from './prompts/writing/writing-rules.ts';

/** What sentences of a model are cleaned by. */
export interface CleaningInput {
  readonly vault: TokenVault;
  /** The tokens this model read. */
  readonly shown: ReadonlySet<string>;
  readonly system: string;
  /** The agent's own sentences: what stands in them is theirs to say. */
  readonly source: readonly string[];
}

/**
 * A model's sentences as a composer takes them: tokens restored, no markup, and nothing that the model says to the one who asked it
 * ("Here is the shorter version:", an offer to change more, an excuse in place of a text). A sentence with a detail that was made up is
 * left out; the agent's own words stand in its place.
 */
export async function* cleanSentences(sentences: AsyncIterable<WrittenAnswerSentence>, { vault, shown, system, source }: CleaningInput): AsyncGenerator<WrittenAnswerSentence> {
  const written = source.join('\n');
  const isTheirs = (says: (text: string) => boolean): boolean => source.some(says);
  let isFirst = true;
  let held: WrittenAnswerSentence | undefined;
  for await (const sentence of sentences) {
    const plain = plainWords(sentence.text, written);
    const bare = isFirst && !isTheirs((text) => withoutPreamble(text) !== text) ? withoutPreamble(plain) : plain;
    const { text, unknown } = restore(bare, vault, shown);
    if (!/[\p{L}\p{N}]/u.test(text) || unknown.length > 0 || echoesPrompt(text, system)) continue;
    if (held !== undefined) yield held;
    held = undefined;
    const cleaned = { ...sentence, text: text.trim() };
    // Only at the end is it an aside; in the middle a reply may say the same to the customer.
    if ((isFarewell(cleaned.text) && !isTheirs(isFarewell)) || (isFirst && isExcuse(cleaned.text) && !isTheirs(isExcuse))) held = cleaned;
    else yield cleaned;
    isFirst = false;
  }
}
