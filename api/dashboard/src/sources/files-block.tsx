import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Upload, X } from 'lucide-react';
import { useId, useState } from 'react';
import { countOf } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { Block } from '../parts/block.tsx';
import { deleteFile, filesQuery, startRun, uploadFile, type SourceFile } from '../queries/sources.ts';

interface Refused {
  readonly name: string;
  readonly reason: string;
}

/** The files of a source: add some, take one out. What was read of each stands beside it. */
export function FilesBlock({ sourceId }: { sourceId: string }) {
  const id = useId();
  const queries = useQueryClient();
  const files = useQuery(filesQuery(sourceId));
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const settle = () => queries.invalidateQueries({ queryKey: ['sources'] });
  const add = useMutation({
    mutationFn: async (chosen: readonly File[]) => {
      const failures: Refused[] = [];
      for (const file of chosen) {
        const reason = await uploadFile(sourceId, file).then(({ errors }) => errors.map((error) => `${error.item}: ${error.message}`).join(' '), (error: Error) => error.message);
        if (reason !== '') failures.push({ name: file.name, reason: reason.replace(`${file.name}: `, '') });
      }
      setRefused(failures);
      if (failures.length < chosen.length) await startRun(sourceId, false);
    },
    onSettled: settle,
  });
  const remove = useMutation({ mutationFn: async (name: string) => { await deleteFile(sourceId, name); await startRun(sourceId, false); }, onSettled: settle });
  return (
    <Block title="Files" about="Markdown, HTML, PDF, Word, CSV or JSON lines; 32 MB at most." query={files}>
      {(data) => (
        <>
          <div className="actions-row">
            <label className="button" htmlFor={id} aria-disabled={add.isPending}><Upload className="icon" aria-hidden /> {add.isPending ? 'Reading' : 'Add files'}</label>
            <input
              id={id} type="file" multiple className="visually-hidden upload" disabled={add.isPending} accept=".md,.markdown,.txt,.html,.htm,.pdf,.docx,.csv,.jsonl,.zip"
              onChange={(event) => { add.mutate([...(event.target.files ?? [])]); event.target.value = ''; }}
            />
            {(add.isError || remove.isError) && <span className="caution" role="status">{(add.error ?? remove.error)!.message}</span>}
          </div>
          {refused.length > 0 && <ul className="refused" role="status">{refused.map(({ name, reason }) => <li key={name}><b>{name}</b> <span>{reason}</span></li>)}</ul>}
          {data.files.length === 0 ? <p className="empty"><b>No file has been added yet.</b></p> : <FilesTable files={data.files} onRemove={(name) => { if (!remove.isPending) remove.mutate(name); }} />}
        </>
      )}
    </Block>
  );
}

function FilesTable({ files, onRemove }: { files: readonly SourceFile[]; onRemove: (name: string) => void }) {
  return (
    <table className="list">
      <thead><tr><th scope="col">File</th><th scope="col" className="right">Read</th><th scope="col" className="right hide-narrow">Size</th><th scope="col" className="right hide-narrow">Added</th><th scope="col"><span className="visually-hidden">Take out</span></th></tr></thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.name}>
            <td className="item">{file.name}</td>
            <td className="right num">{countOf(file.documents, 'document')}{file.failed > 0 && <span className="caution">, {file.failed} failed</span>}</td>
            <td className="right num muted hide-narrow">{Math.max(1, Math.round(file.size / 1_024)).toLocaleString()} kB</td>
            <td className="right muted hide-narrow">{formatWhen(file.uploadedAt)}</td>
            <td className="right"><button type="button" className="icon-button" aria-label={`Take out ${file.name}`} onClick={() => onRemove(file.name)}><X className="icon icon-small" aria-hidden /></button></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
