import { deflateSync } from 'node:zlib';

/** A line of a page: its words, the size of its letters and its height on the page, in points. */
export type WrittenLine = readonly [text: string, size: number, y: number];

/** A PDF of these pages, or of one page whose content is the given packed bytes. */
export function makePdf(pages: readonly (readonly WrittenLine[])[] | Uint8Array): Buffer {
  const contents = pages instanceof Uint8Array ? [pages] : pages.map((lines) => deflateSync(lines.map(([text, size, y]) => `BT /F1 ${size} Tf 72 ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`).join('\n')));
  const objects: (string | [string, Uint8Array])[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_content, page) => `${4 + page * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, page): (string | [string, Uint8Array])[] => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`,
      [`<< /Filter /FlateDecode /Length ${content.length} >>`, content],
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  objects.forEach((object, position) => {
    offsets.push(Buffer.concat(parts).length);
    const [head, stream] = typeof object === 'string' ? [object, null] : object;
    parts.push(Buffer.from(`${position + 1} 0 obj\n${head}\n`), ...(stream === null ? [] : [Buffer.from('stream\n'), Buffer.from(stream), Buffer.from('\nendstream\n')]), Buffer.from('endobj\n'));
  });
  const start = Buffer.concat(parts).length;
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}
