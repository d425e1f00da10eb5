import type { TriageIssue } from '@countersign/shared/assist/triage';
import { splitSentences } from '@countersign/shared/text/sentences';
import type { Prediction } from './classify.ts';
import type { ReadThread } from './read-thread.ts';

const MOST_SENTENCES = 24;
const MOST_ISSUES = 4;
/** A sentence that says less is read together with the next. */
const FEWEST_WORDS = 4;
/** What a sentence must have to name a further thing beside the ticket's own intent; one that opens a further request is believed sooner. */
const LEAST = { confidence: 0.8, outOfScope: 0.25, words: 5 };
const LEAST_WHERE_FURTHER = { confidence: 0.5, outOfScope: 0.5, words: 4 };
/** Courtesy is no request. */
const COURTESY: ReadonlySet<string> = new Set(['feedback-thanks']);
const FURTHER = /^(?:also|another|second|secondly|besides|in addition|additionally|furthermore|one more|on top|by the way|btw|plus|next|finally|separately|and (?:can|could|please|how|when|where|what|is|are|do|does|i)|außerdem|zudem|zusätzlich|ferner|zweitens|des weiteren|übrigens|noch (?:eine|etwas)|und (?:wie|wann|wo|können|bitte|noch)|aussi|de plus|en plus|par ailleurs|d'autre part|deuxièmement|également|et (?:pouvez|comment|quand|aussi)|enfin|también|además|por otro lado|otra cosa|por cierto|aparte|y (?:cómo|cuándo|pueden|también)|também|além disso|outra coisa|por outro lado|aproveito|já agora|e (?:como|quando|podem|também)|\(?[2-9][.)])(?![\p{L}])/iu;

/** What the classifier says of a text: intents likeliest first, and how likely it is none of them. */
export interface Judged {
  readonly predictions: readonly Prediction[];
  readonly outOfScope: number;
}

interface Segment { readonly text: string; readonly messageId: string; readonly isFurther: boolean }

/** The things the newest turn asks for: the ticket's own intent first, then what single sentences of it say with confidence. */
export function findIssues(thread: ReadThread, best: Prediction, predict: (text: string) => Judged, label: (id: string) => string): TriageIssue[] {
  const segments = thread.turn.flatMap(({ message, body }) => segmentsOf(body, message.id)).slice(0, MOST_SENTENCES);
  const found = new Map<string, TriageIssue>();
  for (const segment of segments.length > 1 ? segments : []) {
    const { predictions: [top], outOfScope } = predict(segment.text);
    if (!top) continue;
    const least = segment.isFurther ? LEAST_WHERE_FURTHER : LEAST;
    const isSure = top.confidence >= least.confidence && outOfScope <= least.outOfScope && segment.text.split(/\s+/).length >= least.words && !COURTESY.has(top.label);
    if (top.label !== best.label && !isSure) continue;
    if ((found.get(top.label)?.confidence ?? 0) >= top.confidence) continue;
    found.set(top.label, { intent: top.label, intentLabel: label(top.label), confidence: round(top.confidence), messageId: segment.messageId, quote: segment.text });
  }
  const own = found.get(best.label);
  const first = thread.turn[0];
  const main: TriageIssue = { intent: best.label, intentLabel: label(best.label), confidence: round(best.confidence), ...(own ? { messageId: own.messageId, quote: own.quote } : first ? { messageId: first.message.id } : {}) };
  const others = [...found.values()].filter(({ intent }) => intent !== best.label).sort((one, other) => other.confidence - one.confidence);
  return [main, ...others].slice(0, MOST_ISSUES);
}

function segmentsOf(body: string, messageId: string): Segment[] {
  const segments: Segment[] = [];
  let start: number | undefined;
  for (const sentence of splitSentences(body)) {
    start ??= sentence.start;
    const text = body.slice(start, sentence.end);
    if (text.split(/\s+/).length < FEWEST_WORDS) continue;
    segments.push({ text, messageId, isFurther: segments.length > 0 && FURTHER.test(text) });
    start = undefined;
  }
  return segments;
}

function round(value: number): number {
  return Number(Math.min(1, Math.max(0, value)).toFixed(4));
}
