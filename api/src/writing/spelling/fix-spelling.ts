import type { SpellingNote } from '@countersign/shared/writing/writing-result';
import type { ProposedRewrite } from '../../engines/rewrite.ts';
import { spelledWord } from '../../knowledge/index/spelled-word.ts';
import { stemWord } from '../../knowledge/index/stem-word.ts';
import { isStopWord } from '../../knowledge/index/stop-words.ts';
import { wordsOf } from '../../knowledge/index/words-of.ts';
import type { ReadModel } from '../../workspaces/read-model.ts';
import type { PreparedWriting } from '../prepare-writing.ts';
import type { SourceText } from '../source-sentence.ts';
import type { WritingNote } from '../say-note.ts';
import type { BuiltInWriting } from '../without-model.ts';
import { checkableWords } from './checkable-words.ts';
import { commonMisspelling } from './common-misspellings.ts';
import { confidentCorrection } from './confident-correction.ts';
import { correctWords } from './correct-words.ts';
import type { SpellChecker } from './spell-checker.ts';
import { tidyText } from './tidy-text.ts';

const KNOWN_BY_TEAM = 1;

/** Corrects what can only be one thing, sentence by sentence, and lists what may be misspelt. Words that the team's own texts use are left alone. */
export async function fixSpelling({ request, source, ticket, people, passages, judging }: PreparedWriting, { index }: ReadModel, checker: SpellChecker): Promise<BuiltInWriting> {
  const { language } = source;
  const own = new Set(`${people.join(' ')} ${passages.map((passage) => `${passage.title} ${passage.text}`).join(' ')} ${ticket.tags.join(' ')}`.toLowerCase().match(/\p{L}+/gu) ?? []);
  const isKnown = (word: string): boolean => own.has(word.toLowerCase()) || wordsOf(word).some((part) => !isStopWord(part, language) && spelledWord(part, language) === part && index.rarity(stemWord(part, language)) < KNOWN_BY_TEAM);
  const candidates = checkableWords(source.text, (word) => commonMisspelling(word, language) === undefined && isKnown(word), language);
  const unknown = await checker.check(candidates.map(({ word }) => word), language);
  const byWord = new Map((unknown ?? []).map((entry) => [entry.word, entry]));
  const apostrophe = /\p{L}'\p{L}/u.test(source.text) ? '\'' : '’';
  const spelling: SpellingNote[] = [];
  for (const { word, start, end } of candidates) {
    const entry = byWord.get(word);
    const common = commonMisspelling(word, language);
    const after = common?.replaceAll('’', apostrophe) ?? (entry === undefined ? undefined : confidentCorrection(entry));
    const isCustomersWord = judging.given.includes(word);
    if (after !== undefined && after !== word && !(isCustomersWord && entry !== undefined && common === undefined)) spelling.push({ start, end, before: word, after, options: [] });
    else if (entry !== undefined) spelling.push({ start, end, before: word, after: '', options: [...entry.suggestions] });
  }
  const readAs = correctWords(source, spelling.filter(({ after }) => after !== ''));
  const sentences = tidied(readAs, request.goesOn || opensInside(source));
  const notes: WritingNote[] = [...(unknown === null ? [{ says: 'no-dictionary' as const, language }] : []), { says: 'spelling-only' }];
  const moved = spelling.map((note) => ({ ...note, start: note.start + source.range.start, end: note.end + source.range.start }));
  if (sentences.every((sentence, position) => sentence.text === source.sentences[position]!.text)) {
    return { outcome: 'unchanged', why: unknown === null ? notes[0]! : { says: moved.length > 0 ? 'nothing-certain' : 'no-mistakes' }, spelling: moved };
  }
  return { outcome: 'written', sentences, spelling: moved, notes, readAs };
}

/** `goesOn`: the first letter is in the middle of a sentence. */
function tidied({ sentences, language }: SourceText, goesOn: boolean): ProposedRewrite[] {
  return sentences.map((sentence, position) => {
    const tidy = tidyText(sentence.text, language);
    const opensLine = position === 0 || sentence.lead !== ' ';
    // A line of its own may be a list item or go on from a greeting, so its first letter stays.
    const isRaised = position === 0 ? !goesOn : !opensLine || sentence.lead === '\n\n' && language !== 'de';
    return { text: isRaised ? tidy : sentence.text[0]! + tidy.slice(1), lead: sentence.lead, from: [position], citations: [] };
  });
}

/** Whether a text is a part of a sentence, by the words before it or, where none are known, by having neither its beginning nor its end. */
function opensInside({ before, text }: SourceText): boolean {
  if (before.trim() !== '') return !/(?:\n\s*|[.!?…:][”"')]*\s+)$/u.test(before);
  return /^\p{Ll}/u.test(text) && !/[.!?…:\n]/u.test(text);
}
