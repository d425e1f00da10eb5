import type { FactChange, WrittenSentence } from '@countersign/shared/writing/writing-result';
import { factsIn } from './facts/facts-in.ts';
import { promisesIn } from './promises-in.ts';
import type { SourceSentence } from './source-sentence.ts';

/** What the worked-on text says and the whole result does not: facts, promises, people, and sentences that nothing came of. */
export function leftOut(sources: readonly SourceSentence[], result: readonly WrittenSentence[], changed: readonly FactChange[], { language, targetLanguage, people }: { language: string; targetLanguage: string; people: readonly string[] }): FactChange[] {
  const across = language !== targetLanguage;
  const text = result.map((sentence) => sentence.text).join('\n');
  const keysOf = (texts: readonly string[], written: string): string[] => texts.flatMap((one) => factsIn(one, written, across).map(({ key }) => key));
  const given = keysOf(sources.map((source) => source.text), language);
  const kept = keysOf(result.map((sentence) => sentence.text), targetLanguage);
  const times = (keys: readonly string[], wanted: string): number => keys.filter((key) => key === wanted).length;
  const told = new Set(changed.filter(({ change }) => change === 'changed').map(({ before }) => before));
  const changes: FactChange[] = [];
  const add = (kind: FactChange['kind'], before: string, explanation: string): void => {
    if (!told.has(before)) changes.push({ kind, change: 'left-out', before, after: '', explanation });
    told.add(before);
  };
  const used = new Set(result.flatMap((sentence) => sentence.from));
  for (const source of sources) {
    const own = keysOf(result.filter((sentence) => sentence.from.includes(source.index)).map((sentence) => sentence.text), targetLanguage);
    for (const fact of factsIn(source.text, language, across)) {
      const isKept = own.includes(fact.key) || times(kept, fact.key) >= times(given, fact.key);
      if (!isKept) add(fact.kind, fact.text, `“${fact.text}” is not in the result.`);
    }
    for (const name of people) if (source.text.includes(name) && !text.includes(name)) add('name', name, `“${name}” is not in the result.`);
    if (!used.has(source.index) && /[\p{L}\p{N}]/u.test(source.text)) {
      if (source.citations.length > 0) add('citation', source.text, 'A sentence with a source was left out.');
      else add('sentence', source.text, 'A sentence was left out.');
    }
  }
  const promised = new Set(promisesIn(text).map(({ promise }) => promise.kind));
  if (!across || [language, targetLanguage].every((one) => one === 'en' || one === 'de')) {
    for (const { promise, quote } of promisesIn(sources.map((source) => source.text).join('\n'))) if (!promised.has(promise.kind)) add('promise', quote, 'A promise of the text is not in the result.');
  }
  return changes;
}
