import type { SpellingNote } from '@countersign/shared/writing/writing-result';
import type { ProposedRewrite } from '../../engines/rewrite.ts';
import { stemsOf } from '../../knowledge/index/postings.ts';
import type { ReadModel } from '../../workspaces/read-model.ts';
import type { PreparedWriting } from '../prepare-writing.ts';
import type { WritingNote } from '../say-note.ts';
import type { BuiltInWriting } from '../without-model.ts';
import { checkableWords } from './checkable-words.ts';
import { commonMisspelling } from './common-misspellings.ts';
import { confidentCorrection } from './confident-correction.ts';
import type { SpellChecker } from './spell-checker.ts';
import { tidyText } from './tidy-text.ts';

const KNOWN_BY_TEAM = 1;

/** Corrects what can only be one thing, sentence by sentence, and lists what may be misspelt. Words that the team's own texts use are left alone. */
export async function fixSpelling({ source, ticket, people, passages, judging }: PreparedWriting, { index }: ReadModel, checker: SpellChecker): Promise<BuiltInWriting> {
  const { language } = source;
  const own = new Set(`${people.join(' ')} ${passages.map((passage) => `${passage.title} ${passage.text}`).join(' ')} ${ticket.tags.join(' ')}`.toLowerCase().match(/\p{L}+/gu) ?? []);
  const isKnown = (word: string): boolean => own.has(word.toLowerCase()) || [...stemsOf(word, language)].some((stem) => index.rarity(stem) < KNOWN_BY_TEAM);
  const candidates = checkableWords(source.text, (word) => commonMisspelling(word, language) === undefined && isKnown(word), language);
  const unknown = await checker.check(candidates.map(({ word }) => word), language);
  const byWord = new Map((unknown ?? []).map((entry) => [entry.word, entry]));
  const spelling: SpellingNote[] = [];
  for (const { word, start, end } of candidates) {
    const entry = byWord.get(word);
    const after = commonMisspelling(word, language) ?? (entry === undefined ? undefined : confidentCorrection(entry));
    const isCustomersWord = judging.given.includes(word);
    if (after !== undefined && after !== word && !(isCustomersWord && entry !== undefined && commonMisspelling(word, language) === undefined)) spelling.push({ start, end, before: word, after, options: [] });
    else if (entry !== undefined) spelling.push({ start, end, before: word, after: '', options: [...entry.suggestions] });
  }
  const sentences = corrected(source, spelling.filter(({ after }) => after !== ''));
  const notes: WritingNote[] = unknown === null ? [{ says: 'no-dictionary', language }] : [];
  const moved = spelling.map((note) => ({ ...note, start: note.start + source.range.start, end: note.end + source.range.start }));
  if (sentences.every((sentence, position) => sentence.text === source.sentences[position]!.text)) {
    return { outcome: 'unchanged', why: notes[0] ?? { says: moved.length > 0 ? 'nothing-certain' : 'no-mistakes' }, spelling: moved };
  }
  return { outcome: 'written', sentences, spelling: moved, notes };
}

/** Each sentence with its own corrections; places in the text decide which word is meant. */
function corrected({ text, sentences, language }: PreparedWriting['source'], notes: readonly SpellingNote[]): ProposedRewrite[] {
  return sentences.map((sentence, position) => {
    const { start, end } = sentence;
    let fixed = text.slice(start, end);
    for (const note of notes.filter((one) => one.start >= start && one.end <= end).toReversed()) fixed = fixed.slice(0, note.start - start) + note.after + fixed.slice(note.end - start);
    const before = text.slice(Math.max(0, start - 4), start);
    const opens = position === 0 || /\n\s*$/.test(before) ? tidyLine(fixed, language, sentence.lead) : tidyText(fixed, language);
    return { text: opens, lead: sentence.lead, from: [position], citations: [] };
  });
}

/** A line of its own may be a list item or go on from a greeting, so its first letter stays. */
function tidyLine(text: string, language: string, lead: ProposedRewrite['lead']): string {
  const tidy = tidyText(text, language);
  return lead === '' || lead === '\n\n' && language !== 'de' ? tidy : text[0]! + tidy.slice(1);
}
