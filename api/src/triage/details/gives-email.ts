import type { Told } from './told.ts';

const EMAIL = /[^\s@]{1,64}@[^\s@]{1,200}\.\w/g;
/** Who wrote a suspicious message has no account here. */
const SENDER = /(?<!\p{L})(?:sender|(?:came|mail|message|e-mail|received|sent) (?:is |was )?from|absender\p{L}*|(?:mail|nachricht) von|expéditeur|(?:mail|message|courriel) (?:de|du)|remitente|(?:mensaje|correo|mail) de|remetente|(?:mensagem|e-?mail) de)(?: (?:is|ist|est|es|é|war|was))?\W{0,3}$/iu;
const BEFORE = 40;

/** Whether the e-mail address of the customer's account is known: the console has one, or they wrote one that is not a suspicious sender's. */
export function givesEmail({ text, email }: Told): boolean {
  return (email ?? '') !== '' || [...text.matchAll(EMAIL)].some(({ index }) => !SENDER.test(text.slice(Math.max(0, index - BEFORE), index)));
}
