export interface GapPart {
  readonly text: string;
  readonly isGap: boolean;
}

const gap = /(\{\{[^{}\n]*\}\})/;

/** Cuts a macro's text at the placeholders that its console left open. A gap has its name in capitals, as no reply would be sent. */
export function gapParts(text: string): GapPart[] {
  return text.split(gap).map((part, index) => (index % 2 === 1 ? { text: nameGap(part), isGap: true } : { text: part, isGap: false })).filter((part) => part.text !== '');
}

function nameGap(placeholder: string): string {
  const words = placeholder.slice(2, -2).trim().split('.').at(-1)!.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return `[${(words || 'gap').toUpperCase()}]`;
}
