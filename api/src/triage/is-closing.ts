import { phrasePattern } from './handover/phrase-pattern.ts';
import { positiveWords, thanksWords } from './mood-words.ts';

/** Says that nothing else is wanted, in five languages. */
const NOTHING_ELSE = phrasePattern([
  "that's (all|it|everything)", 'that (is|was|would be|will be) (all|it|everything)', 'thats (all|it)', 'nothing (else|more|further)', 'no (more|further|other) questions', '(all|everything) (good|fine|clear|set|sorted)', "i'm (good|fine|all set)", '(not|no) … for now',
  "das (war's|wars|wär's|ist alles|war alles|wäre alles|reicht mir)", "sonst (nichts|keine fragen)", 'nichts (weiter|mehr|weiteres)', 'keine (weiteren)? fragen', 'alles (klar|gut|bestens)', "(c'est|ce sera|ça sera) (tout|bon)", 'rien (d.autre|de plus)', "(pas|plus) d'autres? questions?", 'tout est (clair|bon)',
  '(eso|esto) (es|era|sería) todo', 'nada más', '(ninguna|sin) (otra|más)? ?(pregunta|duda|dudas|preguntas)', 'todo (claro|bien)', '(é|era|seria) (só isso|tudo|só)', 'só isso', 'mais nada', '(nenhuma|sem) (outra|mais)? ?(pergunta|dúvida|dúvidas|perguntas)', 'tudo (certo|claro|bem)',
]);
const kind = phrasePattern([...thanksWords, ...positiveWords]);
const MOST_WORDS = 10;
const GOES_ON = /[?0-9]|\b(?:but|still|yet|except|aber|noch|mais|toujours|encore|pero|todavia|aun|sigue|ainda|continua)\b(?! (?:nada|questions?|fragen)\b)|(?<!\bnada )\bmas\b(?! (?:dudas?|preguntas?)\b)/;
/** What may stand around it: an answer to “Anything else?”. */
const AROUND = /\b(?:no|nope|nah|not|ok|okay|yes|yep|great|fine|and|it|is|for|now|from|me|my|side|you|u|very|so|much|a|lot|again|your|the|all|everyone|guys|team|help|nein|ne|nee|ja|gut|und|mehr|ihnen|ihre|deine|eure|dir|euch|sehr|vielmals|schon|fur|die|das|hilfe|von|meiner|seite|non|oui|si|et|a|vous|toi|bien|beaucoup|pour|votre|aide|de|mon|cote|y|por|su|ayuda|ya|parte|mi|muchas|muito|muita|nao|sim|e|pela|ajuda|da|minha|por|hoje|today|heute|hoy)\b/g;

/** Whether a folded turn says nothing but that all is said, often with thanks: its "no" answers "Anything else?". */
export function isClosing(folded: string): boolean {
  if (folded.trim().split(/\s+/).length > MOST_WORDS || GOES_ON.test(folded) || folded.search(NOTHING_ELSE) === -1) return false;
  return !/\p{L}/u.test(folded.replace(NOTHING_ELSE, ' ').replace(kind, ' ').replace(AROUND, ' '));
}
