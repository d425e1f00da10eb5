import { expect, test } from 'vitest';
import { readerLanguages } from '../words/reader-language.ts';
import { builtInPack } from './built-in-pack.ts';
import type { PolicyContext } from './detectors/detector.ts';
import type { Finding } from './finding.ts';
import { promiseWords } from './promises/promise.ts';
import type { Detector } from './rule.ts';
import { sayFindings } from './say-findings.ts';
import { judgeBy, sourceSaying, ticketSaying } from './testing/judge-by.ts';
import { detectorPhrases } from './words/detector-phrases.ts';

const internal = 'Goodwill above twenty euros needs a word from the shift lead before anything is said to the buyer.';
const elsewhere = { ...sourceSaying('Parcel for bruno.keller@post.example, Lindenweg 12, 8004 Zürich.', { kind: 'article', visibility: 'internal' }), passageId: 'p2', kind: 'ticket' as const };
const ticket = ticketSaying('My order is HO-20418. I paid €49 on 3 May 2026.');

/** For each detector: texts in which it finds everything it tells apart. */
const found: { readonly [Type in Detector['type']]: readonly [settings: Record<string, unknown>, texts: readonly string[], context?: Partial<PolicyContext>] } = {
  commitment: [{ conditional: true }, ['We will refund you 40 euros.', 'We will refund you 40 euros and give you a discount of 10%.', 'If the photos show it, we will refund you 40 euros.', 'I guarantee that it will not happen again.', 'If the workshop agrees, we will send you a replacement.']],
  phrase: [{ phrases: ['price match'] }, ['A price match is fine.']],
  pattern: [{ pattern: 'wiki\\.\\w+' }, ['See wiki.acme.']],
  topic: [{}, ['You should sue them in court.', 'Ask for another dosage.', 'You are investing too little.', 'After the elections it costs less.', 'We pray for you.']],
  'personal-data': [{}, ['It is bruno.keller@post.example.', 'Call +44 20 7946 0018.', 'You paid with 4111 1111 1111 1111.', 'Pay to DE89 3704 0044 0532 0130 00.', 'The password is Hx7-plum-41.']],
  'asked-data': [{}, ['Please send me your full card number.', 'Please send me the security code of your card.', 'Please send me your password.', 'Please tell me your PIN.', 'Please tell me the one-time code you got by SMS.', 'Please send me your social security number.']],
  tone: [{}, ['Shut up.', 'That is your own fault.', 'Good luck with that.', 'READ THE MANUAL BEFORE YOU WRITE']],
  'missing-text': [{ texts: ['Read by a person.'] }, ['Hello.']],
  link: [{}, ['See https://files.example/x.', 'See javascript:alert(1).']],
  placeholder: [{}, ['Hello {{customer_name}},']],
  'wrong-name': [{}, ['Hello Anna,\nthank you.'], { ticket }],
  'wrong-number': [{}, ['Your order HO-20481 is on its way.'], { ticket }],
  'wrong-amount': [{}, ['The fee is €77.30.'], { ticket, sources: [] }],
  'wrong-date': [{}, ['It leaves on 14 March.'], { ticket, sources: [] }],
  'internal-text': [{}, [internal], { ticket, sources: [sourceSaying(internal, { visibility: 'internal' })] }],
  'other-customer': [{}, ['Write to bruno.keller@post.example.'], { ticket, sources: [elsewhere] }],
};

const english = /\b(?:the|a|an|is|not|of|and|it|holds|says|promises|customer)\b/i;

/** What is said of a finding, without the words of others in it. */
function ownWords({ explanation, quote }: Finding): string {
  return explanation.replace(quote, '').replace(/[“„«][^”“»]*[”“»]/g, '');
}

test.each(Object.entries(found))('whatever %s finds is told in the reader’s language, in all of ours', (type, [settings, texts, context]) => {
  for (const text of texts) {
    const findings = judgeBy({ type, ...settings }, text, context);
    expect(findings, text).not.toEqual([]);
    for (const language of readerLanguages) {
      for (const [index, said] of sayFindings(findings, language, detectorPhrases).entries()) {
        expect(said.explanation).not.toBe(findings[index]!.explanation);
        expect(ownWords(said).replace(language === 'de' ? '' : /\ba\b/gi, ''), said.explanation).not.toMatch(english);
        expect(said.explanation).not.toMatch(/[<>]|\{\w+\}(?!\})/);
      }
    }
  }
});

test('a German agent reads in German what a reply promises, and every kind of promise has its words', () => {
  const [refund] = sayFindings(judgeBy({ type: 'commitment' }, 'We will refund you 40 euros.'), 'de-AT', detectorPhrases);
  expect(refund).toMatchObject({ explanation: 'Verspricht eine Erstattung (40 EUR).', clause: 'Clause.', quote: expect.stringContaining('refund') as string });
  expect(Object.values(promiseWords).filter((words) => !Object.hasOwn(detectorPhrases, words))).toEqual([]);
});

test('the words that a rule found stand as they were written, also where they are words of ours', () => {
  const [said] = sayFindings(judgeBy({ type: 'phrase', phrases: ['a refund'] }, 'You get a refund.'), 'fr', detectorPhrases);
  expect(said!.explanation).toBe('Le texte dit « a refund ».');
});

test('clauses that ship are said in the reader’s language, a team’s own stay as the team wrote them', () => {
  const clauses = builtInPack.map(({ clause }) => clause);
  expect(clauses.filter((clause) => !Object.hasOwn(detectorPhrases, clause))).toEqual([]);
  const [finding] = judgeBy({ type: 'link' }, 'See https://files.example/x.');
  const clauseIn = (clause: string): string => sayFindings([{ ...finding!, clause }], 'es', detectorPhrases)[0]!.clause;
  expect(clauseIn(clauses[1]!)).toBe('Un enlace lleva solo a sitios que su equipo ha autorizado.');
  expect(clauseIn('Promises nothing.')).toBe('Promises nothing.');
  expect(clauseIn('constructor')).toBe('constructor');
});

test('an agent who reads English, or a language that is not ours, reads what the server wrote', () => {
  const findings = judgeBy({ type: 'tone' }, 'That is your own fault.');
  for (const locale of ['en-GB', 'sv', undefined]) expect(sayFindings(findings, locale, detectorPhrases)).toEqual(findings);
});
