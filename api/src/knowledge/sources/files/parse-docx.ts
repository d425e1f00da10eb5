import { AppError } from '@countersign/shared/errors';
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { htmlToMarkdown } from '../html-to-markdown.ts';
import { unzipWithin } from './unzip-within.ts';

/** The parts that hold words; pictures, fonts and embedded files are never unpacked. */
const worded = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[\w-]+\.xml|_rels\/[\w.-]+\.rels))$/;

/** The text of a Word document as Markdown, with its headings, lists and tables. Throws `AppError` naming the file. */
export async function parseDocx(name: string, bytes: Uint8Array): Promise<{ title: string; body: string }> {
  const parts = unzipWithin(name, bytes, { entries: 5_000, bytes: 60_000_000, keep: (entry) => worded.test(entry.name) });
  if (!Object.keys(parts).some((part) => /^word\/document\d*\.xml$/.test(part))) throw new AppError('INVALID_INPUT', `${name}: it is not a Word document.`);
  const entity = Object.values(parts).some((part) => /<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder('latin1').decode(part.subarray(0, 4096))));
  if (entity) throw new AppError('INVALID_INPUT', `${name}: a Word document has no document type, so this one is not read.`);
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(parts, { level: 0 })) }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false }).catch((cause: unknown) => {
    throw new AppError('INVALID_INPUT', `${name}: it is damaged and can't be read as a Word document.`, { cause });
  });
  const body = htmlToMarkdown(html);
  if (body === '') throw new AppError('INVALID_INPUT', `${name}: it holds no words.`);
  return { title: /^#{1,3} +(.+)$/m.exec(body.slice(0, 2_000))?.[1]?.trim() ?? '', body };
}
