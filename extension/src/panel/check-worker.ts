import { compileLocalRules } from '@countersign/shared/policy/compile-local-rules';
import type { CompiledRule } from '@countersign/shared/policy/compile-rules';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import type { Rule } from '@countersign/shared/policy/rule';
import { sayFindings } from '@countersign/shared/policy/say-findings';
import { detectorPhrases } from '@countersign/shared/policy/words/detector-phrases';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { CheckAnswer, CheckOrder } from './typed/check-messages.ts';

let compiled: Promise<readonly CompiledRule[]> = Promise.resolve([]);
let ticket: Ticket | null = null;

/** Judges typed text by those of the team's rules that need no server, apart from the thread that draws the panel. */
self.onmessage = async ({ data }: MessageEvent<CheckOrder>): Promise<void> => {
  if (data.rules !== undefined) compiled = compileAll(data.rules);
  if (data.ticket !== undefined) ticket = data.ticket;
  const known = ticket;
  const rules = await compiled;
  const started = performance.now();
  const { console, intent, tags, language } = data.scope;
  const findings = evaluatePolicy(data.text, rules, { on: 'typed', console, intent, tags: [...tags], ...(language === 'und' ? {} : { language }), ...(known === null ? {} : { ticket: known }) });
  const answer: CheckAnswer = { id: data.id, findings: sayFindings(findings, data.locale, detectorPhrases), judged: rules.map(({ rule }) => rule.id), ms: performance.now() - started };
  self.postMessage(answer);
};

/** A rule that can't be made ready here is left to the server, and holds up none of the others. */
async function compileAll(rules: readonly Rule[]): Promise<readonly CompiledRule[]> {
  return (await Promise.all(rules.map((rule) => compileLocalRules([rule]).catch((): readonly CompiledRule[] => [])))).flat();
}
