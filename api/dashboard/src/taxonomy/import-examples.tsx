import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useId, useState } from 'react';
import { countOf } from '../format/format-share.ts';
import { importExamples } from '../queries/taxonomy.ts';
import { ImportFindings } from './import-findings.tsx';

interface Chosen {
  readonly file: File;
  readonly createIntents: boolean;
}

/** Labelled texts from a CSV file: counted first, with each row that can't be used, then taken in. */
export function ImportExamples() {
  const id = useId();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const count = useMutation({ mutationFn: ({ file, createIntents }: Chosen) => importExamples(file, { dryRun: true, createIntents }) });
  const take = useMutation({
    mutationFn: ({ file, createIntents }: Chosen) => importExamples(file, { dryRun: false, createIntents }),
    onSuccess: () => { setChosen(null); count.reset(); return queries.invalidateQueries({ queryKey: ['taxonomy'] }); },
  });
  const choose = (next: Chosen) => {
    setChosen(next);
    take.reset();
    count.mutate(next);
  };
  const found = count.data;
  const isOff = found === undefined || found.added === 0 || count.isPending || take.isPending;
  return (
    <section className="block" aria-label="Labelled texts">
      <div className="block-head"><h2>Labelled texts</h2><span className="about">CSV with the columns text and label; 20,000 rows at most.</span></div>
      <div className="actions-row">
        <label className="button" htmlFor={id} aria-disabled={count.isPending}><Upload className="icon" aria-hidden /> {count.isPending ? 'Counting' : 'Choose a file'}</label>
        <input id={id} type="file" className="visually-hidden upload" accept=".csv,text/csv" disabled={count.isPending} onChange={(event) => { const [file] = event.target.files ?? []; if (file) choose({ file, createIntents: chosen?.createIntents ?? false }); event.target.value = ''; }} />
        <span role="status" className="muted">{chosen !== null ? chosen.file.name : take.data !== undefined ? `${countOf(take.data.added, 'text')} taken in. A training follows.` : 'Nothing is stored before you say so.'}</span>
      </div>
      {(count.isError || take.isError) && <p role="alert" className="caution">{(count.error ?? take.error)!.message}</p>}
      {chosen !== null && found !== undefined && (
        <>
          <ImportFindings found={found} />
          <label className="field check"><input type="checkbox" checked={chosen.createIntents} onChange={(event) => choose({ ...chosen, createIntents: event.target.checked })} /><span>Make an intent of each label that is none</span></label>
          <div className="actions-row">
            <button type="button" className="button primary" aria-disabled={isOff} onClick={() => { if (!isOff) take.mutate(chosen); }}>{take.isPending ? 'Taking them in' : `Take in ${countOf(found.added, 'text')}`}</button>
            <button type="button" className="button quiet" onClick={() => { setChosen(null); count.reset(); }}>Leave it</button>
          </div>
        </>
      )}
    </section>
  );
}
