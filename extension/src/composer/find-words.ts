import type { Composer } from '../consoles/console.ts';
import type { InsertRequest } from '../protocol/page-protocol.ts';
import { isTextField } from './composer-text.ts';
import { readComposer } from './read-composer.ts';
import type { SelectedWords } from './read-selection.ts';
import { splitComposer } from './split-composer.ts';
import { wordsOfField } from './words-of-field.ts';
import { wordsOfRange } from './words-of-range.ts';

const blanks = /[\s\u200b\u2060\ufeff]/g;
const isVisible = /[^\s\u200b\u2060\ufeff]/;
const textNodes = 4;
const follows = 4;

/** The words that stand at this place of the reply; `undefined` where the reply is another by now, or its lines can't be told apart. */
export function findWords(composer: Composer, words: string, { text, start }: NonNullable<InsertRequest['standing']>): SelectedWords | undefined {
  if (readComposer(composer).text !== text || text.slice(start, start + words.length) !== words) return undefined;
  const { element, signature } = composer;
  if (isTextField(element)) {
    const at = element.value.search(isVisible) + start;
    return wordsOfField(element, at, at + words.length);
  }
  const places = placesOf(bare(words), bare(text));
  const before = bare(text.slice(0, start)).length;
  const parts = splitComposer(element, signature);
  const range = rangeOf(element, parts.signature ?? parts.quote, bare(words), places.indexOf(before), places.length);
  return range === undefined ? undefined : wordsOfRange(element, range);
}

/** The `which`th place of the words in what is seen of the reply, if it holds them as often as its text does: marks of lists stand in the text alone. */
function rangeOf(root: HTMLElement, tail: Node | undefined, words: string, which: number, often: number): Range | undefined {
  const seen: { readonly node: Text; readonly at: number }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, textNodes);
  let text = '';
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (tail !== undefined && (tail === node || (tail.compareDocumentPosition(node) & follows) !== 0)) break;
    if (/^(SCRIPT|STYLE)$/.test(node.parentNode!.nodeName)) continue;
    for (let at = 0; at < node.data.length; at += 1) {
      if (!isVisible.test(node.data[at]!)) continue;
      text += node.data[at]!;
      seen.push({ node, at });
    }
  }
  const places = placesOf(words, text);
  const [first, last] = [seen[places[which] ?? -1], seen[(places[which] ?? -1) + words.length - 1]];
  if (places.length !== often || first === undefined || last === undefined) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = words === '' ? -1 : text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function bare(text: string): string {
  return text.replace(blanks, '');
}
