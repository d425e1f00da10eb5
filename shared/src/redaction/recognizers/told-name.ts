import { spansOf, type Recognizer } from './recognizer.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{Lu}[\\p{L}\\p{M}]*)?";
const PARTICLE = '(?:van der|van den|van de|von der|de la|de los|van|von|de|da|do|dos|di|del|della|ten|ter|le|la)';
const NAME = `(?:${PARTICLE} )?${WORD}(?: (?:${PARTICLE} )?(?:\\p{Lu}\\.|${WORD})){0,3}`;
const LAST_NAME = `(?:${PARTICLE} )?${WORD}(?: (?:${PARTICLE} )?${WORD})?`;
const TITLE = 'Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Dr\\.?|Prof\\.?|Herrn?|Frau|Hr\\.|Fr\\.|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Mme|Mlle|[Ss]eñora?|[Ss]eñorita|Sra?\\.|Srta\\.|Doña|[Ss]enhora?|[Ss]ignora?|[Ss]ignor[ae]|Sig\\.(?:ra)?|Dott\\.(?:ssa)?|[Mm]eneer|[Mm]evrouw|[Dd]hr\\.|[Mm]evr\\.';
const TITLED = new RegExp(`(?<![\\p{L}\\d])(?:${TITLE}) (?<name>${LAST_NAME})(?![\\p{L}\\d])`, 'gu');
const INTRODUCED = new RegExp(`(?<![\\p{L}\\d])(?:[Mm]y name is|[Mm]y name['’]s|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]e chamo|[Cc]hamo-me|[Mm]eu nome é|[Mm]i chiamo|[Ii]l mio nome è|[Mm]ijn naam is|[Ii]k heet) (?<name>${NAME})(?![\\p{L}\\d])`, 'gu');
/** What follows a title without being a name. */
const NOT_A_NAME = /^(?:President|Chair|Chairman|Chairwoman|Speaker|Minister|Doktor|Professor|Director|Directora?|Président|Presidente|Presidenta|Ministre|Doutora?|Doctora?|Dottore|Dottoressa|Of|The|And)$/u;

/** Names after a title or where somebody says what they are called, in seven languages. */
export const toldName: Recognizer = {
  type: 'PERSON',
  find: (text) => [
    ...spansOf('PERSON', text, TITLED, (match) => judge(match, 'a name after a title')),
    ...spansOf('PERSON', text, INTRODUCED, (match) => judge(match, 'somebody says it is their name')),
  ],
};

function judge(match: RegExpExecArray, explanation: string): { score: number; explanation: string; start: number } | undefined {
  const name = match.groups!.name!;
  return NOT_A_NAME.test(name) ? undefined : { score: 0.8, explanation, start: match.index + match[0].length - name.length };
}
