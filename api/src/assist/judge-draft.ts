import { joinSentences, type DraftSentence } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import type { CompiledRule } from '@countersign/shared/policy/compile-rules';
import type { PolicyContext } from '@countersign/shared/policy/detectors/detector';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import type { Finding } from '@countersign/shared/policy/finding';
import type { ProposedSentence } from '../engines/engine.ts';
import type { GreySentence } from '../grounding/judge/ask-claim-judge.ts';
import { groundingFinding } from '../grounding/grounding-finding.ts';
import { CITING_BAR, judgeSentence } from '../grounding/judge-sentence.ts';
import { safeLinks } from './safe-links.ts';
import { softenQuotedPromise } from './soften-quoted-promise.ts';

/** What a draft is judged by. */
export interface JudgeInput {
  readonly sources: readonly FoundSource[];
  readonly rules: readonly CompiledRule[];
  readonly context: PolicyContext;
  readonly hosts: ReadonlySet<string>;
  readonly requesterEmail: string;
  /** What the ticket itself says; numbers and names in it may be repeated. */
  readonly given: string;
  readonly language: string;
  /** Sentences without a citation are the product's own phrases (the built-in engine); a model's are judged like any other. */
  readonly ownPhrases: boolean;
}

/** Judges a draft sentence by sentence, as it is written. */
export interface DraftJudge {
  /** The judged sentence, and whether a blocking rule found something in it; `undefined` when nothing of it may be shown. */
  judge(proposed: ProposedSentence): { sentence: DraftSentence; isBlocked: boolean } | undefined;
  readonly sentences: readonly DraftSentence[];
  /** The sentences it supports, but is unsure of. */
  readonly unsure: readonly GreySentence[];
  /** Takes the support off a sentence in which a closer look found more than its sources say. */
  strike(index: number): DraftSentence;
  /** Findings over all sentences so far, offsets in their joined text. */
  findings(): Finding[];
}

/** Makes a judge for one draft: ids resolved, internal passages locked, links bounded, claims grounded, rules applied. */
export function judgeDraft(input: JudgeInput): DraftJudge {
  const byId = new Map(input.sources.map((source) => [source.passageId, source]));
  // A record's fields and a ticket's messages hold what anybody wrote into them, so they vouch for no address.
  const known = [input.requesterEmail, ...input.sources.filter(({ kind }) => kind !== 'record' && kind !== 'ticket').map((source) => source.text)].join('\n');
  const sentences: DraftSentence[] = [];
  const unsure: GreySentence[] = [];
  const doubts = new Map<number, { rule: string; explanation: string }>();

  function judge(proposed: ProposedSentence): { sentence: DraftSentence; isBlocked: boolean } | undefined {
    const text = safeLinks(proposed.text, input.hosts, known);
    if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
    const index = sentences.length;
    const citations = [...new Set(proposed.citations)].filter((id) => byId.has(id));
    const cited = citations.map((id) => byId.get(id)!);
    const supports = cited.map((source) => ({ id: source.passageId, heading: `${source.title}\n${source.heading}`, text: source.text }));
    const isOwn = input.ownPhrases && proposed.citations.length === 0;
    const judgement = isOwn ? undefined : judgeSentence(text, supports, input.given, { language: input.language, bar: CITING_BAR });
    const isCut = !input.ownPhrases && text !== proposed.text.trim();
    const status = isCut ? 'unsupported' : (judgement?.status ?? 'not-a-claim');
    if (citations.length < proposed.citations.length && status !== 'not-a-claim') doubts.set(index, { rule: 'built-in.unknown-source', explanation: 'It cites a source that was not found for this ticket.' });
    if (isCut) doubts.set(index, { rule: 'built-in.link-removed', explanation: 'An image, a link or an address that is not allowed was taken out of it.' });
    if (status === 'unsupported' && !doubts.has(index)) doubts.set(index, { rule: 'built-in.grounding', explanation: judgement!.doubt });
    const sentence: DraftSentence = {
      index, text, citations: status === 'unsupported' ? [] : citations, status, lead: proposed.lead,
      locked: cited.some((source) => source.visibility === 'internal'), asks: [...proposed.asks],
      ...(status === 'supported' && judgement ? { support: [...judgement.support] } : {}),
    };
    const start = index === 0 ? 0 : joinSentences(sentences).length;
    sentences.push(sentence);
    if (status === 'supported' && judgement?.unsure) unsure.push({ index, text, citations, told: judgement.unsure.told });
    const isBlocked = ruleFindings().some((finding) => finding.severity === 'block' && finding.end > start);
    return { sentence, isBlocked };
  }

  function strike(index: number): DraftSentence {
    const { support: _support, ...sentence } = sentences[index]!;
    doubts.set(index, { rule: 'built-in.grounding', explanation: 'Read again by the model, the sources do not say all of this.' });
    return (sentences[index] = { ...sentence, status: 'unsupported', citations: [] });
  }

  function ruleFindings(): Finding[] {
    const ends = sentences.map((_, position) => joinSentences(sentences.slice(0, position + 1)).length);
    return evaluatePolicy(joinSentences(sentences), input.rules, input.context).map((finding) => {
      const sentence = sentences[ends.findIndex((end) => finding.start < end)];
      return sentence ? softenQuotedPromise(finding, sentence.text, sentence.citations.map((id) => byId.get(id)!), input.rules) : finding;
    });
  }

  function findings(): Finding[] {
    const found = ruleFindings();
    let start = 0;
    for (const sentence of sentences) {
      if (sentence.index > 0) start += sentence.lead.length;
      const doubt = doubts.get(sentence.index);
      if (doubt) found.push(groundingFinding(doubt.rule, start, sentence.text, 'draft', doubt.explanation));
      start += sentence.text.length;
    }
    return found.sort((one, other) => one.start - other.start);
  }

  return { judge, sentences, unsure, strike, findings };
}
