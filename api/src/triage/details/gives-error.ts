import type { Told } from './told.ts';

const ERROR = String.raw`(?:errors?|fehler\p{L}*|erreurs?|errores|erros?|errore|fout\p{L}*|fault|störung\p{L}*)`;
const SAYS = String.raw`(?:says?|said|saying|reads?|reading|shows?|showing|displays?|message|zeigt|steht|meldet|meldung|sagt|affiche|dit|muestra|dice|mensaje|mostra|diz|mensagem|toont|blinks?)`;
const SHAPE = /^(?:(?:e|f|err|error)[-_ ]?\d|err[-_]|e[-_]|0x|http)/i;
const QUOTED = new RegExp(String.raw`(?<!\p{L})(?:${ERROR}|${SAYS})(?!\p{L})[^.!?\n]{0,20}(?:["“„«‘]|(?<!\p{L})['’])\s?[\p{L}\p{N}‹]`, 'iu');
const AFTER_COLON = new RegExp(String.raw`(?<!\p{L})(?:${ERROR}|(?:error |d[’']erreur |de error |de erro )?(?:message|meldung|mensaje|mensagem)(?: d[’']erreur| de error| de erro)?)\s?:\s{0,3}[\p{L}\p{N}‹]`, 'iu');
const CODE_SAID = new RegExp(String.raw`(?<!\p{L})(?:${ERROR}|${SAYS})(?!\p{L})[^.!?\n]{0,40}‹error-code›|‹error-code›[^.!?\n]{0,25}(?<!\p{L})${ERROR}(?!\p{L})`, 'iu');

/** Whether the customer gave an error's own words or its code: a number that only follows the word "code" is none. */
export function givesError({ entities, words }: Told): boolean {
  if (entities.some(({ type, value }) => type === 'error-code' && SHAPE.test(value))) return true;
  return CODE_SAID.test(words) || QUOTED.test(words) || AFTER_COLON.test(words);
}
