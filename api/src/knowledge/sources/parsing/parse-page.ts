import { AppError } from '@countersign/shared/errors';
import { isNestedTooDeep } from '@countersign/shared/text/flatten-html';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { htmlToMarkdown } from '../html-to-markdown.ts';
import { decodeText } from './decode-text.ts';
import type { ReadPage } from './parse-job.ts';

const longestTitle = 300;
const largestHtml = 4_000_000;
const deepest = 150;
/** Below this share of what `<main>` says, the extraction has taken answers for decoration; above the other one, decoration for answers. */
const leastShare = 0.5;
const mostShare = 1.1;
const decoration = 'nav, footer, dialog, body > header, body > aside, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], [hidden]';

/**
 * The title and the main words of an HTML page, without menus, banners and footers. `url` resolves its links and names it in errors.
 * Throws `INVALID_INPUT` for a page without words, `TOO_LARGE` beyond four million characters.
 */
export function parsePage(bytes: Uint8Array, { url, contentType }: { url: string; contentType: string }): ReadPage {
  const html = decodeText(bytes, contentType).replaceAll('\u0000', '');
  if (html.length > largestHtml) throw new AppError('TOO_LARGE', `${url}: the page is longer than ${largestHtml / 1_000_000} million characters, so it is left out.`);
  const base = URL.canParse(url) ? url : undefined;
  const page = isNestedTooDeep(html, deepest) ? { title: '', body: htmlToMarkdown(html, base) } : extract(html, base);
  if (page.body === '') throw new AppError('INVALID_INPUT', `${url}: the page holds no words.`);
  return page;
}

function extract(html: string, base: string | undefined): ReadPage {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const language = document.documentElement?.getAttribute('lang')?.trim().toLowerCase();
  const heading = tidy(document.querySelector('h1')?.textContent);
  const whole = document.body?.innerHTML ?? html;
  for (const element of document.querySelectorAll(decoration)) element.remove();
  const articles = document.querySelectorAll('article');
  const main = document.querySelector('main, [role="main"]') ?? (articles.length === 1 ? articles[0] : undefined);
  const inMain = htmlToMarkdown(main?.innerHTML ?? '', base);
  const undecorated = document.body?.innerHTML ?? '';
  const article = new Readability(document, { charThreshold: 140, maxElemsToParse: 100_000 }).parse();
  const found = htmlToMarkdown(article?.content ?? '', base);
  const isTrusted = found !== '' && (inMain === '' || (found.length >= inMain.length * leastShare && found.length <= inMain.length * mostShare));
  const title = heading || tidy(article?.title) || tidy(document.title);
  const body = (isTrusted ? found : inMain) || htmlToMarkdown(undecorated, base) || htmlToMarkdown(whole, base);
  return { title: title.slice(0, longestTitle), body: withoutTitle(body, title), ...(language ? { language } : {}) };
}

function withoutTitle(body: string, title: string): string {
  const [first = '', ...rest] = body.split('\n');
  return title !== '' && first.replace(/^#+\s*/, '').trim() === title && first.startsWith('#') ? rest.join('\n').trim() : body;
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
