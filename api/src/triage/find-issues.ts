import type { TriageIssue } from '@countersign/shared/assist/triage';
import { splitSentences } from '@countersign/shared/text/sentences';
import { asks } from './asks.ts';
import type { Prediction } from './classify.ts';
import { foldText } from './fold-text.ts';
import type { ReadThread } from './read-thread.ts';

const MOST_SENTENCES = 24;
const MOST_ISSUES = 4;
/** A sentence that says less is read together with the next. */
const FEWEST_WORDS = 4;
/** What a sentence must have to name a thing that the ticket is about; one that asks, or opens a further request, is believed sooner than one that tells. */
const LEAST = { asking: { confidence: 0.6, outOfScope: 0.6, words: 4 }, telling: { confidence: 0.9, outOfScope: 0.4, words: 5 } };
/** A reading of the whole that is so sure is not given up for what single sentences say. */
const SURE_OF_WHOLE = { confidence: 0.7, outOfScope: 0.4 };
/** Courtesy is no request. */
const COURTESY: ReadonlySet<string> = new Set(['feedback-thanks']);
const FURTHER = /^(?:also|another|second|secondly|besides|in addition|additionally|furthermore|one more|on top|by the way|btw|plus|next|finally|separately|and (?:can|could|please|how|when|where|what|is|are|do|does|i)|außerdem|zudem|zusätzlich|ferner|zweitens|des weiteren|übrigens|noch (?:eine|etwas)|und (?:wie|wann|wo|können|bitte|noch)|aussi|de plus|en plus|par ailleurs|d'autre part|deuxièmement|également|et (?:pouvez|comment|quand|aussi)|enfin|también|además|por otro lado|otra cosa|por cierto|aparte|y (?:cómo|cuándo|pueden|también)|também|além disso|outra coisa|por outro lado|aproveito|já agora|e (?:como|quando|podem|também)|\(?[2-9][.)])(?![\p{L}])/iu;

/** What the classifier says of a text: intents likeliest first, and how likely it is none of them. */
export interface Judged {
  readonly predictions: readonly Prediction[];
  readonly outOfScope: number;
}

interface Segment { readonly text: string; readonly messageId: string; readonly isAsking: boolean }

/** The ticket as a whole: the intent it is read as, if any, and whether single sentences of it may know better. */
export interface WholeReading {
  readonly best: Prediction | undefined;
  readonly outOfScope: number;
  readonly mayGiveWay: boolean;
}

/** The things a ticket is about, what it is mostly about first, and how likely that is none of the intents. */
export interface FoundIssues {
  readonly issues: TriageIssue[];
  readonly outOfScope: number;
}

interface Found extends TriageIssue {
  readonly outOfScope: number;
  readonly isSure: boolean;
}

/**
 * The things the newest turn asks for: the intent of the whole first, then what single sentences say for sure. A ticket of two requests, or with much told
 * around one, reads like none or another as a whole; where the whole is unsure, no sentence is about it and some are sure, these alone count.
 */
export function findIssues(thread: ReadThread, { best, outOfScope, mayGiveWay }: WholeReading, predict: (text: string) => Judged, label: (id: string) => string): FoundIssues {
  const found = new Map<string, Found>();
  for (const { text, messageId, isAsking } of segmentsOf(thread)) {
    const read = predict(text);
    const top = read.predictions[0];
    if (!top) continue;
    const isSure = isSureOf(text, top, read.outOfScope, isAsking);
    if ((!isSure && top.label !== best?.label) || (found.get(top.label)?.confidence ?? 0) >= top.confidence) continue;
    found.set(top.label, { intent: top.label, intentLabel: label(top.label), confidence: top.confidence, messageId, quote: text, outOfScope: read.outOfScope, isSure });
  }
  const sure = [...found.values()].filter(({ isSure }) => isSure);
  const own = best && found.get(best.label);
  const holds = best !== undefined && (own?.isSure || !mayGiveWay || sure.length === 0 || (best.confidence >= SURE_OF_WHOLE.confidence && outOfScope <= SURE_OF_WHOLE.outOfScope));
  if (!holds) return { issues: sure.slice(0, MOST_ISSUES).map(asIssue), outOfScope: Math.min(outOfScope, sure[0]?.outOfScope ?? outOfScope) };
  const first = thread.turn[0];
  const main: TriageIssue = { intent: best.label, intentLabel: label(best.label), confidence: round(own?.isSure ? Math.max(best.confidence, own.confidence) : best.confidence), ...(own ? { messageId: own.messageId, quote: own.quote } : first ? { messageId: first.message.id } : {}) };
  const others = sure.filter(({ intent }) => intent !== best.label).sort((one, other) => other.confidence - one.confidence);
  return { issues: [main, ...others.map(asIssue)].slice(0, MOST_ISSUES), outOfScope: own?.isSure ? Math.min(outOfScope, own.outOfScope) : outOfScope };
}

function asIssue({ isSure: _isSure, outOfScope: _outOfScope, confidence, ...issue }: Found): TriageIssue {
  return { ...issue, confidence: round(confidence) };
}

function isSureOf(text: string, { label, confidence }: Prediction, outOfScope: number, isAsking: boolean): boolean {
  const least = LEAST[isAsking ? 'asking' : 'telling'];
  return confidence >= least.confidence && outOfScope <= least.outOfScope && text.split(/\s+/).length >= least.words && !COURTESY.has(label);
}

/** The sentences of the newest turn, where it has more than one. */
function segmentsOf({ turn }: ReadThread): Segment[] {
  const segments = turn.flatMap(({ message, body }) => sentencesOf(body, message.id)).slice(0, MOST_SENTENCES);
  return segments.length > 1 ? segments : [];
}

function sentencesOf(body: string, messageId: string): Segment[] {
  const segments: Segment[] = [];
  let start: number | undefined;
  for (const sentence of splitSentences(body)) {
    start ??= sentence.start;
    const text = body.slice(start, sentence.end);
    if (text.split(/\s+/).length < FEWEST_WORDS) continue;
    segments.push({ text, messageId, isAsking: asks(foldText(text)) || (segments.length > 0 && FURTHER.test(text)) });
    start = undefined;
  }
  return segments;
}

function round(value: number): number {
  return Number(Math.min(1, Math.max(0, value)).toFixed(4));
}
