import { compile, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';
import { flattenHtml, isNestedTooDeep } from './flatten-html.ts';

/** HTML beyond this many characters is not read. */
const LARGEST_HTML = 2_000_000;

const DEEPEST_NESTING = 150;

const formatTableCell: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addInline(' ');
};

const formatLink: FormatCallback = (element, walk, builder) => {
  const href = element.attribs?.href?.trim() ?? '';
  let words = '';
  builder.pushWordTransform((word) => {
    words += word;
    return word;
  });
  walk(element.children, builder);
  builder.popWordTransform();
  if (!/^(?:https?|mailto|tel):/i.test(href)) return;
  const shown = href.replace(/^(?:mailto|tel):/i, '');
  if (!words.includes(shown.replace(/\/$/, ''))) builder.addInline(words === '' ? shown : ` (${shown})`, { noWordTransform: true });
};

const skip = (selector: string): { readonly selector: string; readonly format: string } => ({ selector, format: 'skip' });
/** What consoles and mail clients put below the words of a reply, by the name they give it. */
const trails = ['div.signature', '.freshdesk_quote', '.gmail_quote', '.gmail_signature'];

const options: HtmlToTextOptions = {
  wordwrap: false,
  preserveNewlines: false,
  decodeEntities: true,
  limits: { maxInputLength: LARGEST_HTML, maxDepth: 60, maxChildNodes: 20_000 },
  selectors: [
    ...['script', 'style', 'noscript', 'template', 'head', 'title', 'svg', 'math', 'object', 'iframe', 'textarea', 'select', 'img'].map(skip),
    { selector: 'a', format: 'link' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 } })),
    { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'blockquote', options: { leadingLineBreaks: 2, trailingLineBreaks: 2, trimEmptyLines: true } },
    { selector: 'ul', options: { itemPrefix: '- ', leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'ol', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'table', format: 'block' },
    { selector: 'td', format: 'tableCell' },
    { selector: 'th', format: 'tableCell' },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  ],
  formatters: { link: formatLink, tableCell: formatTableCell },
};
const convert = compile(options);
const convertWords = compile({ ...options, selectors: [...(options.selectors ?? []), ...trails.map(skip)] });

/**
 * The words of an HTML message as plain text: paragraphs, lists and quotes (`> `) keep their shape, scripts, styles, images and
 * hidden machinery are dropped, web and mail links keep their address in brackets where the words do not show it.
 * `without trails` leaves out the signature and the quoted mail that a console marks as such, unless there is nothing else.
 * Nothing is fetched or run; input beyond two million characters is cut.
 */
export function htmlToText(html: string, trail: 'with trails' | 'without trails' = 'with trails'): string {
  const bounded = html.slice(0, LARGEST_HTML);
  if (isNestedTooDeep(bounded, DEEPEST_NESTING)) return tidy(flattenHtml(bounded));
  return (trail === 'without trails' && tidy(convertWords(bounded))) || tidy(convert(bounded));
}

function tidy(text: string): string {
  return text.replace(/\u00A0/g, ' ').split('\n').map((line) => line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
