import { AppError } from '@countersign/shared/errors';
import { decodeText } from '../parsing/decode-text.ts';
import { readMarkdown, type MarkdownDocument } from '../read-markdown.ts';
import type { SourceItem } from '../source-reader.ts';

/** Characters of one document's text. */
const longestBody = 1_000_000;
const longestTitle = 300;

/** Reads one file into the documents it holds, by the ending of its name. Runs in a thread of its own. Throws `AppError` naming the file. */
export async function parseFile(name: string, bytes: Uint8Array): Promise<SourceItem[]> {
  if (bytes.byteLength === 0) throw new AppError('INVALID_INPUT', `${name}: the file is empty.`);
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'zip') return (await import('./parse-zip.ts')).parseZip(name, bytes, parseFile);
  const items = await itemsOf(name, ending, bytes);
  return items.map((item) => (item.type === 'document' ? checked(item.document, name) : item));
}

/** Each format's library is loaded with the first file of its kind. */
async function itemsOf(name: string, ending: string, bytes: Uint8Array): Promise<SourceItem[]> {
  switch (ending) {
    case 'md': case 'markdown': case 'mdx': case 'txt': return [{ type: 'document', document: placed(readMarkdown(decodeText(bytes), name), name) }];
    case 'html': case 'htm': case 'xhtml': return [asDocument(name, (await import('../parsing/parse-page.ts')).parsePage(bytes, { url: name, contentType: '' }))];
    case 'pdf': return [asDocument(name, await (await import('./parse-pdf.ts')).parsePdf(name, bytes))];
    case 'docx': return [asDocument(name, await (await import('./parse-docx.ts')).parseDocx(name, bytes))];
    case 'csv': case 'tsv': return (await import('./parse-pair-table.ts')).parsePairTable(name, decodeText(bytes));
    case 'jsonl': case 'ndjson': case 'json': return (await import('./parse-pair-lines.ts')).parsePairLines(name, decodeText(bytes));
    default: throw new AppError('INVALID_INPUT', `${name}: files of this kind are not read. Markdown, HTML, PDF, DOCX, CSV, JSONL and ZIP are.`);
  }
}

/** Many folders hold an `index.md`: without an id of its own, a file in a folder goes by its whole path. */
function placed(document: MarkdownDocument, name: string): MarkdownDocument {
  return name.includes('/') && document.id === name.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '') ? { ...document, id: name } : document;
}

function asDocument(name: string, { title, body, language }: { title: string; body: string; language?: string }): SourceItem {
  const bareName = name.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]+$/i, '');
  return { type: 'document', document: { id: name, title: title || bareName, visibility: 'public', updated: '', ...(language ? { language } : {}), body } };
}

function checked(document: MarkdownDocument, name: string): SourceItem {
  const body = document.body.replaceAll('\u0000', '').trim();
  if (body === '') return { type: 'error', item: document.id, code: 'INVALID_INPUT', message: `${name}: "${document.title.slice(0, 80)}" holds no words.` };
  if (body.length > longestBody) return { type: 'error', item: document.id, code: 'TOO_LARGE', message: `${name}: it is longer than a million characters. Split it into smaller files.` };
  return { type: 'document', document: { ...document, title: document.title.replace(/\s+/g, ' ').trim().slice(0, longestTitle), body } };
}
