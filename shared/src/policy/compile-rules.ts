import type { DetectorPlace, FindMatches } from './detectors/detector.ts';
import { detectors } from './detectors/registry.ts';
import type { FindingKind } from './finding.ts';
import type { Detector, Rule } from './rule.ts';

/** A rule made ready to judge texts. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly kind: FindingKind;
  /** Where the rule can be judged: while somebody types, or only on the server. */
  readonly place: DetectorPlace;
  readonly find: FindMatches;
}

/** Makes rules ready once, so that judging a text builds no pattern. Throws when a rule's pattern cannot be built. */
export function compileRules(rules: readonly Rule[]): readonly CompiledRule[] {
  return rules.map((rule) => ({ rule, ...compile(rule.detector) }));
}

function compile<Type extends Detector['type']>(settings: Extract<Detector, { type: Type }>): Omit<CompiledRule, 'rule'> {
  const { kind, place, compile: ready } = detectors[settings.type as Type];
  return { kind, place, find: ready(settings) };
}
