import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { formatWhen } from '../format/format-time.ts';
import { trySystem, type RecordTrial } from '../queries/records.ts';
import { keysOf, toMapping, type SystemDraft } from './system-draft.ts';

const states: Readonly<Record<RecordTrial['state'], string>> = {
  'read': 'It answered.', 'not-found': 'It has nothing under this.', 'refused': 'It refused.', 'slow': 'It did not answer in time.', 'unreachable': 'It did not answer.', 'unreadable': 'Its answer can’t be read.',
};

/** Asks the system once, as the form stands, and shows what a ticket would get. */
export function TrySystem({ draft }: { draft: SystemDraft }) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const keys = keysOf(draft.path);
  const trial = useMutation({
    mutationFn: () => trySystem({ ...(draft.id && { id: draft.id }), name: draft.name.trim() || 'System', mapping: toMapping(draft), ...(draft.secret && { secret: draft.secret }), values: Object.fromEntries(keys.map((key) => [key, values[key] ?? ''])) }),
  });
  return (
    <fieldset>
      <legend>Try it</legend>
      <div className="record-try">
        {keys.map((key) => (
          <label key={key} className="field"><span className="label">{key}</span>
            <input
              className="input" value={values[key] ?? ''} spellCheck={false} onChange={(event) => setValues({ ...values, [key]: event.target.value })}
              onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); trial.mutate(); } }}
            />
          </label>
        ))}
        <button type="button" className="button" aria-disabled={keys.length === 0 || trial.isPending} onClick={() => { if (keys.length > 0 && !trial.isPending) trial.mutate(); }}>{trial.isPending ? 'Asking' : 'Ask it once'}</button>
      </div>
      <div role="status">
        {trial.isError && <p className="caution">{trial.error.message}</p>}
        {trial.data && !trial.isPending && <Answer trial={trial.data} />}
      </div>
    </fieldset>
  );
}

function Answer({ trial: { state, passage, owner, detail, ms } }: { trial: RecordTrial }) {
  return (
    <div className="record-answer">
      <p>{states[state]} <span className="muted num">{ms} ms</span></p>
      {detail && <p className="caution">{detail}</p>}
      {passage && (
        <blockquote>
          <b>{passage.title}</b> <span className="muted">{[passage.heading, passage.visibility === 'internal' ? 'Internal' : '', `read ${formatWhen(passage.readAt ?? '')}`].filter(Boolean).join(', ')}</span>
          <p dir="auto">{passage.text}</p>
          {owner !== null && <p className="muted">Belongs to {owner}. Only that requester’s tickets get it.</p>}
        </blockquote>
      )}
    </div>
  );
}
