import { splitSentences } from '@countersign/shared/text/sentences';
import { claimEvidence, type ClaimEvidence } from '../../src/grounding/claim-evidence.ts';
import { GIVEN_OVERLAP, judgeSentence } from '../../src/grounding/judge-sentence.ts';
import { claimWords } from '../../src/grounding/claim-words.ts';
import { dataPath, readRows } from '../read-data.ts';

/** One sentence of a labelled text. `changed` are the signs of words that an editor put in; empty where nothing is known of an edit. */
export interface LabelledClaim {
  readonly text: string;
  readonly evidence: ClaimEvidence;
  readonly changed: readonly string[];
  /** What the exact comparisons leave of a likelihood of 1: 1 where they find nothing; `undefined` where there is nothing to weigh, a quote or no claim. */
  readonly left: number | undefined;
}

/** A text that people judged against a document: supported as a whole, or not. */
export interface LabelledText {
  readonly set: string;
  readonly document: string;
  readonly text: string;
  readonly isSupported: boolean;
  readonly claims: readonly LabelledClaim[];
}

export const editedSets = ['sales_email', 'sales_call', 'samsum', 'ectsum', 'news', 'podcast', 'qmsumm', 'scitldr'] as const;

/** Summaries that were edited, each edit judged by people (summedits), and summaries of models in which people marked what is unwanted or questionable (faithbench). */
export function claimSets(data: string): LabelledText[] {
  const edited = editedSets.flatMap((set) => readRows<{ doc: string; summary: string; label: number; original_summary: string }>(dataPath(data, 'summedits', `${set}.jsonl`))
    .map((row) => labelled(set, row.doc, row.summary, row.label === 1, row.original_summary)));
  const written = readRows<{ source: string; summary: string; 'worst-label': string }>(dataPath(data, 'faithbench', 'faithbench.jsonl'))
    .map((row) => labelled('faithbench', row.source, row.summary, !['Unwanted', 'Questionable'].includes(row['worst-label'])));
  return [...edited, ...written];
}

function labelled(set: string, document: string, text: string, isSupported: boolean, original?: string): LabelledText {
  const kept = original === undefined ? undefined : keptWords(claimWords(original).map((word) => word.text), claimWords(text).map((word) => word.text));
  let start = 0;
  const claims = splitSentences(text).map((sentence) => {
    const evidence = claimEvidence(sentence.text, document);
    const from = start;
    start += claimWords(sentence.text).length;
    return { text: sentence.text, evidence, left: leftOf(sentence.text, document), changed: kept === undefined ? [] : evidence.words.filter(({ at }) => !kept.has(from + at)).flatMap(({ signs }) => signs) };
  });
  return { set, document, text, isSupported, claims };
}

/** Judged with an even likelihood, twice the score is what is left of it; a quote and what claims nothing score 1 whatever is likely. */
function leftOf(sentence: string, document: string): number | undefined {
  const { score } = judgeSentence(sentence, [{ id: 'document', text: document }], '', { leastOverlap: GIVEN_OVERLAP, scorer: () => 0.5 });
  return score === 1 ? undefined : score * 2;
}

/** Places in the second list that stand in a longest common subsequence of both. */
function keptWords(first: readonly string[], second: readonly string[]): Set<number> {
  const lengths = Array.from({ length: first.length + 1 }, () => new Uint16Array(second.length + 1));
  for (let one = first.length - 1; one >= 0; one -= 1) {
    for (let two = second.length - 1; two >= 0; two -= 1) {
      lengths[one]![two] = first[one] === second[two] ? lengths[one + 1]![two + 1]! + 1 : Math.max(lengths[one + 1]![two]!, lengths[one]![two + 1]!);
    }
  }
  const kept = new Set<number>();
  for (let one = 0, two = 0; one < first.length && two < second.length;) {
    if (first[one] === second[two]) {
      kept.add(two);
      one += 1;
      two += 1;
    } else if (lengths[one + 1]![two]! >= lengths[one]![two + 1]!) one += 1;
    else two += 1;
  }
  return kept;
}
