import { compileRules, type CompiledRule } from '@countersign/shared/policy/compile-rules';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { CheckAnswer, CheckOrder } from './typed/check-messages.ts';

let rules: readonly CompiledRule[] = [];
let ticket: Ticket | null = null;

/** Judges typed text by those of the team's rules that need no server, apart from the thread that draws the panel. */
self.onmessage = ({ data }: MessageEvent<CheckOrder>): void => {
  if (data.rules !== undefined) rules = compileRules(data.rules).filter(({ place }) => place === 'local');
  if (data.ticket !== undefined) ticket = data.ticket;
  const started = performance.now();
  const { console, intent, tags, language } = data.scope;
  const findings = evaluatePolicy(data.text, rules, { on: 'typed', console, intent, tags: [...tags], ...(language === 'und' ? {} : { language }), ...(ticket === null ? {} : { ticket }) });
  const answer: CheckAnswer = { id: data.id, findings, judged: rules.map(({ rule }) => rule.id), ms: performance.now() - started };
  self.postMessage(answer);
};
