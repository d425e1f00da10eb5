import type { DetectorType } from './detector.ts';

/** A text every reply of the rule's scope must hold. The finding has an empty span at the text's end; an empty text misses nothing. */
export const missingText: DetectorType<'missing-text'> = {
  kind: 'policy',
  place: 'local',
  compile: ({ texts, where }) => {
    const wanted = texts.map(plain).filter((one) => one !== '');
    return ({ text }, { ticket }) => {
      if (text.trim() === '' || wanted.length === 0) return [];
      if (where !== undefined && !where.values.some((value) => plain(value) === plain(String(ticket?.fields[where.field] ?? '')))) return [];
      const said = plain(text);
      if (wanted.some((one) => said.includes(one))) return [];
      const end = text.trimEnd().length;
      return [{ start: end, end, explanation: `The text “${texts[0]!}” is missing.`, suggestion: texts[0]! }];
    };
  },
};

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”„«»]/g, '"').replace(/[\s\u00a0]+/g, ' ').trim();
}
