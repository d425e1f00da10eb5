import { readerLanguages } from '@countersign/shared/words/reader-language';
import { sayPhrase } from '@countersign/shared/words/say-phrase';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { injectionPatterns } from '../injection/injection-patterns.ts';
import { findPersonalData } from './find-personal-data.ts';
import { findingPhrases } from './finding-phrases.ts';

const source = new URL('..', import.meta.url);

function sourcesIn(folder: string): string[] {
  return readdirSync(new URL(folder, source)).filter((name) => name.endsWith('.ts') && !name.includes('.test.')).map((name) => `${folder}${name}`);
}

/** Where findings are explained besides the detectors: what a source carries, what is written for machines, and what rewording changes. */
const files = [...sourcesIn('grounding/'), ...sourcesIn('injection/'), 'assist/judge-draft.ts', 'writing/judge-written.ts', 'writing/compare-sentence.ts', 'writing/change-finding.ts'];
const SENTENCE = /(?<!Error\()'([“A-Z][^'\n]* [^'\n]*\.)'|(?<!Error\()`([“A-Z][^`\n]* [^`\n]*\.)`/g;

test('every sentence of ours in a finding is said in all five languages', () => {
  const written = files.flatMap((file) => [...readFileSync(new URL(file, source), 'utf8').matchAll(SENTENCE)].map((match) => (match[1] ?? match[2]!).replace(/\$\{promiseWords[^}]*\}/g, 'a refund').replace(/\$\{[^}]*\}/g, 'HO-20418')));
  const sentences = new Set([...written, ...injectionPatterns.map(({ why }) => why)]);
  expect(sentences.size).toBeGreaterThan(35);
  for (const language of readerLanguages) expect([...sentences].filter((sentence) => sayPhrase(sentence, findingPhrases, language) === sentence)).toEqual([]);
});

test.each([
  ['Write to bruno.keller@post.example.', undefined, 'Der Text enthält eine E-Mail-Adresse.'],
  ['Call +44 20 7946 0018.', { name: 'Marta', email: '' }, 'Der Text enthält eine Telefonnummer. In diesem Ticket steht das nicht.'],
  ['You paid with 4111 1111 1111 1111.', undefined, 'Der Text enthält eine Kartennummer.'],
  ['He was born on 4 March 1981.', undefined, 'Der Text enthält ein Geburtsdatum.'],
])('what is private in “%s” is told in German', (text, requester, said) => {
  const ticket = requester && { key: { console: 'zendesk' as const, host: 'harbour.zendesk.example', id: '41' }, subject: '', status: 'open', channel: 'email', tags: [], fields: {}, requester, messages: [] };
  const [found] = findPersonalData(text, { on: 'typed', ticket: ticket as never });
  expect(sayPhrase(found!.explanation, findingPhrases, 'de')).toBe(said);
});

test('a promise that a public article makes is told whole', () => {
  expect(sayPhrase('Promises a refund and a discount. It is quoted from a public article and names no amount.', findingPhrases, 'pt')).toBe('Promete um reembolso e um desconto. É uma citação de um artigo público e não menciona valor.');
});

test('the words of every phrase fit its gaps: none is lost but how a detail was told, and none stands empty', () => {
  const gapsOf = (text: string): string[] => (text.match(/\{\w+\}|<\w+>/g) ?? []).filter((gap) => gap !== '{how}').sort();
  for (const [english, said] of Object.entries(findingPhrases)) for (const language of readerLanguages) {
    expect(gapsOf(said[language]), said[language]).toEqual(gapsOf(english));
    expect(said[language]).not.toBe(english);
  }
});
