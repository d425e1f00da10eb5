import { composedText } from '../text/composed-text.ts';
import type { CompiledRule } from './compile-rules.ts';
import type { DetectorMatch, PolicyContext } from './detectors/detector.ts';
import type { Finding } from './finding.ts';
import { findingId } from './finding-id.ts';
import { judgedText } from './judged-text.ts';
import type { RuleScope } from './rule.ts';

/**
 * Judges an outgoing text by the rules whose scope covers the context. Pure; no network; under ten milliseconds for a reply.
 * Findings come in the order of the text, then by severity.
 */
export function evaluatePolicy(text: string, rules: readonly CompiledRule[], context: PolicyContext): Finding[] {
  const read = composedText(text);
  const judged = judgedText(read.text);
  const weight = { block: 0, warn: 1, info: 2 };
  return rules
    .filter(({ rule }) => covers(rule.scope, context))
    .flatMap((compiled) => compiled.find(judged, context).map((match) => toFinding(text, compiled, { ...match, ...read.spanOf(match.start, match.end) }, context)))
    .sort((a, b) => a.start - b.start || weight[a.severity] - weight[b.severity]);
}

function toFinding(text: string, { rule, kind }: CompiledRule, { start, end, explanation, suggestion: own }: DetectorMatch, { on }: PolicyContext): Finding {
  const quote = text.slice(start, end);
  const suggestion = rule.suggestion || own;
  return {
    id: findingId(rule.id, start, quote), rule: rule.id, kind, severity: rule.severity, on, start, end, quote, clause: rule.clause, explanation,
    ...(suggestion ? { suggestion } : {}),
  };
}

function covers(scope: RuleScope, context: PolicyContext): boolean {
  const within = (list: readonly string[], value: string | undefined): boolean => value === undefined || list.length === 0 || list.includes(value);
  return (
    within(scope.on, context.on) &&
    within(scope.consoles, context.console) &&
    within(scope.teams, context.team) &&
    within(scope.intents, context.intent) &&
    (scope.languages.length === 0 || context.language === undefined || scope.languages.some((language) => context.language === language || context.language!.startsWith(`${language}-`))) &&
    (scope.tags.length === 0 || context.tags === undefined || scope.tags.some((tag) => context.tags!.includes(tag)))
  );
}
