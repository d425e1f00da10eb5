import type { ExampleVerdict } from '@countersign/shared/policy/judge-examples';
import type { Rule } from '@countersign/shared/policy/rule';
import { Plus } from 'lucide-react';
import { blameField } from './blame-field.ts';
import { detectorFields } from './detector-fields.ts';
import { ExampleRow } from './example-row.tsx';
import type { RuleDraft } from './rule-draft.ts';

type Examples = RuleDraft['examples'];

interface Props {
  examples: Examples;
  /** The rule as it would be saved; absent while a field of it is unfinished. */
  rule: Rule | undefined;
  verdicts: readonly ExampleVerdict[];
  saved: { readonly rule: Rule; readonly version: number } | undefined;
  onChange: (examples: Examples) => void;
}

const lists = [['match', 'Must match'], ['clear', 'Must not match']] as const;

/** A rule's examples, run on every change: what each must be, what it is, and which field causes it where these differ. */
export function ExamplesBlock({ examples, rule, verdicts, saved, onChange }: Props) {
  return (
    <div className="tests">
      {lists.map(([expected, title]) => {
        const judged = verdicts.filter((verdict) => verdict.expected === expected);
        let at = -1;
        return (
          <section key={expected} aria-label={title}>
            <h3>{title}<span className="num">{judged.length > 0 && `${judged.filter(({ passes }) => passes).length} of ${judged.length}`}</span></h3>
            <ul>
              {examples[expected].map((example, row) => {
                const verdict = example.trim() === '' ? undefined : judged[(at += 1)];
                return (
                  <ExampleRow
                    key={row} name={`${title}, ${row + 1}`} hint={expected === 'match' ? 'A reply that it has to find' : 'A reply that it has to leave'} example={example} verdict={verdict} cause={rule === undefined || verdict === undefined || verdict.passes ? undefined : causeOf(rule, verdict, saved)}
                    onChange={(changed) => onChange({ ...examples, [expected]: examples[expected].map((one, position) => (position === row ? changed : one)) })}
                    onRemove={() => onChange({ ...examples, [expected]: examples[expected].filter((_, position) => position !== row) })}
                  />
                );
              })}
            </ul>
            <button type="button" className="button quiet small" onClick={() => onChange({ ...examples, [expected]: [...examples[expected], ''] })}><Plus className="icon icon-small" aria-hidden /> Add an example</button>
          </section>
        );
      })}
    </div>
  );
}

function causeOf(rule: Rule, verdict: ExampleVerdict, saved: Props['saved']): string | undefined {
  const blamed = blameField(rule, verdict, saved?.rule);
  if (blamed === undefined) return undefined;
  const label = detectorFields(rule.detector.type).find(({ path }) => path.split('.')[0] === blamed.field)?.label ?? blamed.field;
  const [name] = label.split(':');
  return blamed.isSaved ? `Because of “${name}”: version ${saved!.version} had it otherwise.` : `Because of “${name}”.`;
}
