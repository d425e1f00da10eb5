import { promiseWords } from '@countersign/shared/policy/promises/promise';
import type { FactChange } from '@countersign/shared/writing/writing-result';
import { namesOf } from '../grounding/claim-parts.ts';
import { denies } from '../grounding/denies.ts';
import { factsIn, type Fact } from './facts/facts-in.ts';
import { promisesIn } from './promises-in.ts';
import type { SourceSentence } from './source-sentence.ts';

/** What a sentence is compared with: where it comes from, and everything the whole text says. */
export interface Comparison {
  readonly aligned: readonly SourceSentence[];
  readonly wholeText: string;
  readonly language: string;
  readonly targetLanguage: string;
  /** Words that new names are no news to: passages, ticket, people. */
  readonly known: string;
  readonly isClaim: boolean;
}

/** What one sentence of a result says otherwise than the sentences it comes from, or says newly. What was only dropped is not its matter. */
export function compareSentence(text: string, index: number, { aligned, wholeText, language, targetLanguage, known, isClaim }: Comparison): FactChange[] {
  const across = language !== targetLanguage;
  const origin = aligned.map((source) => source.text).join('\n');
  const own = factsIn(text, targetLanguage, across);
  const from = factsIn(origin, language, across);
  const gained = without(own, from);
  const lost = without(from, own);
  const elsewhere = new Set(factsIn(wholeText, language, across).map(({ key }) => key));
  const changes: FactChange[] = [];
  for (const fact of gained) {
    const pair = lost.findIndex((other) => family(other) === family(fact));
    if (pair >= 0) {
      const [before] = lost.splice(pair, 1);
      changes.push({ kind: fact.kind, change: 'changed', before: before!.text, after: fact.text, sentence: index, explanation: `“${before!.text}” became “${fact.text}”.` });
    } else if (!elsewhere.has(fact.key)) changes.push({ kind: fact.kind, change: 'added', before: '', after: fact.text, sentence: index, explanation: `“${fact.text}” does not stand in the text.` });
  }
  if (changes.length === 0 && gained.length === 0 && lost.length === 0 && own.some((fact, position) => fact.key !== from[position]?.key)) {
    const order = (facts: readonly Fact[]): string => facts.map((fact) => fact.text).join(', ');
    changes.push({ kind: 'number', change: 'changed', before: order(from), after: order(own), sentence: index, explanation: 'The same figures stand in another order.' });
  }
  changes.push(...promiseChanges(text, index, origin, wholeText));
  if (!across) changes.push(...nameChanges(text, index, language, `${wholeText}\n${known}`));
  if (isClaim && aligned.length === 1 && denies(text, targetLanguage) !== denies(origin, language)) changes.push({ kind: 'denial', change: 'changed', before: origin, after: text, sentence: index, explanation: 'One of the two denies what the other says.' });
  return changes;
}

function promiseChanges(text: string, index: number, origin: string, wholeText: string): FactChange[] {
  const before = new Map(promisesIn(`${origin}\n${wholeText}`).map((promise) => [promise.key, promise.quote]));
  return promisesIn(text).filter(({ key }) => !before.has(key)).map(({ promise, quote }) => {
    const conditional = before.get(`${promise.kind} if`);
    return {
      kind: 'promise' as const, change: conditional === undefined ? 'added' as const : 'changed' as const, before: conditional ?? '', after: quote, sentence: index,
      explanation: conditional === undefined ? `The text did not promise ${promiseWords[promise.kind]}.` : `The text promised ${promiseWords[promise.kind]} under a condition only.`,
    };
  });
}

/** In German every noun is capitalised, so a capital says nothing there. */
function nameChanges(text: string, index: number, language: string, known: string): FactChange[] {
  if (language === 'de') return [];
  const all = known.toLowerCase();
  return [...namesOf(text)].filter((name) => !all.includes(name)).map((name) => {
    const written = text.slice(text.toLowerCase().indexOf(name)).slice(0, name.length);
    return { kind: 'name' as const, change: 'added' as const, before: '', after: written, sentence: index, explanation: `The text does not name “${written}”.` };
  });
}

function family({ kind }: Fact): string {
  return kind === 'number' || kind === 'amount' || kind === 'date' ? 'figure' : kind;
}

function without(facts: readonly Fact[], other: readonly Fact[]): Fact[] {
  const rest = other.map(({ key }) => key);
  return facts.filter(({ key }) => {
    const at = rest.indexOf(key);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
