import { splitSentences } from '@countersign/shared/text/sentences';

/** A customer's turn taken apart: what they ask or want, and what they only tell. Contact lines are in neither. */
export interface Wishes {
  readonly wishes: readonly string[];
  readonly told: readonly string[];
}

const WISH = /\?|\b(?:how|what|when|where|which|why|who|can i|can you|could (?:you|i)|would (?:you|like)|is it|is there|are there|do i|do you|may i|i(?:'d| would) like|i want|i need|i(?:'m| am) (?:trying|looking)|let me know|tell me|won['’]?t|can(?:['’]t|not)|does(?:n['’]t| not)|did(?:n['’]t| not)|isn['’]t|not work\w*|unable|error|broken|fail\w*|problem|please)\b/i;
/** The same in German, French, Spanish, Portuguese, Italian and Dutch, accents left out or not. */
const WISH_ELSEWHERE = /(?<!\p{L})(?:wie|was|wann|wo|welche\p{L}*|warum|wer|kann ich|k(?:ö|oe)nnen sie|m(?:ö|oe)chte|ich will|brauche|ben(?:ö|oe)tige|funktioniert|bitte|comment|quand|où|quell?e?s?|combien|pourquoi|puis-je|peut-on|pouvez|pourriez|voudrais|aimerais|souhaite\p{L}*|je veux|besoin|merci de|c[oó]mo|cu[aá]ndo|cu[aá]nt[oa]s?|d[oó]nde|qué|cu[aá]l|puedo|pueden|podr[ií]a\p{L}*|quiero|quisiera|necesito|por favor|come|quando|posso|vorrei|onde|quant[oa]s?|podem|poderia\p{L}*|quero|queria|gostaria|preciso|hoe|wanneer|waar|kan ik|wil)(?!\p{L})/iu;
const CONTACT = /(?:[^\s@]{1,64}@[^\s@]{1,200}\.\w|\+?\d[\d ()/-]{7,}\d)|^[^.?!]{0,40}\b(?:you can (?:reach|call|contact)|reach me|my (?:phone|mobile|e-?mail|address|name|card) (?:is|number)|tel(?:efon)?\b|phone:)/i;
const COURTESY = /^(?:(?:many )?thanks?|thank you|danke|merci|gracias|grazie|obrigad[oa]|bedankt|hi|hello|hallo|bonjour|hola)\b.{0,40}$|\b(?:answer|reply|respond|write back|call me|help)\b[^.?!]{0,20}(?:quickly|soon|asap|back|me)?[.!]*$/i;
/** Anger, threats and calls for a superior: they say how the customer feels and whom they want, not what the reply must explain. */
const GRIEVANCE = /\b(?:ridiculous|unacceptable|outrage\w*|disgrace\w*|joke|scam|furious|fed up|sick of|disappoint\w*|never again|you people|manager|supervisor|superior|somebody else|real person|human being|lawyer|solicitor|attorney|sue|court|legal action|ombudsman|press|second time|third time|again and again|frechheit|unverschämt|anwalt|vorgesetzte\w*|inacceptable|avocat|responsable|abogado|inaceptable|avvocato|advogado|advocaat)\b/i;
/** In a turn of up to this many words everything counts as wanted. */
const SHORT_TURN = 30;

/**
 * Finds what a turn asks for. In a short turn, or one that asks nothing in words, all of it is the wish; a follow-up in a case
 * mostly tells how it went, so there only what is asked counts as wanted.
 */
export function findWishes(turn: string, isFollowUp = false): Wishes {
  const spoken = splitSentences(turn).map((sentence) => sentence.text.replace(/\s+/g, ' ')).filter((sentence) => !isContact(sentence));
  const matter = spoken.filter((sentence) => !GRIEVANCE.test(sentence) || sentence.includes('?'));
  const sentences = matter.length === 0 ? spoken : matter;
  if (!isFollowUp && turn.split(/\s+/).length <= SHORT_TURN) return { wishes: sentences, told: [] };
  const wishes = sentences.filter(isWish);
  return wishes.length === 0 && !isFollowUp ? { wishes: sentences, told: [] } : { wishes, told: sentences.filter((sentence) => !isWish(sentence)) };
}

/** The separate questions of a turn, each one searched and answered on its own; courtesy is none. Empty when there is only one. */
export function separateQuestions(wishes: readonly string[]): string[] {
  const asked = wishes.filter((wish) => !(COURTESY.test(wish) && wish.split(/\s+/).length < 8) && wish.split(/\s+/).length >= 3);
  const questions = asked.filter((wish) => wish.includes('?'));
  const chosen = (questions.length > 0 ? questions : asked).flatMap((wish) => wish.split(/(?<=[,;])\s+(?:and|und|et|y|e|en)\s+(?=(?:how|what|when|where|can|could|do|does|is|are|will|would|which|may|must|darf|kann|wie|wann|wo)\b)/i)).filter((wish) => wish.split(/\s+/).length >= 3);
  return chosen.slice(0, 4);
}

function isWish(sentence: string): boolean {
  return WISH.test(sentence) || WISH_ELSEWHERE.test(sentence);
}

function isContact(sentence: string): boolean {
  return CONTACT.test(sentence) && sentence.split(/\s+/).length < 25 && !/\?$/.test(sentence);
}
