import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { describeDocument } from '../queries/records.ts';
import { withOperation, type SystemDraft } from './system-draft.ts';

/** Fills the form from an OpenAPI 3 document: the lead picks one of its GET operations. */
export function DocumentReader({ draft, onChange }: { draft: SystemDraft; onChange: (draft: SystemDraft) => void }) {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState('');
  const read = useMutation({ mutationFn: describeDocument });
  const found = read.data;
  return (
    <details className="record-document">
      <summary>Begin from an OpenAPI document</summary>
      <label className="field"><span className="label">OpenAPI 3, JSON or YAML</span><textarea className="input paste" spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} /></label>
      <div className="actions-row">
        <button type="button" className="button small" aria-disabled={text.trim() === '' || read.isPending} onClick={() => { if (text.trim() !== '') read.mutate(text); }}>{read.isPending ? 'Reading' : 'Read it'}</button>
        <label className="button quiet small">Choose a file<input type="file" className="visually-hidden" accept=".json,.yaml,.yml" onChange={async (event) => setText((await event.target.files?.[0]?.text()) ?? text)} /></label>
      </div>
      {read.isError && <p role="alert" className="caution">{read.error.message}</p>}
      {found && (
        <>
          <label className="field"><span className="label">Operation</span>
            <select className="input" value={picked} onChange={(event) => { setPicked(event.target.value); const operation = found.operations[Number(event.target.value)]; if (event.target.value !== '' && operation) onChange(withOperation(draft, found, operation)); }}>
              <option value="">{found.operations.length === 0 ? 'None can be used' : `Pick one of ${found.operations.length}`}</option>
              {found.operations.map(({ path, summary }, position) => <option key={`${path} ${position}`} value={position}>{`GET ${path}${summary === '' ? '' : `, ${summary}`}`}</option>)}
            </select>
          </label>
          {found.refused.length > 0 && (
            <details><summary>Refused: {found.refused.length}</summary><ul className="evidence muted">{found.refused.map(({ operation, reason }) => <li key={operation}><code>{operation}</code> {reason}</li>)}</ul></details>
          )}
        </>
      )}
    </details>
  );
}
