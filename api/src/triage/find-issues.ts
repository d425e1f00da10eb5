import type { TriageIssue } from '@countersign/shared/assist/triage';
import { splitSentences } from '@countersign/shared/text/sentences';
import type { Prediction } from './classify.ts';
import type { ReadThread } from './read-thread.ts';

const MOST_SENTENCES = 24;
const MOST_ISSUES = 4;
/** A sentence that says less is read together with the next. */
const FEWEST_WORDS = 4;
/** What a further thing must have to be named beside the ticket's own intent. */
const LEAST_CONFIDENCE = 0.62;
/** How much of the whole turn's likelihood a further thing needs: one stray sentence is no issue. */
const LEAST_SHARE = 0.04;
/** Words that open a further request; a sentence led by one is believed sooner. */
const FURTHER = /^(?:also|another|second|secondly|besides|in addition|additionally|furthermore|one more|on top|by the way|btw|plus|and|next|finally|separately|außerdem|zudem|zusätzlich|ferner|zweitens|des weiteren|übrigens|noch (?:eine|etwas)|und|auch|aussi|de plus|en plus|par ailleurs|d'autre part|deuxièmement|également|et|enfin|sinon|también|además|por otro lado|segundo|otra cosa|por cierto|y|aparte|também|além disso|outra coisa|segundo|por outro lado|aproveito|e|já agora|\(?[2-9][.)]|[-*•])(?![\p{L}])/iu;
const LEAST_WHERE_FURTHER = 0.45;

interface Segment { readonly text: string; readonly messageId: string; readonly isFurther: boolean }

/** The things the newest turn asks for: the ticket's own intent first, then what single sentences of it say with confidence. */
export function findIssues(thread: ReadThread, best: Prediction, whole: readonly Prediction[], predict: (text: string) => readonly Prediction[], label: (id: string) => string): TriageIssue[] {
  const segments = thread.turn.flatMap(({ message, body }) => segmentsOf(body, message.id)).slice(0, MOST_SENTENCES);
  const found = new Map<string, TriageIssue>();
  const shares = new Map(whole.map(({ label: id, confidence }) => [id, confidence]));
  for (const segment of segments.length > 1 ? segments : []) {
    const top = predict(segment.text)[0];
    if (!top) continue;
    const isMain = top.label === best.label;
    const least = segment.isFurther ? LEAST_WHERE_FURTHER : LEAST_CONFIDENCE;
    if (!isMain && (top.confidence < least || (!segment.isFurther && (shares.get(top.label) ?? 0) < LEAST_SHARE))) continue;
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
