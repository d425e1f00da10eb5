import { joinSentences, type DraftSentence } from '@countersign/shared/assist/draft';
import type { CompiledRule } from '@countersign/shared/policy/compile-rules';
import type { PolicyContext } from '@countersign/shared/policy/detectors/detector';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import type { Finding } from '@countersign/shared/policy/finding';
import type { FactChange, WrittenSentence } from '@countersign/shared/writing/writing-result';
import { CITING_BAR, judgeSentence } from '../grounding/judge-sentence.ts';
import { safeLinks } from '../assist/safe-links.ts';
import { softenQuotedPromise } from '../assist/soften-quoted-promise.ts';
import type { ProposedRewrite } from '../engines/rewrite.ts';
import { otherLanguage } from '../triage/other-language.ts';
import { alignSentence } from './align-sentence.ts';
import { compareSentence } from './compare-sentence.ts';
import { changeFinding } from './change-finding.ts';
import type { CitableFinder } from './find-citable.ts';
import { leftOut } from './left-out.ts';
import type { Citable, SourceText } from './source-sentence.ts';

/** What a result is judged by. */
export interface WrittenJudgeInput {
  readonly source: SourceText;
  readonly targetLanguage: string;
  /** Whether the tool may bring in what the passages and the ticket say; otherwise every new figure makes its sentence unsupported. */
  readonly mayAdd: boolean;
  /** What separates the first sentence from the text before it; only where it goes on from there. */
  readonly firstLead: '' | ' ';
  /** Sentences without an origin are the product's own phrases, not a model's. */
  readonly ownPhrases: boolean;
  readonly citable: CitableFinder;
  readonly rules: readonly CompiledRule[];
  readonly context: PolicyContext;
  readonly hosts: ReadonlySet<string>;
  readonly knownAddresses: string;
  /** What the ticket itself says. */
  readonly given: string;
  readonly people: readonly string[];
}

/** Judges a result sentence by sentence, as it is written. */
export interface WrittenJudge {
  /** The judged sentence; `undefined` where nothing of it may be shown or a blocking rule withheld it. */
  judge(proposed: ProposedRewrite): WrittenSentence | undefined;
  readonly sentences: readonly WrittenSentence[];
  readonly withheld: readonly { text: string; findings: Finding[] }[];
  /** What changed and was found over all sentences so far; offsets count in their joined text. */
  end(): { changes: FactChange[]; findings: Finding[] };
}

