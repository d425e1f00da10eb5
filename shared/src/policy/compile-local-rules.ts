import type { CompiledRule } from './compile-rules.ts';
import type { DetectorType } from './detectors/detector.ts';
import { localDetectors } from './detectors/local-detectors.ts';
import type { Detector, Rule } from './rule.ts';

type Local = { readonly [Type in Detector['type']]?: DetectorType<Type> };

/** Makes those rules ready that can be judged while somebody types; the engine for patterns is loaded where a rule has one. */
export async function compileLocalRules(rules: readonly Rule[]): Promise<readonly CompiledRule[]> {
  const known: Local = rules.some(({ detector }) => detector.type === 'pattern')
    ? { ...localDetectors, pattern: (await import('./detectors/pattern.ts')).pattern }
    : localDetectors;
  return rules.flatMap((rule) => compile(rule, known));
}

function compile<Type extends Detector['type']>(rule: Rule & { readonly detector: { readonly type: Type } }, known: Local): CompiledRule[] {
  const found = known[rule.detector.type] as DetectorType<Type> | undefined;
  return found === undefined ? [] : [{ rule, kind: found.kind, place: found.place, find: found.compile(rule.detector as Extract<Detector, { type: Type }>) }];
}
