import { judgeExamples, type ExampleVerdict } from '@countersign/shared/policy/judge-examples';
import { rule, type Rule } from '@countersign/shared/policy/rule';

/**
 * Which field of the detector makes an example fail: the one that, set back to what the saved version has (or left to its usual value),
 * lets it pass. `undefined` where no single field does.
 */
export function blameField(failing: Rule, { expected, example }: Pick<ExampleVerdict, 'expected' | 'example'>, saved: Rule | undefined): { readonly field: string; readonly isSaved: boolean } | undefined {
  const alone = { match: [], clear: [], [expected]: [example] };
  const before = saved?.detector.type === failing.detector.type ? (saved.detector as Readonly<Record<string, unknown>>) : undefined;
  for (const field of Object.keys(failing.detector).filter((name) => name !== 'type')) {
    const { [field]: _set, ...rest } = failing.detector as Readonly<Record<string, unknown>>;
    const candidates = [...(before === undefined || !(field in before) ? [] : [{ detector: { ...rest, [field]: before[field] }, isSaved: true }]), { detector: rest, isSaved: before !== undefined && !(field in before) }];
    for (const { detector, isSaved } of candidates) {
      const changed = rule.safeParse({ ...failing, detector, examples: alone });
      if (changed.success && judgeExamples(changed.data).every(({ passes }) => passes)) return { field, isSaved };
    }
  }
  return undefined;
}
