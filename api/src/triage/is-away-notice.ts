import type { Message } from '@countersign/shared/ticket/message';
import { foldText } from './fold-text.ts';

const MOST_READ = 1500;
/** How mail programs head what they send by themselves. */
const HEAD = /^\s*(?:\[?(?:auto(?:matic|mated)?[ -]?(?:reply|response)|automatische (?:antwort|abwesenheitsnotiz|ruckantwort)|abwesenheits(?:notiz|meldung|nachricht|assistent)|reponse automatique|message d'absence|respuesta automatica|resposta automatica|mensagem automatica de ausencia|aviso de ausencia)\b\]?|(?:out of office|ooo)\s*(?::|$))/m;
const AWAY = /\b(?:(?:i am|i'm|i will be) (?:currently |now )?(?:out of (?:the |my )?office|away from (?:the |my )?(?:office|desk)|on (?:annual|parental|maternity|paternity|sick) leave|on (?:vacation|holiday))|ich bin (?:[^.!?\n]|(?<=\d)\.){0,60}(?:nicht im (?:buro|haus|hause)|außer haus|abwesend|im urlaub|in elternzeit)|je suis [^.!?\n]{0,40}(?:absente?|en conges?|hors du bureau)|(?:estoy|estare|me encuentro) [^.!?\n]{0,30}(?:fuera de la oficina|ausente|de vacaciones)|(?:estou|estarei|encontro-me) [^.!?\n]{0,30}(?:fora do escritorio|ausente|de ferias))\b/;
const INSTEAD = /\b(?:limited access|no access to (?:my )?(?:e-?mails?|mails?)|(?:reply|respond|answer|get back)[^.!?\n]{0,40}(?:(?:up)?on my return|when i return|when i am back|after my return)|(?:urgent|emergenc)[^.!?\n]{0,60}(?:contact|reach|call|write)|in (?:dringenden fallen|dringenden angelegenheiten)|meine vertretung|wenden sie sich[^.!?\n]{0,40}an|nicht weitergeleitet|nach meiner ruckkehr|en cas d'urgence|a mon retour|mes mails|en caso (?:de urgencia|urgente)|a mi (?:regreso|vuelta)|em caso de urgencia|(?:quando|assim que) regressar|no meu regresso)\b/;
const known = new WeakMap<object, boolean>();

/** Whether a mail program answered for a customer who is away: their words, but no answer. */
export function isAwayNotice(message: Pick<Message, 'author' | 'text'>): boolean {
  if (message.author.role !== 'customer') return false;
  let isAway = known.get(message);
  if (isAway === undefined) known.set(message, (isAway = isAwayText(foldText(message.text.slice(0, MOST_READ).normalize('NFC')))));
  return isAway;
}

function isAwayText(folded: string): boolean {
  return HEAD.test(folded.slice(0, 200)) || (AWAY.test(folded) && INSTEAD.test(folded) && !folded.includes('?'));
}
