import type { HandoverRule } from '@countersign/shared/assist/handover-rules';
import type { HandoverRuleSetting } from '@countersign/shared/assist/triage-settings';
import { useId } from 'react';
import { NumberField } from './number-field.tsx';

/** One rule: what fires it, on or off, its number, and phrases of the team that fire it too. */
export function RuleRow({ rule, setting = {}, onChange }: { rule: HandoverRule; setting: HandoverRuleSetting | undefined; onChange: (setting: HandoverRuleSetting) => void }) {
  const id = useId();
  const isOn = setting.isOn ?? rule.isOn;
  const { parameter } = rule;
  return (
    <li className="rule" data-off={!isOn}>
      <div className="rule-words">
        <h3 id={`${id}name`}>{rule.title}</h3>
        <p className="muted" id={`${id}about`}>{rule.explanation}</p>
        {isOn && <p className="muted note">The agent reads: {rule.text}.</p>}
      </div>
      <div className="rule-fields">
        {parameter !== undefined && <NumberField {...parameter} value={setting.value ?? parameter.value} onChange={(value) => onChange({ ...setting, value })} />}
        {rule.hasPhrases && isOn && (
          <details>
            <summary>Phrases of your own{(setting.phrases?.length ?? 0) > 0 && `, ${setting.phrases!.length}`}</summary>
            <label className="field"><span className="label">One a line</span><textarea className="input" rows={3} value={(setting.phrases ?? []).join('\n')} onChange={(event) => onChange({ ...setting, phrases: event.target.value === '' ? [] : event.target.value.split('\n') })} /></label>
          </details>
        )}
      </div>
      <button type="button" role="switch" className="button small switch" aria-checked={isOn} aria-labelledby={`${id}name`} aria-describedby={`${id}about`} onClick={() => onChange({ ...setting, isOn: !isOn })}>{isOn ? 'On' : 'Off'}</button>
    </li>
  );
}
