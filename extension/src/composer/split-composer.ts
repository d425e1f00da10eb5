import { blockText } from '../page/block-text.ts';
import { isQuoteMark, isSignatureMark } from './tail-marks.ts';

const quoted = 'blockquote, .gmail_quote, .zd-quoted, .freshdesk_quote, [class*="fr-quoted"], [data-quoted], [type="cite"]';
const signed = '[class*="signature" i], [id*="signature" i], [data-signature]';

/** Where the signature and the quoted trail begin; both stand after the agent's own words, in `body`. */
export interface ComposerParts {
  /** The element whose children are the reply's lines: the editable, or the one box around all of it. */
  readonly body: HTMLElement;
  readonly signature: ChildNode | undefined;
  readonly quote: ChildNode | undefined;
  readonly ownText: string;
}

/** Parts the agent's own words from what the console put into the reply by itself. `ownSignature` is the agent's, where the console tells its words. */
export function splitComposer(editable: HTMLElement, ownSignature = ''): ComposerParts {
  const body = bodyOf(editable);
  const nodes = [...body.childNodes];
  const quoteAt = quoteStart(nodes);
  const written = nodes.slice(0, quoteAt);
  const markedAt = written.findIndex(isSignature);
  const signatureAt = markedAt === -1 ? knownSignature(written, ownSignature) : markedAt;
  const own = body.cloneNode(true) as HTMLElement;
  [...own.childNodes].slice(signatureAt === -1 ? quoteAt : signatureAt).forEach((node) => node.remove());
  return { body, signature: nodes[signatureAt], quote: nodes[quoteAt], ownText: blockText(own) };
}

/** Some consoles wrap the whole reply in a box or two; the signature and the trail then stand inside. */
function bodyOf(editable: HTMLElement): HTMLElement {
  const filled = [...editable.childNodes].filter(hasText);
  const only = filled[0];
  if (filled.length !== 1 || !isElement(only) || only.matches(`${quoted}, ${signed}`) || only.nodeName !== 'DIV') return editable;
  return only.querySelector(`${quoted}, ${signed}`) === null ? editable : bodyOf(only);
}

function quoteStart(nodes: readonly ChildNode[]): number {
  let first = nodes.findIndex((node) => isQuoteMark(blockText(node).split('\n', 1)[0]!));
  if (first !== -1) return first;
  first = nodes.length;
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]!;
    if (isElement(node) && (node.matches(quoted) || node.querySelector(':scope > blockquote') !== null)) first = index;
    else if (hasText(node)) break;
  }
  return first;
}

function isSignature(node: ChildNode): boolean {
  return (isElement(node) && node.matches(signed)) || isSignatureMark(blockText(node).split('\n', 1)[0]!);
}

/** Where the last lines are the agent's signature word for word, its first; -1 where they are not. */
function knownSignature(nodes: readonly ChildNode[], signature: string): number {
  const wanted = words(signature);
  let text = '';
  for (let index = nodes.length - 1; index >= 0 && wanted !== '' && text.length <= wanted.length; index -= 1) {
    text = words(`${blockText(nodes[index]!)} ${text}`);
    if (text === wanted) return index;
  }
  return -1;
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function hasText(node: ChildNode): boolean {
  return /[^\s\u200b\u2060\ufeff]/.test(node.textContent ?? '');
}

function isElement(node: ChildNode | undefined): node is HTMLElement {
  return node?.nodeType === 1;
}
