import { compileRules } from '@countersign/shared/policy/compile-rules';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';

const length = 2_000;

/** The rules on 2,000 typed characters, as the panel's worker judges them after a burst of keys. */
export function measureCheck(tickets: readonly TicketInput[], runs: number): Figure[] {
  const rules = compileRules(builtInPack);
  const words = tickets.flatMap(({ messages }) => messages.map(({ text }) => text)).join('\n\n');
  const step = Math.max(1, Math.floor((words.length - length) / runs));
  const judge = (text: string): number => {
    const began = performance.now();
    evaluatePolicy(text, rules, { on: 'typed', console: 'zendesk' });
    return performance.now() - began;
  };
  for (let run = 0; run < 20; run += 1) judge(words.slice(0, length));
  const times = Array.from({ length: runs }, (_, run) => judge(words.slice((run * step) % (words.length - length), ((run * step) % (words.length - length)) + length)));
  return [
    { name: 'local policy check of 2,000 characters, p50', value: percentile(times, 0.5), unit: 'ms', runs },
    { name: 'local policy check of 2,000 characters, p95', value: percentile(times, 0.95), unit: 'ms', runs, budget: 10 },
  ];
}
