import { AppError } from '@countersign/shared/errors';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { pdfLinesToMarkdown, type PdfLine } from './pdf-lines-to-markdown.ts';

const mostPages = 3_000;

type Items = Awaited<ReturnType<typeof extractTextItems>>['items'][number];

/** The text of a PDF as Markdown: headings by the size of their letters, paragraphs by the space between lines. Throws `AppError` naming the file. */
export async function parsePdf(name: string, bytes: Uint8Array): Promise<{ title: string; body: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false, stopAtErrors: false }).catch((cause: unknown) => {
    if ((cause as Error).name === 'PasswordException') throw new AppError('INVALID_INPUT', `${name}: it is locked with a password.`, { cause });
    throw new AppError('INVALID_INPUT', `${name}: it is damaged and can't be read as PDF.`, { cause });
  });
  if (pdf.numPages > mostPages) throw new AppError('TOO_LARGE', `${name}: it has more than ${mostPages} pages. Split it into smaller files.`);
  const { items } = await extractTextItems(pdf);
  const body = pdfLinesToMarkdown(items.map(linesOf));
  if (body === '') throw new AppError('INVALID_INPUT', `${name}: it holds pictures of text, not text. Recognise its text first.`);
  return { title: /^#{1,3} +(.+)$/m.exec(body.slice(0, 2_000))?.[1]?.trim() ?? '', body };
}

/** Pieces of text that the file puts one after the other on a line. */
function linesOf(items: Items): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: { text: string; size: number; y: number } | undefined;
  for (const item of items) {
    if (open === undefined || (item.str.trim() !== '' && Math.abs(item.y - open.y) > item.fontSize * 0.6)) {
      if (open !== undefined) lines.push(open);
      open = { text: item.str, size: item.fontSize, y: item.y };
    } else {
      open = { text: open.text + item.str, size: Math.max(open.size, item.str.trim() === '' ? 0 : item.fontSize), y: open.y };
    }
    if (item.hasEOL) {
      lines.push(open);
      open = undefined;
    }
  }
  if (open !== undefined) lines.push(open);
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
}
