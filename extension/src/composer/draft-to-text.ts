import { draftBlocks } from './draft-blocks.ts';

/** The draft for a composer without formatting: lists keep their marks, one empty line between blocks. */
export function draftToText(text: string): string {
  return draftBlocks(text)
    .map(({ kind, lines }) => lines.map((line, index) => (kind === 'paragraph' ? line : kind === 'bullets' ? `- ${line}` : `${index + 1}. ${line}`)).join('\n'))
    .join('\n\n');
}
