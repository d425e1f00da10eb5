import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { blockText } from '../../page/block-text.ts';
import type { AllowedRead, getOnly } from '../../page/get-only.ts';
import { asId, asRecord, asRecords, asText } from '../../page/read-shape.ts';
import type { MacroPreview, MacroTitle } from '../console-macros.ts';
import { macroChanges } from './macro-changes.ts';
import { nextPage } from './next-page.ts';
import { plainText } from './plain-text.ts';

interface MacroPage {
  readonly macros: readonly MacroTitle[];
  readonly next: string | null;
}

const mostPages = 10;
const listed = new Map<string, Promise<readonly MacroTitle[]>>();

/** What is asked of the console about macros. Applying is a GET there too: it tells what the ticket would become. */
export const macroReads = {
  list: {
    path: /^\/api\/v2\/macros\/active\.json\?page%5Bsize%5D=100(&page%5Bafter%5D=[\w%.~-]+)?$/,
    keep(body) {
      const answer = asRecord(body);
      return { macros: asRecords(answer['macros']).map((macro) => ({ id: asId(macro['id']) ?? '', title: asText(macro['title']) ?? '' })).filter(({ id, title }) => id !== '' && title !== ''), next: nextPage(answer) };
    },
  } satisfies AllowedRead<MacroPage>,
  after: {
    path: /^\/api\/v2\/tickets\/\d+\/macros\/\d+\/apply\.json$/,
    keep: (body) => asRecord(asRecord(asRecord(body)['result'])['ticket']),
  } satisfies AllowedRead<Record<string, unknown>>,
  before: {
    path: /^\/api\/v2\/tickets\/\d+\.json$/,
    keep: (body) => asRecord(asRecord(body)['ticket']),
  } satisfies AllowedRead<Record<string, unknown>>,
};

/** The active macros by their titles, asked once a page. */
export function listMacros(get: typeof getOnly, { host }: TicketKey, signal: AbortSignal): Promise<readonly MacroTitle[]> {
  const known = listed.get(host) ?? readAll(get, host, signal);
  listed.set(host, known);
  known.catch(() => listed.delete(host));
  return known;
}

async function readAll(get: typeof getOnly, host: string, signal: AbortSignal): Promise<readonly MacroTitle[]> {
  const all: MacroTitle[] = [];
  let cursor: string | null = null;
  let left = mostPages;
  do {
    const path: string = `/api/v2/macros/active.json?page%5Bsize%5D=100${cursor === null ? '' : `&page%5Bafter%5D=${encodeURIComponent(cursor)}`}`;
    const page: MacroPage = await get(macroReads.list, host, path, signal);
    all.push(...page.macros);
    cursor = page.next;
  } while (cursor !== null && --left > 0);
  return all;
}

/** What a macro would write into this ticket and change of it. The ticket stays as it is. */
export async function previewMacro(get: typeof getOnly, key: TicketKey, { id, title }: MacroTitle, signal: AbortSignal): Promise<MacroPreview> {
  const ticket = `/api/v2/tickets/${key.id}`;
  const [after, before] = await Promise.all([
    get(macroReads.after, key.host, `${ticket}/macros/${id}/apply.json`, signal),
    get(macroReads.before, key.host, `${ticket}.json`, signal),
  ]);
  const comment = asRecord(after['comment'] ?? {});
  const html = asText(comment['html_body']);
  return {
    id, title,
    text: html === undefined || html === '' ? plainText(asText(comment['body']) ?? '') : paragraphs(html),
    isPublic: comment['public'] !== false,
    changes: macroChanges(before, after),
  };
}

/** The blocks of a reply as paragraphs; a list keeps its lines together. */
function paragraphs(html: string): string {
  let root: Element = new DOMParser().parseFromString(html, 'text/html').body;
  while (root.childElementCount === 1 && root.firstElementChild!.tagName === 'DIV') root = root.firstElementChild!;
  const blocks = root.childElementCount === 0 ? [root] : [...root.childNodes];
  return blocks.map((block) => {
    const box = root.ownerDocument.createElement('div');
    box.append(block.cloneNode(true));
    return blockText(box);
  }).filter((text) => text !== '').join('\n\n');
}
