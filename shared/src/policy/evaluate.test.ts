import { describe, expect, test } from 'vitest';
import { countProcessorTime } from '../testing/processor-time.ts';
import { builtInPack } from './built-in-pack.ts';
import { compileRules } from './compile-rules.ts';
import type { PolicyContext } from './detectors/detector.ts';
import { evaluatePolicy } from './evaluate.ts';
import type { Finding } from './finding.ts';
import { rule as ruleSchema } from './rule.ts';
import { sourceSaying, ticketSaying } from './testing/judge-by.ts';

const typed: PolicyContext = { on: 'typed' };
const everyDetector = [
  ...builtInPack,
  ...[{ type: 'topic' }, { type: 'personal-data' }, { type: 'missing-text', texts: ['Written with AI.'] }, { type: 'phrase', phrases: ['lawyer', 'guarantee'] }, { type: 'pattern', pattern: '(a+)+b' }, { type: 'wrong-amount' }, { type: 'wrong-date' }]
    .map((detector) => ruleSchema.parse({ id: detector.type, clause: 'Clause.', severity: 'warn', detector })),
];
const judge = (text: string, rule: Record<string, unknown>, context = typed): Finding[] =>
  evaluatePolicy(text, compileRules([ruleSchema.parse({ id: 'r', clause: 'Clause.', severity: 'warn', ...rule })]), context);
const quotes = (...input: Parameters<typeof judge>): string[] => judge(...input).map(({ quote }) => quote);

