import { goesOn, putsOff } from './goes-on.ts';
import type { Said } from './said.ts';
import type { Turn } from './thread-turns.ts';

/** A thumb and nothing else. */
const GESTURE = /^(?:👍|🙏|👌|❤|😊|🙂|😀|😃|🎉|✅|🤝|🥰|💪|[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]|\s)+$/u;
const CLOSING = /thank|thx|cheers|much obliged|\bta\b|all the best|legend|that['’]?s (?:it|all)|take care|\bbye\b|danke?\b|merci|merzi|tschüss|au revoir|gracias|adiós|obrigad|valeu|tchau/i;

/** Thanks and goodbyes of a customer, or an agent's kind words, and nothing else; a customer's "yes" is an answer. */
export function isCourtesy({ role, body }: Turn, said: readonly Said[]): boolean {
  if (GESTURE.test(body)) return true;
  if (said.some(({ text, speech }) => speech.bitter.test(text))) return false;
  const isKind = said.every(({ text, stems, speech, isQuestion }) => !isQuestion && !/\d/.test(text) && text.length < 80 && (speech.courtesy.test(text) || (role === 'agent' && stems.length === 0)));
  if (role === 'agent') return isKind;
  return CLOSING.test(body) && (isKind || said.every(isContent));
}

/** Says nothing that asks, wants, refuses or puts off. */
function isContent({ text, speech, isQuestion }: Said): boolean {
  return !isQuestion && text.length < 160 && !speech.unsolved.test(text) && !speech.demand.test(text) && !putsOff(text) && !goesOn(text);
}
