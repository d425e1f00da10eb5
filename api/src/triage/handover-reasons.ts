import type { Intent } from './triage-model.ts';

/** What the hand-over rules look at. */
export interface HandoverInput {
  /** The customer's newest words and the subject. */
  readonly text: string;
  /** Everything the customer wrote. */
  readonly thread: string;
  readonly intent: Intent | undefined;
  readonly intentConfidence: number;
  readonly sentiment: 'negative' | 'neutral' | 'positive';
  readonly sentimentConfidence: number;
  /** Times the customer wrote after an agent's answer. */
  readonly returns: number;
}

const asked = /\b(?:(?:speak|talk|escalate|transfer|connect|put|pass|refer)\w*\b[^.?!\n]{0,40}\b(?:human|person|someone|somebody|manager|supervisor|representative|agent|boss|team ?lead)|(?:real|actual|live) (?:human|person|agent)|(?:your|a|the) (?:manager|supervisor|superior)|call me back|give me a call|(?:not|no more) (?:a )?(?:bots?|robots?)|vorgesetzte\w*|(?:mit|echten?) (?:einem )?(?:menschen|mitarbeiter)|rückruf|(?:parler|un) (?:à un )?(?:responsable|humain)|(?:hablar con|un) (?:un )?(?:supervisor|responsable|humano|persona))\b/i;
const legal = /\b(?:lawyers?|attorneys?|solicitors?|legal (?:action|steps|advice|department)|su(?:e|ing) you|lawsuit|small claims|in court|take you to court|ombudsman|trading standards|consumer (?:protection|council)|regulator|data protection (?:authority|officer)|gdpr (?:complaint|request)|chargeback|anwalt|anwältin|rechtsanwalt|rechtliche schritte|gericht|verbraucherzentrale|avocat|tribunal|abogado|demanda|avvocato|advocaat)\b/i;
const press = /\b(?:journalists?|reporters?|newspapers?|the press|go(?:ing)? viral|(?:post|share|write|tell)\w* (?:this |it |about (?:this|it|you) )?(?:all over|on) (?:twitter|facebook|social media|instagram|tiktok|reddit|trustpilot|x)|bad review|presse|zeitung)\b/i;
const safety = /\b(?:(?:caught|on|catch(?:ing|es)?) fire|smok(?:e|ing) (?:came|coming|from|out)|exploded|explosion|electric shock|shocked me|burn(?:ed|t) (?:my|me|his|her)|injur(?:y|ed|ies)|(?:taken|went|brought|go|ended up) (?:to|in) (?:the |a )?hospital|bleeding|allergic reaction|swallowed|choking|gas leak|overheat(?:ed|ing) (?:badly|dangerously)|suicid\w*|kill myself|self[- ]harm|verletz\w*|krankenhaus)\b/i;
const fraud = /\b(?:hacked|fraud(?:ulent)?|scam(?:med)?|phishing|identity theft|unauthori[sz]ed (?:charge|payment|transaction|access|login)|stolen (?:card|identity|account)|did(?:n't| not) (?:make|authori[sz]e) (?:this|that|these|the) (?:payment|transaction|charge|purchase))\b/i;
const bereavement = /\b(?:passed away|deceased|died|funeral|bereave\w*|verstorben|décédé\w*|fallecid\w*)\b/i;
const repeated = /\b(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th|\d{1,2}th) time|again and again|still (?:no|not|have ?n[o']t|waiting|does ?n[o']t|isn't|broken)|(?:asked|written|called|contacted|e-?mailed|told)[^.?!\n]{0,30}(?:times|twice|several|already|before)|no(?:body| one) (?:has )?(?:answers?|answered|replied|responded|helps?|helped)|zum (?:zweiten|dritten) mal|immer noch (?:nicht|kein\w*)|toujours pas)\b/i;
const counted = /\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) time\b|\b(?:twice|three times|several times|again and again|zum (?:zweiten|dritten) mal)\b/i;

/** Plain reasons why a person with more authority should answer; empty when the agent can. */
export function handoverReasons(input: HandoverInput): string[] {
  const reasons: string[] = [];
  if (asked.test(input.text)) reasons.push('The customer asks for a person, a manager or a call');
  if (legal.test(input.text)) reasons.push('The customer mentions legal steps or an authority');
  if (press.test(input.text)) reasons.push('The customer mentions the press or going public');
  if (safety.test(input.text)) reasons.push('The message speaks of danger or an injury');
  if (fraud.test(input.text)) reasons.push('The message speaks of fraud or a stolen account');
  if (bereavement.test(input.text)) reasons.push('The message speaks of a death');
  if ((input.returns >= 2 && repeated.test(input.text)) || (input.returns >= 1 && counted.test(input.text))) reasons.push('Earlier answers did not solve it');
  else if (input.returns >= 4 && input.sentiment === 'negative') reasons.push('The customer has come back many times');
  if (input.sentiment === 'negative' && (input.sentimentConfidence >= 0.9 || /[!?]{3,}/.test(input.text)) && (repeated.test(input.text) || isShouting(input.text))) reasons.push('The customer is very upset');
  if (input.intent?.handover && input.intentConfidence >= 0.6 && reasons.length === 0) reasons.push(input.intent.handover);
  return reasons;
}

/** Mostly capitals over more than a few words. */
export function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 30 && letters.filter((letter) => letter !== letter.toLowerCase()).length / letters.length > 0.6;
}