/** Makes a judge for one result: links bounded, citations inherited from the sentences it comes from, facts compared, claims grounded, rules applied. */
export function judgeWritten(input: WrittenJudgeInput): WrittenJudge {
  const { source, targetLanguage, citable } = input;
  const across = source.language !== targetLanguage;
  const wholeText = input.mayAdd ? [source.before, source.text, source.after].join('\n') : source.text;
  const sentences: WrittenSentence[] = [];
  const withheld: { text: string; findings: Finding[] }[] = [];
  const changes: FactChange[] = [];
  const doubts = new Map<number, string>();

  function judge(proposed: ProposedRewrite): WrittenSentence | undefined {
    const text = safeLinks(proposed.text, input.hosts, input.knownAddresses);
    if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
    const index = sentences.length;
    const aligned = alignSentence(text, proposed.from, source.sentences, targetLanguage, across);
    const cited = [...new Set([...aligned.flatMap((origin) => origin.citations), ...(input.mayAdd ? proposed.citations : [])])].flatMap((id) => citable(id) ?? []);
    const strange = input.ownPhrases ? undefined : strangeLanguage(text, aligned);
    const { status, doubt } = strange === undefined ? statusOf(text, aligned, cited, input.ownPhrases && proposed.from.length === 0 && proposed.citations.length === 0) : { status: 'unsupported' as const, doubt: 'It is not in the language asked for.' };
    const known = [input.given, ...cited.map((passage) => passage.text), ...input.people].join('\n');
    const found = compareSentence(text, index, { aligned, wholeText, language: source.language, targetLanguage: strange ?? targetLanguage, known, isClaim: status !== 'not-a-claim' });
    const stray = found.find((change) => isStray(change, known));
    const isCut = !input.ownPhrases && text !== proposed.text.trim();
    const why = isCut ? 'An image, a link or an address that is not allowed was taken out of it.' : stray === undefined ? doubt : stray.explanation;
    const isSupported = status !== 'unsupported' && why === '';
    const sentence: WrittenSentence = {
      index, text, lead: index === 0 ? input.firstLead : proposed.lead || ' ', asks: [], from: aligned.map((origin) => origin.index),
      status: isSupported ? status : 'unsupported', citations: isSupported ? cited.map((passage) => passage.passageId) : [], locked: cited.some((passage) => passage.visibility === 'internal'),
    };
    const start = index === 0 ? 0 : joinSentences(sentences).length;
    const blocking = ruleFindings([...sentences, sentence]).filter((finding) => finding.severity === 'block' && finding.end > start);
    if (blocking.length > 0) {
      withheld.push({ text, findings: blocking });
      return undefined;
    }
    sentences.push(sentence);
    changes.push(...found);
    if (!isSupported && stray === undefined) doubts.set(index, why);
    return sentence;
  }

  /** The language of a sentence that is neither in the one asked for nor in that of what it comes from; a translation has to leave that. */
  function strangeLanguage(text: string, aligned: readonly { text: string }[]): string | undefined {
    const found = otherLanguage(text, targetLanguage);
    return found === undefined || (!across && [source, ...aligned].some((origin) => otherLanguage(origin.text, targetLanguage) === found)) ? undefined : found;
  }

  function statusOf(text: string, aligned: readonly { status: DraftSentence['status']; text: string; citations: readonly string[] }[], cited: readonly Citable[], isOwnPhrase: boolean): { status: DraftSentence['status']; doubt: string } {
    if (isOwnPhrase) return { status: 'not-a-claim', doubt: '' };
    if (across) {
      if (aligned.length === 0) return { status: 'unsupported', doubt: 'It comes from no sentence of the text.' };
      const claims = aligned.filter((origin) => origin.status !== 'not-a-claim');
      if (claims.length === 0) return { status: 'not-a-claim', doubt: '' };
      return claims.some((origin) => origin.status === 'unsupported') ? { status: 'unsupported', doubt: 'No source says what it comes from.' } : { status: 'supported', doubt: '' };
    }
    // A sentence that a source carries vouches for its rewording, under the id of that source.
    const vouching = aligned.filter((origin) => origin.status === 'supported').map((origin) => ({ id: origin.citations[0] ?? '', text: origin.text }));
    const supports = [...cited.map((passage) => ({ id: passage.passageId, text: `${passage.title}\n${passage.text}` })), ...vouching];
    const judged = judgeSentence(text, supports, input.given, { language: targetLanguage, bar: CITING_BAR });
    // Too short to be judged by its words, but it says what a carried sentence says.
    const saysTheSame = judged.status === 'not-a-claim' && vouching.length > 0 && vouching.length === aligned.length && !/[?？]["'”)]*$/u.test(text);
    return saysTheSame ? { status: 'supported', doubt: '' } : judged;
  }

  /** A new figure that neither a cited passage nor the ticket holds, or any new figure where the tool only rewords. */
  function isStray({ kind, change, after }: FactChange, known: string): boolean {
    if (change === 'left-out' || kind === 'denial') return false;
    return change === 'changed' || !input.mayAdd || !known.toLowerCase().includes(after.toLowerCase());
  }

  function ruleFindings(of: readonly WrittenSentence[]): Finding[] {
    const ends = of.map((_, position) => joinSentences(of.slice(0, position + 1)).length);
    return evaluatePolicy(joinSentences(of), input.rules, input.context).map((finding) => {
      const sentence = of[ends.findIndex((end) => finding.start < end)];
      if (sentence === undefined) return finding;
      // A published sentence stays published in another language, as long as a source carries it there too.
      const quoted = across && sentence.status === 'supported' ? sentence.from.map((position) => source.sentences[position]!.text).join(' ') : sentence.text;
      return softenQuotedPromise(finding, quoted, sentence.citations.flatMap((id) => citable(id) ?? []).map(asQuotable), input.rules);
    });
  }

  function end(): { changes: FactChange[]; findings: Finding[] } {
    const all = [...changes, ...leftOut(source.sentences, sentences, changes, { language: source.language, targetLanguage, people: input.people })];
    const findings = ruleFindings(sentences);
    let start = 0;
    for (const sentence of sentences) {
      if (sentence.index > 0) start += sentence.lead.length;
      for (const change of changes) if (change.sentence === sentence.index) findings.push(changeFinding(change, start, sentence.text));
      const doubt = doubts.get(sentence.index);
      if (doubt !== undefined) findings.push(changeFinding({ kind: 'sentence', change: 'added', before: '', after: sentence.text, explanation: doubt }, start, sentence.text));
      start += sentence.text.length;
    }
    return { changes: all, findings: findings.sort((one, other) => one.start - other.start) };
  }

  return { judge, sentences, withheld, end };
}

function asQuotable({ visibility, isArticle, text }: Citable): { visibility: 'public' | 'internal'; kind: 'article' | 'file'; text: string } {
  return { visibility, kind: isArticle ? 'article' : 'file', text };
}
