import type { SentenceSpan } from '@countersign/shared/text/sentences';

const WORD = /\p{L}{4,}/gu;
const OWN_WORDS = /\b(?:i|i'm|i've|my|me|we|our|us)\b/gi;
const MAIL_WORDS = /\b(?:regards|sincerely|cheers|thanks|thank you|dear|hi|hello|hey|subject|unsubscribe|invoice|receipt|account|order|delivery|payment|customer|email|support|team|privacy|inc|ltd|llc|©|attached)\b/gi;

/** How one part stands in its text; `leanings` are how much each part reads like a task for a machine (logits of the first step). The second step weighs these. */
export function surroundings(text: string, parts: readonly SentenceSpan[], leanings: readonly number[], at: number): number[] {
  const part = parts[at]!;
  const others = parts.filter((_, position) => position !== at);
  const otherLeanings = leanings.filter((_, position) => position !== at).map(bounded).sort((one, other) => other - one);
  const rest = others.map((other) => other.text).join('\n');
  const stems = new Set(stemsOf(rest));
  const own = stemsOf(part.text);
  const shared = own.length === 0 ? 1 : own.filter((stem) => stems.has(stem)).length / own.length;
  const restWords = wordsIn(rest);
  const partWords = wordsIn(part.text);
  const leaning = bounded(leanings[at]!);
  const isAlone = /(?:^|\n)\s*$/.test(text.slice(0, part.start)) && /^\s*(?:\n|$)/.test(text.slice(part.end));
  const mean = otherLeanings.length === 0 ? 0 : otherLeanings.reduce((sum, each) => sum + each, 0) / otherLeanings.length;
  const room = Math.min(1, Math.log(1 + restWords) / 5);
  return [
    1, leaning, leaning * room, room, room * room, shared, shared * room, mean, mean * room, otherLeanings[0] ?? -6, Math.max(0, otherLeanings[1] ?? 0), isAlone ? 1 : 0,
    at === 0 ? 1 : 0, at === parts.length - 1 ? 1 : 0, partWords < 4 ? 1 : 0, Math.log(1 + partWords), part.text.endsWith('?') ? 1 : 0,
    Math.min(1, (10 * (rest.match(OWN_WORDS)?.length ?? 0)) / (1 + restWords)), Math.min(1, (10 * (rest.match(MAIL_WORDS)?.length ?? 0)) / (1 + restWords)), Math.min(1, others.length / 20),
  ];
}

function stemsOf(text: string): string[] {
  return [...new Set((text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, 5)))];
}

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

function bounded(leaning: number): number {
  return Math.max(-6, Math.min(6, leaning));
}
