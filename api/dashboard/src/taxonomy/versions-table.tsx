import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { CountedRate } from '../parts/counted-rate.tsx';
import { classifiersQuery, restoreClassifier, type ClassifierVersion } from '../queries/taxonomy.ts';

/** One row a training, newest first: how it did on texts that were held back, and the way back to it. */
export function VersionsTable({ versions }: { versions: readonly ClassifierVersion[] }) {
  return (
    <table className="list versions">
      <thead>
        <tr>
          <th scope="col">Training</th><th scope="col">Verdict</th><th scope="col" className="right">Held back: right</th><th scope="col" className="right hide-narrow">The one before</th>
          <th scope="col" className="right hide-narrow">Texts</th><th scope="col" className="right hide-narrow">Corrections</th><th scope="col"><span className="visually-hidden">Use it</span></th>
        </tr>
      </thead>
      <tbody>{versions.map((version) => <VersionRow key={version.id} version={version} />)}</tbody>
    </table>
  );
}

function VersionRow({ version }: { version: ClassifierVersion }) {
  const queries = useQueryClient();
  const restore = useMutation({ mutationFn: () => restoreClassifier(version.id), onSuccess: (list) => queries.setQueryData(classifiersQuery.queryKey, list) });
  const { heldOut } = version;
  const name = version.id === 'shipped' ? 'the one that comes with Countersign' : `number ${version.number}`;
  return (
    <tr>
      <td>{version.id === 'shipped' ? 'Comes with Countersign' : `Number ${version.number}`}<small className="muted">{[version.trainedAt === null ? '' : formatWhen(version.trainedAt), version.by].filter(Boolean).join(', ')}</small></td>
      <td>
        {version.isActive ? <span className="tag">In use</span> : version.state === 'rejected' ? <span className="tag caution">Not swapped in</span> : <span className="muted">Earlier</span>}
        {version.reason !== '' && <small className="muted">{version.reason}</small>}
      </td>
      <td className="right num">{heldOut === null ? <span className="muted">too few held back</span> : <><CountedRate rate={heldOut.accuracy} />{heldOut.byVectors && <small className="muted">with vectors <CountedRate rate={heldOut.byVectors.accuracy} /></small>}</>}</td>
      <td className="right num hide-narrow">{heldOut !== null && <CountedRate rate={heldOut.before} />}</td>
      <td className="right num hide-narrow">{formatCount(version.examples)}</td>
      <td className="right num hide-narrow">{formatCount(version.corrections)}</td>
      <td className="right nowrap">
        {!version.isActive && version.canRestore && <button type="button" className="button small" aria-label={`Use again: ${name}`} aria-disabled={restore.isPending} onClick={() => { if (!restore.isPending) restore.mutate(); }}>Use again</button>}
        {restore.isError && <span role="status" className="caution"> It stayed as it was.</span>}
      </td>
    </tr>
  );
}
