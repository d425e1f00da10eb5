import { htmlToMarkdown } from '../html-to-markdown.ts';
import { sharedParser } from '../parsing/shared-parser.ts';

/** What is longer is read in a thread with limits: some pages take seconds. */
const LONGEST_HERE = 20_000;

/** An article's HTML as Markdown, its links resolved against `url`. Throws `AppError` naming the address when it takes too long or too much. */
export async function articleMarkdown(html: string, url: string, signal: AbortSignal): Promise<string> {
  return html.length <= LONGEST_HERE ? htmlToMarkdown(html, url) : sharedParser().parse({ kind: 'article', name: url, bytes: new TextEncoder().encode(html) }, signal);
}
