import { Link, useLocation } from 'wouter';
import { countOf, formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import type { Source } from '../queries/sources.ts';
import { moveFocus } from '../suggestions/move-focus.ts';
import { HealthTag } from './health-tag.tsx';
import { kindName } from './kind-names.ts';
import { holdings, refreshWords } from './source-counts.ts';

const order: Record<Source['health'], number> = { failing: 0, partial: 1, running: 2, never: 3, healthy: 4, off: 5 };

/** One row a source, those that need work first. Up and down move, Enter opens. */
export function SourcesTable({ sources }: { sources: readonly Source[] }) {
  const [, navigate] = useLocation();
  return (
    <table className="list" onKeyDown={moveFocus}>
      <thead>
        <tr>
          <th scope="col">Source</th><th scope="col" className="hide-narrow">Kind</th><th scope="col">State</th><th scope="col" className="right hide-narrow">Holds</th>
          <th scope="col" className="hide-narrow">Personal details</th><th scope="col" className="right">Imported</th><th scope="col" className="right hide-narrow">Next</th>
        </tr>
      </thead>
      <tbody>
        {sources.toSorted((one, other) => order[one.health] - order[other.health] || one.name.localeCompare(other.name)).map((source) => (
          <tr key={source.id} onClick={() => navigate(`/sources/${source.id}`)}>
            <td className="title"><Link href={`/sources/${source.id}`} onClick={(event) => event.stopPropagation()}>{source.name}</Link></td>
            <td className="hide-narrow muted">{kindName(source.kind)}</td>
            <td className="nowrap"><HealthTag health={source.health} />{source.lastRun?.state === 'running' && <span className="muted num"> {reached(source.lastRun)}</span>}</td>
            <td className="right num hide-narrow">{holdings(source)}</td>
            <td className="hide-narrow">{source.documentsWithPrivacy > 0 && <Link href={`/documents?source=${encodeURIComponent(source.id)}&privacy=found`} onClick={(event) => event.stopPropagation()}>in {countOf(source.documentsWithPrivacy, 'document')}</Link>}</td>
            <td className="right muted nowrap">{source.lastImportedAt === null ? 'never' : formatWhen(source.lastImportedAt)}</td>
            <td className="right muted nowrap hide-narrow">{source.nextImportAt === null ? refreshWords(null) : formatWhen(source.nextImportAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function reached({ done, total }: NonNullable<Source['lastRun']>): string {
  return total === null ? formatCount(done) : `${formatCount(done)} of ${formatCount(total)}`;
}
