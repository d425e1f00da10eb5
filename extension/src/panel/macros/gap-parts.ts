import type { FilledText } from '../draft/fill-gaps.ts';

export interface GapPart {
  readonly text: string;
  readonly isGap: boolean;
}

/** Cuts a text at the gaps that nobody could fill, in their order. */
export function gapParts({ text, gaps }: FilledText): GapPart[] {
  const parts: GapPart[] = [];
  let rest = text;
  for (const gap of gaps) {
    const at = rest.indexOf(gap);
    parts.push({ text: rest.slice(0, at), isGap: false }, { text: gap, isGap: true });
    rest = rest.slice(at + gap.length);
  }
  return [...parts, { text: rest, isGap: false }].filter((part) => part.text !== '');
}
