import { Fragment } from 'react';
import { DetectorForm } from './detector-form.tsx';
import { idOf, type RuleDraft } from './rule-draft.ts';
import { ScopeFields } from './scope-fields.tsx';

const severities = [['info', 'Inform'], ['warn', 'Warn'], ['block', 'Block']] as const;

/** The rule itself: its words, what happens when it matches, what it looks for, and where. A new one can be given an id. */
export function RuleForm({ draft, isNew, onChange }: { draft: RuleDraft; isNew: boolean; onChange: (change: Partial<RuleDraft>) => void }) {
  return (
    <section className="form" aria-label="Rule">
      <label className="field"><span className="label">Clause, as the agent reads it</span><textarea className="input" dir="auto" rows={2} maxLength={400} value={draft.clause} onChange={(event) => onChange({ clause: event.target.value })} /></label>
      <div className="field">
        <span className="label" id="severity-label">When it matches</span>
        <span className="segmented" role="group" aria-labelledby="severity-label">
          {severities.map(([severity, name]) => <Fragment key={severity}><button type="button" aria-pressed={draft.severity === severity} onClick={() => onChange({ severity })}>{name}</button></Fragment>)}
        </span>
      </div>
      <DetectorForm detector={draft.detector} onChange={(detector) => onChange({ detector })} />
      <label className="field"><span className="label">Wording to suggest · optional</span><textarea className="input" dir="auto" rows={2} value={draft.suggestion} onChange={(event) => onChange({ suggestion: event.target.value })} /></label>
      <ScopeFields scope={draft.scope} onChange={(scope) => onChange({ scope })} />
      {isNew && (
        <label className="field"><span className="label">Id · stays as it is once saved</span>
          <input className="input code" spellCheck={false} autoComplete="off" maxLength={100} placeholder={idOf(draft.clause)} value={draft.id} onChange={(event) => onChange({ id: event.target.value.replace(/[^\w.-]/g, '-') })} />
        </label>
      )}
    </section>
  );
}
