import { bodyText } from '@countersign/shared/suggestion/body-text';
import { splitSentences, type SentenceSpan } from '@countersign/shared/text/sentences';
import type { WritingRequest } from '@countersign/shared/writing/writing-request';
import { CITING_BAR, judgeSentence } from '../grounding/judge-sentence.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { detectLanguage } from '../triage/detect-language.ts';
import type { CitableFinder } from './find-citable.ts';
import { leadOf } from './lead-of.ts';
import type { SourceSentence, SourceText } from './source-sentence.ts';

const MOST_SENTENCES = 80;
const PASSAGES_READ = 4;

/** Cuts the worked-on part into sentences and finds what each rests on: what the suggestion cited, else what the public knowledge says. */
export function readSource(request: WritingRequest, { index, citable, given, ticketLanguage }: { index: KnowledgeIndex; citable: CitableFinder; given: string; ticketLanguage: string }): SourceText {
  const range = rangeOf(request);
  const text = request.text.slice(range.start, range.end);
  const language = detectLanguage(text, detectLanguage(request.text, ticketLanguage).language).language;
  const offered = request.sentences.map((sentence) => ({ ...sentence, bare: bare(sentence.text) }));
  const sentences: SourceSentence[] = [];
  let end = 0;
  for (const span of joinedSignOff(text, splitSentences(text)).slice(0, MOST_SENTENCES)) {
    const own = offered.find((sentence) => sentence.bare !== '' && (sentence.bare.includes(bare(span.text)) || bare(span.text).includes(sentence.bare)));
    const ids = own === undefined ? lookUp(index, span.text) : own.citations.filter((id) => citable(id) !== undefined);
    const supports = ids.map((id) => citable(id)!).map((source) => ({ id: source.passageId, text: `${source.title}\n${source.text}` }));
    const judged = judgeSentence(span.text, supports, given, { language, bar: CITING_BAR });
    sentences.push({
      index: sentences.length, text: span.text, start: span.start, end: span.end, lead: sentences.length === 0 ? '' : leadOf(text.slice(end, span.start)), status: judged.status,
      citations: judged.status !== 'supported' ? [] : own === undefined ? [judged.passageId!] : ids,
    });
    end = span.end;
  }
  return { range, text, before: request.text.slice(0, range.start), after: request.text.slice(range.end), sentences, language };
}

/** The lines of a sign-off are one sentence, as the voice writes them. */
function joinedSignOff(text: string, spans: readonly SentenceSpan[]): readonly SentenceSpan[] {
  const last = spans.at(-1);
  const opening = spans.at(-2);
  const isTwoLines = last !== undefined && opening !== undefined && /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(opening.end, last.start)) && last.text.length <= 60 && opening.text.length <= 60;
  if (!isTwoLines || bare(bodyText(text)).endsWith(bare(last.text))) return spans;
  return [...spans.slice(0, -2), { text: text.slice(opening.start, last.end), start: opening.start, end: last.end }];
}

function rangeOf({ tool, text, selection }: WritingRequest): { start: number; end: number } {
  const from = Math.min(selection?.start ?? 0, text.length);
  const to = Math.min(Math.max(selection?.end ?? text.length, from), text.length);
  if (tool === 'continue') return { start: to, end: to };
  const chosen = from === to ? { from: 0, to: text.length } : { from, to };
  const part = text.slice(chosen.from, chosen.to);
  const start = chosen.from + (part.length - part.trimStart().length);
  return { start, end: Math.max(start, chosen.to - (part.length - part.trimEnd().length)) };
}

function lookUp(index: KnowledgeIndex, sentence: string): string[] {
  return index.search({ parts: [{ text: sentence, weight: 1 }], limit: PASSAGES_READ, visibility: 'public' }).sources.filter(({ kind }) => kind !== 'ticket').map(({ passageId }) => passageId);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
