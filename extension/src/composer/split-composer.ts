import { blockText } from '../page/block-text.ts';

const quoteSelector = 'blockquote, .gmail_quote, .zd-quoted, [data-quoted], [type="cite"]';
const signatureSelector = '.signature, [data-signature], .gmail_signature';
const signatureMark = /^(--|—|––)\s*$/;

/** Where in the composer's top-level nodes the signature and the quoted trail begin; both stand after the agent's own words. */
export interface ComposerParts {
  readonly signature: number | undefined;
  readonly quote: number | undefined;
  readonly ownText: string;
}

/** Parts the agent's own words from what the console put into the reply by itself. */
export function splitComposer(editable: HTMLElement): ComposerParts {
  const nodes = [...editable.childNodes];
  const quote = trailing(nodes, (node) => isElement(node) && (node.matches(quoteSelector) || node.querySelector(':scope > blockquote') !== null));
  const signature = nodes.findIndex((node, index) => index < (quote ?? nodes.length) && isSignature(node));
  const end = signature === -1 ? (quote ?? nodes.length) : signature;
  const own = editable.cloneNode(true) as HTMLElement;
  [...own.childNodes].slice(end).forEach((node) => node.remove());
  return { signature: signature === -1 ? undefined : signature, quote, ownText: blockText(own) };
}

function trailing(nodes: readonly ChildNode[], isQuote: (node: ChildNode) => boolean): number | undefined {
  let first: number | undefined;
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]!;
    if (isQuote(node)) first = index;
    else if (blockText(node) !== '') return first;
  }
  return first;
}

function isSignature(node: ChildNode): boolean {
  return (isElement(node) && node.matches(signatureSelector)) || signatureMark.test((node.textContent ?? '').trim());
}

function isElement(node: ChildNode): node is HTMLElement {
  return node.nodeType === 1;
}