describe('evaluatePolicy', () => {
  test('a finding names its rule, its clause, its place and its words', () => {
    const text = 'Hello Ana. We will refund you 40 euros.';
    const [finding] = judge(text, { severity: 'block', detector: { type: 'commitment' }, suggestion: 'Offer to check.' });
    expect(finding).toMatchObject({ rule: 'r', kind: 'commitment', severity: 'block', on: 'typed', clause: 'Clause.', suggestion: 'Offer to check.', explanation: 'Promises a refund (40 EUR).' });
    expect(text.slice(finding!.start, finding!.end)).toBe(finding!.quote);
  });

  test('the same finding has the same id, and another place another id', () => {
    const id = (text: string): string => judge(text, { detector: { type: 'phrase', phrases: ['free'] } })[0]!.id;
    expect(id('free')).toBe(id('free of worry'));
    expect(id('free')).not.toBe(id('so free'));
  });

  test('one sentence with two promises is one finding', () => {
    expect(judge('We will refund you and your refund will arrive within 3 days.', { detector: { type: 'commitment' } })).toHaveLength(1);
  });

  test.each([
    ['We will refund you $20.', { amount: 50 }, 0],
    ['We will refund you $50.', { amount: 50 }, 0],
    ['We will refund you $50.01.', { amount: 50 }, 1],
    ['We will refund you $20.', { amount: 50, currency: 'EUR' }, 1],
    ['We will refund you 20 €.', { amount: 50, currency: 'EUR' }, 0],
    ['We will refund you 1.200 €.', { amount: 50, currency: 'EUR' }, 1],
    ['We will refund you $20 and then $80.', { amount: 50 }, 1],
    ['We will refund you the whole order.', { amount: 50 }, 1],
  ])('%j with the limit %j gives %d findings', (text, limit, count) => {
    expect(judge(text, { detector: { type: 'commitment', promises: ['refund'], limit } })).toHaveLength(count);
  });

  test('a conditional promise counts only where the rule says so', () => {
    const text = 'If the photos show damage, we will refund you.';
    expect(judge(text, { detector: { type: 'commitment' } })).toEqual([]);
    expect(judge(text, { detector: { type: 'commitment', conditional: true } })[0]!.explanation).toBe('Promises a refund, under a condition.');
  });

  test('only the promises a rule names count', () => {
    expect(judge('We will refund you.', { detector: { type: 'commitment', promises: ['deadline'] } })).toEqual([]);
  });

  test.each([
    [['legal action'], 'We take LEGAL  action now', ['LEGAL  action']],
    [['free'], 'freedom is carefree', []],
    [["can't help"], 'We can’t help', ['can’t help']],
    [['guarant*'], 'We guaranteed it', ['guaranteed']],
    [['c++'], 'Use C++ here', ['C++']],
    [['über'], 'Überall über', ['über']],
    [['no-brainer', 'e-mail us'], 'A No-Brainer: e-mail us', ['No-Brainer', 'e-mail us']],
    [['no-brainer'], 'A no\u2011brainer', ['no\u2011brainer']],
    [['note', 'care', 'hate', 'sale'], 'Not a card, a car, a hat or salt', []],
    [['note', 'care'], 'Noted: caring, notes', ['Noted', 'caring', 'notes']],
    [['Rabatte'], 'Ein Rabatt', ['Rabatt']],
    [[' pin '], 'A pin, no spin', ['pin']],
    [[' ', '*'], 'Nothing is said by a blank', []],
    [['Rückerstattung'], 'Die Ru\u0308ckerstat\u00adtung kommt', ['Ru\u0308ckerstat\u00adtung']],
    [['24/7 (any day)'], 'Open 24/7 (any day)', ['24/7 (any day)']],
  ])('phrases %j in %j', (phrases, text, found) => {
    expect(quotes(text, { detector: { type: 'phrase', phrases } })).toEqual(found);
  });

  test('a phrase can be bound to its case', () => {
    expect(quotes('US and us', { detector: { type: 'phrase', phrases: ['US'], matchCase: true } })).toEqual(['US']);
  });

  test.each([
    ['See https://help.acme.example/a.', []],
    ['See https://acme.example.', []],
    ['See https://acme.example.evil.example/x.', ['https://acme.example.evil.example/x']],
    ['See https://acme.example@evil.example/x', ['https://acme.example@evil.example/x']],
    ['See https://evil.example\\@acme.example', ['https://evil.example\\@acme.example']],
    ['See https://notacme.example', ['https://notacme.example']],
    ['See www.evil.com now', ['www.evil.com']],
    ['See bit.ly/abc now', ['bit.ly/abc']],
    ['Mail ana@evil.com now', []],
    ['javascript:alert(1)', ['javascript:alert(1']],
    ['ftp://acme.example/x', ['ftp://acme.example/x']],
    ['file v1.2.3 and e.g. this', []],
    ['I looked into it.It left.To cancel, write.Es ist da', []],
    ['See Evil.Com and EVIL.COM', ['Evil.Com', 'EVIL.COM']],
  ])('links in %j', (text, found) => {
    expect(quotes(text, { detector: { type: 'link', allow: ['https://acme.example/help'] } })).toEqual(found);
  });

  test.each([
    ['Hello {{name}}, your order [ORDER NUMBER] and <your name>', ['{{name}}', '[ORDER NUMBER]', '<your name>']],
    ['Dear [Customer Name]', ['[Customer Name]']],
    ['Hallo [Vorname], <Ihr Datum>', ['[Vorname]', '<Ihr Datum>']],
    ['Bonjour [Prénom], [insérer la date]', ['[Prénom]', '[insérer la date]']],
    ['Hola [Nombre], [su número]', ['[Nombre]', '[su número]']],
    ['Olá [Nome], [inserir data]', ['[Nome]', '[inserir data]']],
    ['Ref XXXX and ____', ['XXXX', '____']],
    ['Press [ENTER], <Enter>, [Esc] or <CTRL>', []],
    ['Card XXXX XXXX XXXX 1234, order 48XXXX', []],
    ['See [your order](https://acme.example)', []],
    ['Hallo [Anrede], [Betrag] und [ticket number]', ['[Anrede]', '[Betrag]', '[ticket number]']],
    ['See <https://acme.example> [1] a[0] <b> [support desk] [database]', []],
  ])('gaps in %j', (text, found) => {
    expect(quotes(text, { detector: { type: 'placeholder' } })).toEqual(found);
  });

  test('personal data is a privacy finding, and the requester’s own address is theirs', () => {
    const ticket = { requester: { name: 'Ana', email: 'ana@mail.example' } } as NonNullable<PolicyContext['ticket']>;
    const found = judge('Ana@mail.example bo@mail.example 4111 1111 1111 1111', { detector: { type: 'personal-data' } }, { on: 'typed', ticket });
    expect(found.map(({ kind, quote }) => [kind, quote])).toEqual([['privacy', 'bo@mail.example'], ['privacy', '4111 1111 1111 1111']]);
    expect(quotes('bo@mail.example', { detector: { type: 'personal-data', kinds: ['CARD'] } })).toEqual([]);
  });

  test.each<[Record<string, unknown>, PolicyContext, number]>([
    [{ on: ['draft'] }, typed, 0],
    [{ on: ['typed'] }, typed, 1],
    [{ consoles: ['zendesk'] }, { on: 'typed', console: 'freshdesk' }, 0],
    [{ intents: ['billing'] }, { on: 'typed', intent: 'billing' }, 1],
    [{ intents: ['billing'] }, typed, 1],
    [{ tags: ['vip'] }, { on: 'typed', tags: ['new'] }, 0],
    [{ tags: ['vip'] }, { on: 'typed', tags: ['new', 'vip'] }, 1],
    [{ languages: ['de'] }, { on: 'typed', language: 'de-AT' }, 1],
    [{ languages: ['de'] }, { on: 'typed', language: 'en' }, 0],
  ])('scope %j in %j gives %d findings', (scope, context, count) => {
    expect(judge('free', { scope, detector: { type: 'phrase', phrases: ['free'] } }, context)).toHaveLength(count);
  });

  test('a reply of 2,000 characters is judged in less than 10 ms', () => {
    const rules = compileRules(everyDetector).filter(({ place }) => place === 'local');
    const sentence = 'Hello Ana, I have looked into order 4711 and we will refund you 40 euros within 3 days; write to help@acme.example or call +49 30 901820. ';
    const text = sentence.repeat(20).slice(0, 2_000);
    for (let round = 0; round < 20; round++) evaluatePolicy(text, rules, typed);
    const spent = countProcessorTime();
    for (let round = 0; round < 50; round++) evaluatePolicy(text, rules, typed);
    const each = spent() / 50;
    console.info(`Local check of 2,000 characters: ${each.toFixed(2)} ms of processor time`);
    expect(each).toBeLessThan(10);
  });

  test.each(['we will ', 'a', 'we', '{{', 'www.', 'https://', '[A ', 'refund ', 'if ', "'", '. ', '> ', '1', '12-', 'Hi ', 'AB ', '1 € ', '4821371 ', '3 May ', '!!', 'send your card number ', 'nous vous ', 'le vamos a '])('two hundred thousand signs of %j are judged in less than two seconds a rule', (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    const context = { on: 'typed' as const, ticket: ticketSaying('Order 4821377 of 4 May cost 20 €.'), sources: [sourceSaying('we will refund you', { visibility: 'internal' as const })] };
    for (const rule of compileRules(everyDetector)) {
      const spent = countProcessorTime();
      evaluatePolicy(text, [rule], context);
      expect(spent(), rule.rule.id).toBeLessThan(2_000);
    }
  });
});
