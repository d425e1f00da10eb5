import type { Told } from './told.ts';

const ERROR = String.raw`(?:errors?|fehler\p{L}*|erreurs?|errores|erros?|errore|fout\p{L}*|fault|störung\p{L}*)`;
const SAYS = String.raw`(?:says?|said|saying|reads?|reading|shows?|showing|displays?|message|zeigt|steht|meldet|meldung|sagt|affiche|dit|muestra|dice|mensaje|mostra|diz|mensagem|toont|blinks?)`;
const SHAPE = /^(?:(?:e|f|err|error)[-_ ]?\d|err[-_]|e[-_]|0x|http)/i;
/** What shows an error, besides what only says something. */
const APPEARS = String.raw`(?:get|getting|got|gives|gave|came back|comes? (?:back|up)|pops? up|popped up|appears?|appeared|tells? me|told|reading|stops? with|fails? with|aborts?|throws?|returns?|refused with|rejected with|kommt|kam|erscheint|erschien|bekomme|bekam|erhalte|springt|wirft|bricht|abbruch|endet|heißt es|lautet|obtiens|apparaît|apparait|s['’]arrête|reçois|répond|indique|renvoie|plante|lis|écrit|aparece|aparecía|sale|salía|pone|ponía|devuelve|recibo|indica|lanza|avisa|surge|dá|deu|vem|devolve|recebo|leio|responde|avisa)`;
const PRESSED = /(?<!\p{L})(?:click(?:ed|ing)?|press(?:ed|ing)?|tap(?:ped)?|button|menu|link|section|tab|page|klick\w*|drück\w*|tipp\w*|button|knopf|taste|menü|seite|reiter|clique\p{L}*|bouton|onglet|menu|rubrique|appuie|clic\p{L}*|puls\p{L}*|botón|pestaña|menú|apartado|carreg\p{L}*|cli[ck]\p{L}*|botão|separador|menu|aba)(?!\p{L})[^.!?\n]{0,20}$/iu;
const QUOTATION = /(?:["“„«‘]|(?<![\p{L}\d])['’])\s?([^"”“»]{4,160}?)(?:["”“»]|['’](?!\p{L}))/gu;
/** An error retold: "the page answers that the session has expired". */
const RETOLD = /(?<!\p{L})(?:page|(?:web)?site|screen|app|system|portal|display|it|seite|webseite|app|system|portal|bildschirm|es|le site|la page|l['’](?:écran|appli\p{L}*)|il|elle|página|sitio|web|pantalla|aplicación|sistema|site|app|ecrã|tela|aplicação|ele|ela)(?!\p{L})[^.!?\n]{0,25}(?<!\p{L})(?:says|said|tells me|told me|claims|replies|answers|schreibt|sagt|meldet|behauptet|antwortet|dit|répond|indique|affirme|écrit|dice|responde|indica|avisa|pone|diz|respond[eu]u?|informa|avisa)(?!\p{L})[^.!?\n]{0,30}?(?:(?<!\p{L})(?:that|my|the|dass|que|qu['’]|diese\p{L}*|mein\p{L}*|die|das|der)(?!\p{L})|[:,])\s?\p{L}/iu;
const SAID = new RegExp(String.raw`(?<!\p{L})(?:${SAYS}|${APPEARS}|say|read|telling|dies with|vem|travou em|écran|pantalla|ecrã|tela|bildschirm)(?!\p{L})(?: \p{L}{1,10}){0,4}\s?:\s{0,3}\p{L}+[ ,]|[:.] [^.!?\n]{12,120},? steht da(?!\p{L})`, 'iu');
const QUOTED = new RegExp(String.raw`(?<!\p{L})(?:${ERROR}|${SAYS})(?!\p{L})[^.!?\n]{0,20}(?:["“„«‘]|(?<!\p{L})['’])\s?[\p{L}\p{N}‹]`, 'iu');
const BEFORE = 60;
const SHOWN = new RegExp(String.raw`(?<!\p{L})(?:${ERROR}|${SAYS}|${APPEARS})(?!\p{L})[^.!?\n]{0,40}$`, 'iu');
const AFTER_COLON = new RegExp(String.raw`(?<!\p{L})(?:${ERROR}|(?:error |d[’']erreur |de error |de erro )?(?:message|meldung|mensaje|mensagem)(?: d[’']erreur| de error| de erro)?)\s?:\s{0,3}[\p{L}\p{N}‹]`, 'iu');
const CODE_SAID = new RegExp(String.raw`(?<!\p{L})(?:${ERROR}|${SAYS})(?!\p{L})[^.!?\n]{0,40}‹error-code›|‹error-code›[^.!?\n]{0,25}(?<!\p{L})${ERROR}(?!\p{L})`, 'iu');

/** Whether the customer gave an error's own words or its code: a number that only follows the word "code" is none. */
export function givesError({ entities, words }: Told): boolean {
  if (entities.some(({ type, value }) => type === 'error-code' && SHAPE.test(value))) return true;
  return CODE_SAID.test(words) || QUOTED.test(words) || AFTER_COLON.test(words) || SAID.test(words) || RETOLD.test(words) || [...words.matchAll(QUOTATION)].some(({ index, 1: quoted }) => saysError(words.slice(Math.max(0, index - BEFORE), index), quoted!));
}

function saysError(before: string, quoted: string): boolean {
  if (PRESSED.test(before)) return false;
  return SHOWN.test(before) || /[\p{L}\d]\s\S+\s\S/u.test(quoted) || /\d/.test(quoted);
}
