import { foldText } from '../fold-text.ts';

/** A customer's message for rules on words: the text in NFC, and the same folded with what others said blanked out. Offsets hold for both. */
export interface SpokenWords {
  readonly messageId: string;
  readonly text: string;
  readonly folded: string;
}

const MOST_CHARACTERS = 6000;
/** A quotation of more than a few words; a single quoted word is the customer's own stress. */
const QUOTED = /"[^"\n]{18,400}"/g;
const TRAIL = /^[ \t]*(?:>|\|).*$/gm;
/** "Your mail says …": the rest of the sentence is the company's. */
const ATTRIBUTED = new RegExp(
  String.raw`\b(?:your|the|ihr|ihre|ihrer|ihrem|in ihren|deine|eure|votre|vos|su|sus|vuestra|tu|vosso|vossa|seu|sua)\s+(?:\w+\s+)?(?:e-?mails?|mails?|reply|answer|website|site|page|webseite|seite|terms|policy|faq|letter|message|bot|antwort|agb|nachricht|schreiben|richtlinie|courriel|reponse|cgv|lettre|correo|respuesta|pagina|web|condiciones|mensaje|resposta|mensagem|termos|condicoes)\s+(?:\w+\s+){0,3}?(?:says?|said|states?|stated|mentions?|reads?|told me|sagt|steht|schreibt|lautet|heisst|heißt|erwahnt|dit|indique|indiquent|mentionne|precise|stipule|dice|dicen|indica|menciona|pone|diz|dizem|refere|informa)\b[^.?!\n]*`
  + String.raw`|\b(?:you|sie|ihr|vous|usted|ustedes|voce|voces)\s+(?:wrote|said|told me|replied|schrieben|sagten|antworteten|m'avez (?:ecrit|dit|repondu)|me (?:escribio|dijo|dijeron|respondieron|disse|disseram|escreveu|respondeu))\s*:[^\n]*`
  + String.raw`|\b(?:steht|heißt es) (?:in|auf) (?:ihre[rnm]?|der|den)\b[^.?!\n]*`,
  'g',
);

/** What the customer says in their own name. */
export function spokenWords(messageId: string, body: string): SpokenWords {
  const text = body.slice(0, MOST_CHARACTERS).normalize('NFC');
  const blank = (found: string): string => ' '.repeat(found.length);
  return { messageId, text, folded: foldText(text).replace(TRAIL, blank).replace(QUOTED, blank).replace(ATTRIBUTED, blank) };
}
