import type { CompiledRule } from './compile-rules.ts';
import type { DetectorType } from './detectors/detector.ts';
import { localDetectors } from './detectors/local-detectors.ts';
import type { Detector, Rule } from './rule.ts';

type Local = { readonly [Type in Detector['type']]?: DetectorType<Type> };

/** Makes those rules ready that can be judged while somebody types. The engine for patterns and the table of phone numbers are loaded where a rule needs them. */
export async function compileLocalRules(rules: readonly Rule[]): Promise<readonly CompiledRule[]> {
  const needs = (of: (detector: Detector) => boolean): boolean => rules.some(({ detector }) => of(detector));
  const needsPhones = needs((one) => one.type === 'personal-data' && (one.kinds.length === 0 || one.kinds.includes('PHONE')));
  const known: Local = {
    ...localDetectors,
    ...(needs(({ type }) => type === 'pattern') ? { pattern: (await import('./detectors/pattern.ts')).pattern } : {}),
    ...(needsPhones ? { 'personal-data': (await import('./detectors/personal-data.ts')).personalData } : {}),
  };
  return rules.flatMap((rule) => compile(rule, known));
}

function compile<Type extends Detector['type']>(rule: Rule & { readonly detector: { readonly type: Type } }, known: Local): CompiledRule[] {
  const found = known[rule.detector.type] as DetectorType<Type> | undefined;
  return found === undefined ? [] : [{ rule, kind: found.kind, place: found.place, find: found.compile(rule.detector as Extract<Detector, { type: Type }>) }];
}
