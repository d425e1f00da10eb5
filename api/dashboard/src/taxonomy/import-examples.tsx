import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useId, useState } from 'react';
import { countOf } from '../format/format-share.ts';
import { importExamples, type ExampleImport } from '../queries/taxonomy.ts';
import { ImportCount } from './import-count.tsx';
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
  /** Stays while it is counted anew, so that nothing under the lead's hands goes. */
  const [found, setFound] = useState<ExampleImport | null>(null);
  /** Stays while it is counted again, so that the way to do so does. */
  const [isFailing, setIsFailing] = useState(false);
  const count = useMutation({
    mutationFn: ({ file, createIntents }: Chosen) => importExamples(file, { dryRun: true, createIntents }),
    onSuccess: (answer) => { setFound(answer); setIsFailing(false); }, onError: () => setIsFailing(true),
  });
  const leave = () => {
    setChosen(null);
    setFound(null);
    setIsFailing(false);
    count.reset();
  };
  const take = useMutation({
    mutationFn: ({ file, createIntents }: Chosen) => importExamples(file, { dryRun: false, createIntents }),
    onSuccess: () => { leave(); return queries.invalidateQueries({ queryKey: ['taxonomy'] }); },
  });
  const choose = (next: Chosen) => {
    if (next.file !== chosen?.file) {
      setFound(null);
      setIsFailing(false);
    }
    setChosen(next);
    take.reset();
    count.mutate(next);
  };
  const isBusy = count.isPending || take.isPending;
  const counted = isFailing ? null : found;
  const isOff = counted === null || counted.added === 0 || isBusy;
  const state = chosen !== null ? `${chosen.file.name}${count.isPending ? ' is counted' : take.isPending ? ' is taken in' : counted === null ? '' : ', '}` : take.data !== undefined ? `${countOf(take.data.added, 'text')} taken in. A training follows.` : 'Nothing is stored before you say so.';
  return (
    <section className="block" aria-label="Labelled texts">
      <div className="block-head"><h2>Labelled texts</h2><span className="about">CSV with the columns text and label; 20,000 rows at most.</span></div>
      <div className="actions-row">
        <label className="button" htmlFor={id} aria-disabled={isBusy}><Upload className="icon" aria-hidden /> Choose a file</label>
        <input id={id} type="file" className="visually-hidden upload" accept=".csv,.tsv,.txt,text/csv" aria-describedby={`${id}state`} onClick={(event) => { if (isBusy) event.preventDefault(); }} onChange={(event) => { const [file] = event.target.files ?? []; if (file) choose({ file, createIntents: chosen?.createIntents ?? false }); event.target.value = ''; }} />
        <span id={`${id}state`} role="status" className="muted num">{state}{counted !== null && !isBusy && <ImportCount found={counted} />}</span>
      </div>
      {(count.isError || take.isError) && <p role="alert" className="caution">{(count.error ?? take.error)!.message}</p>}
      {chosen !== null && (counted !== null || isFailing) && (
        <>
          <label className="field check"><input type="checkbox" checked={chosen.createIntents} aria-disabled={isBusy} onChange={(event) => { if (!isBusy) choose({ ...chosen, createIntents: event.target.checked }); }} /><span>Make an intent of each label that is none</span></label>
          <div className="actions-row">
            {found !== null && <button type="button" className="button primary" aria-disabled={isOff} onClick={() => { if (!isOff) take.mutate(chosen); }}>{take.isPending ? 'Taking them in' : `Take in ${countOf(found.added, 'text')}`}</button>}
            {isFailing && <button type="button" className="button" aria-disabled={isBusy} onClick={() => { if (!isBusy) count.mutate(chosen); }}>{isBusy ? 'Counting again' : 'Count again'}</button>}
            <button type="button" className="button quiet" aria-disabled={take.isPending} onClick={() => { if (!take.isPending) leave(); }}>Leave it</button>
          </div>
          {counted !== null && <ImportFindings found={counted} />}
        </>
      )}
    </section>
  );
}
