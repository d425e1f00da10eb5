import type { Message } from '@countersign/shared/ticket/message';
import { foldText } from './fold-text.ts';

const MOST_READ = 200;
const RETURNED = /^\s*(?:delivery (?:has failed to (?:these|the following)|to the following recipients? (?:has )?failed|status notification)|undeliverable:|undelivered mail|your message (?:could ?n[o']t|wasn't|was not) (?:be )?delivered to \S+@|mail delivery failed|address not found|message not delivered|unzustellbar:|die zustellung an (?:die folgenden|folgende|diese) empfanger|ihre nachricht (?:an \S+@\S+ )?konnte nicht (?:zugestellt|ubermittelt)|echec de la remise|votre message (?:a \S+@\S+ )?n'a pas pu etre remis|no se (?:ha podido|pudo) entregar (?:el|su|tu) mensaje|falha na entrega (?:da mensagem|a estes)|nao foi possivel entregar a (?:sua )?mensagem)/m;
const DAEMON = /^(?:mail delivery (?:sub)?system|mailer[- ]daemon|postmaster)\b/;

/** Whether a message is a mail of the team's that came back: it tells that nobody got it, in nobody's words. */
export function isReturnedMail({ author, text }: Pick<Message, 'author' | 'text'>): boolean {
  return author.role === 'customer' && (DAEMON.test(foldText(author.name)) || RETURNED.test(foldText(text.slice(0, MOST_READ).normalize('NFC'))));
}
