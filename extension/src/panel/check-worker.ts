import { compileRules, type CompiledRule } from '@countersign/shared/policy/compile-rules';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import type { CheckAnswer, CheckOrder } from './typed/check-messages.ts';

let rules: readonly CompiledRule[] = [];

/** Judges typed text by the team's rules, apart from the thread that draws the panel. */
self.onmessage = ({ data }: MessageEvent<CheckOrder>): void => {
  if (data.rules !== undefined) rules = compileRules(data.rules);
  const started = performance.now();
  const { console, intent, tags, language } = data.scope;
  const findings = evaluatePolicy(data.text, rules, { on: 'typed', console, intent, tags: [...tags], ...(language === 'und' ? {} : { language }) });
  const answer: CheckAnswer = { id: data.id, findings, ms: performance.now() - started };
  self.postMessage(answer);
};
