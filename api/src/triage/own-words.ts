import { sureLanguage } from './sure-language.ts';

/** A passage between quotation marks of any kind; a few quoted words stay. */
const QUOTED = /"[^"\n]{18,600}"|[“„”][^“”„\n]{18,600}[“”]|«[^«»\n]{18,600}»|»[^«»\n]{18,600}«|「[^「」\n]{8,300}」/g;
const TRAIL = /^[ \t]{0,8}[>|].*$/gm;
/** What a screen said, told without quotation marks. */
const MESSAGE = /(?<=(?:fehlermeldung|meldung|error message|error|message d[’']erreur|erreur|mensaje de error|mensagem de erro|messaggio di errore|foutmelding)\s?:\s{0,3})[^\n.!?]{12,400}/giu;
const TAG = /#\p{L}[\p{L}\p{N}_]*/gu;
/** What is left must be this long, or sure of its language. */
const FEWEST_LETTERS = 30;

/** What someone wrote in their own words, by which their language is told: without passages they quote. The whole where too little is left. */
export function ownWords(text: string): string {
  const own = text.replace(TRAIL, ' ').replace(QUOTED, '. ').replace(MESSAGE, ' ').replace(TAG, ' ');
  return (own.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS || sureLanguage(own, '') !== undefined ? own : text;
}
