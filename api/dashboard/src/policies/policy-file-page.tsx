import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { saveFile } from '../gaps/save-file.ts';
import { Failed } from '../parts/block.tsx';
import { importPolicyFile, policyFileQuery } from '../queries/policies.ts';
import '../styles/policies.css';
import { ImportFindings } from './import-findings.tsx';

/** The whole policy as a reviewed file: read it, take it out, or put another in its place once it is clear what that changes. */
export default function PolicyFilePage() {
  const query = useQuery(policyFileQuery);
  return (
    <>
      <div className="page-top">
        <nav className="crumbs" aria-label="Where this is"><Link href="/policies">Policies</Link></nav>
        <div className="page-head">
          <h1>Policy as a file</h1>
          {query.data && <div className="end"><button type="button" className="button" onClick={() => saveFile({ fileName: 'policies.yaml', text: query.data.yaml, type: 'application/yaml' })}><Download className="icon" aria-hidden /> Export</button></div>}
        </div>
      </div>
      {query.isError ? <Failed error={query.error} retry={() => query.refetch()} />
        : query.data ? <PolicyFile key={query.data.yaml} yaml={query.data.yaml} isBuiltIn={query.data.builtIn} /> : <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /></div>}
    </>
  );
}

function PolicyFile({ yaml, isBuiltIn }: { yaml: string; isBuiltIn: boolean }) {
  const queries = useQueryClient();
  const [text, setText] = useState(yaml);
  const rehearse = useMutation({ mutationFn: () => importPolicyFile(text, true) });
  const save = useMutation({ mutationFn: () => importPolicyFile(text, false), onSuccess: () => queries.invalidateQueries({ queryKey: ['policies'] }) });
  const isRehearsed = rehearse.data?.state === 'done';
  const type = (typed: string) => {
    setText(typed);
    rehearse.reset();
    save.reset();
  };
  return (
    <section className="block policy-file" aria-label="File">
      {isBuiltIn && <p className="notice">This is the built-in pack. Saved once, its rules are yours.</p>}
      <label className="field"><span className="label">YAML · rules that are not in it are retired</span><textarea className="input code tall" spellCheck={false} rows={28} value={text} onChange={(event) => type(event.target.value)} /></label>
      <div className="actions-row">
        <label className="button">Choose a file<input type="file" accept=".yaml,.yml" className="visually-hidden" onChange={(event) => { const [file] = event.target.files ?? []; if (file !== undefined) void file.text().then(type); }} /></label>
        <button type="button" className={isRehearsed ? 'button' : 'button primary'} aria-disabled={rehearse.isPending} onClick={() => { if (!rehearse.isPending) rehearse.mutate(); }}>{rehearse.isPending ? 'Reading' : 'What would change'}</button>
        {isRehearsed && <button type="button" className="button primary" aria-disabled={save.isPending} onClick={() => { if (!save.isPending) save.mutate(); }}>{save.isPending ? 'Saving' : 'Save'}</button>}
        <span role="status" className="muted">{save.data?.state === 'done' ? 'Saved. Open panels follow within a minute.' : 'Nothing is saved before you say so.'}</span>
      </div>
      {(rehearse.error ?? save.error) !== null && <p role="alert" className="block-text">{(rehearse.error ?? save.error)!.message}</p>}
      {rehearse.data && <ImportFindings found={rehearse.data} />}
    </section>
  );
}
