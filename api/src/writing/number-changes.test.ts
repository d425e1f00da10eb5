import { compileRules } from '@countersign/shared/policy/compile-rules';
import type { ProposedRewrite } from '../engines/rewrite.ts';
import { expect, test } from 'vitest';
import { judgeWritten } from './judge-written.ts';
import type { SourceText } from './source-sentence.ts';

const patterns = ['You have {n} days to return it.', 'It costs {n} euros.', 'We refund {n}% of the price.', 'Delivery takes {n} to {m} working days.', 'Come at {n}:{m}.', 'Use code AB-{n}{m}.', 'The {n} boxes weigh {m} kg.', 'Your order arrives on {n} March.', 'Ring us in {w} hours.'];
const spelled = ['two', 'three', 'four', 'seven', 'ten', 'twelve'];

/** A fixed row of numbers that looks random: a linear congruential generator (Numerical Recipes). */
function dice(seed: number): (faces: number) => number {
  let state = seed;
  return (faces) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * faces);
  };
}

function judged(sentences: readonly string[], proposals: readonly ProposedRewrite[], mayAdd: boolean) {
  let at = 0;
  const source: SourceText = {
    range: { start: 0, end: 0 }, text: sentences.join(' '), before: '', after: '', language: 'en',
    sentences: sentences.map((text, index) => {
      const start = at;
      at += text.length + 1;
      return { index, text, start, end: start + text.length, lead: index === 0 ? '' as const : ' ' as const, citations: [], status: 'unsupported' as const };
    }),
  };
  const judge = judgeWritten({
    source, targetLanguage: 'en', mayAdd, firstLead: '', ownPhrases: false, citable: () => undefined, rules: compileRules([]), context: { on: 'draft' }, hosts: new Set(), knownAddresses: '', given: '', people: [],
  });
  for (const proposed of proposals) judge.judge(proposed);
  return { ...judge.end(), sentences: judge.sentences };
}

test('no result says another figure than its text without a flag, whatever a model claims', () => {
  const roll = dice(7);
  for (let round = 0; round < 400; round += 1) {
    const write = (): string => patterns[roll(patterns.length)]!.replace('{n}', String(2 + roll(28))).replace('{m}', String(10 + roll(49))).replace('{w}', spelled[roll(spelled.length)]!);
    const sentences = Array.from({ length: 1 + roll(4) }, write);
    const victim = roll(sentences.length);
    const broken = sentences.map((text, index) => (index !== victim ? text : text.replace(/\d+|two|three|four|seven|ten|twelve/, (figure) => (/\d/.test(figure) ? String(Number(figure) + 1 + roll(60)) : spelled[(spelled.indexOf(figure) + 1) % spelled.length]!))));
    const claimed = roll(3) === 0 ? () => [roll(6)] : (index: number) => [index];
    const { changes, findings, sentences: result } = judged(sentences, broken.map((text, index) => ({ text, lead: ' ' as const, from: claimed(index), citations: [] })), roll(2) === 0);
    const what = JSON.stringify({ sentences, broken });
    expect(changes.length, what).toBeGreaterThan(0);
    expect(findings.length, what).toBeGreaterThan(0);
    expect(result.some(({ status }) => status === 'unsupported'), what).toBe(true);
  }
});

test('the same sentences in the same words raise nothing', () => {
  const sentences = ['You have 30 days to return it.', 'It costs 4.90 euros.', 'Delivery takes 3 to 5 working days.'];
  const { changes } = judged(sentences, sentences.map((text, index) => ({ text, lead: ' ' as const, from: [index], citations: [] })), false);
  expect(changes).toEqual([]);
});

test('figures that change places are flagged', () => {
  const { changes } = judged(['Pay 5 euros within 3 days.', 'We send 7 boxes.'], [{ text: 'Pay 3 euros within 5 days.', lead: ' ', from: [0], citations: [] }, { text: 'We send 7 boxes.', lead: ' ', from: [1], citations: [] }], false);
  expect(changes.some(({ change }) => change === 'changed')).toBe(true);
});
