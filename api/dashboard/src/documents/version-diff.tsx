import { formatWhen } from '../format/format-time.ts';
import { DiffPair } from '../parts/diff-pair.tsx';
import type { DocumentVersion } from '../queries/documents.ts';
import { alignParagraphs } from './align-paragraphs.ts';

interface Props {
  version: DocumentVersion;
  /** What came after it. */
  next: { readonly title: string; readonly body: string; readonly visibility: string };
}

/** What a version said and what came after it, paragraph beside paragraph; what stayed is folded away. */
export function VersionDiff({ version, next }: Props) {
  const pairs = [...(version.title === next.title ? [] : [{ before: version.title, after: next.title, isSame: false }]), ...alignParagraphs(version.body, next.body)];
  const changed = pairs.filter((pair) => !pair.isSame);
  const same = pairs.length - changed.length;
  return (
    <div className="version">
      {version.visibility !== next.visibility && <p className="caution">{next.visibility === 'public' ? 'It became public.' : 'It became internal.'}</p>}
      {changed.length > 0 && (
        <div className="pairs two-sided" role="table" aria-label={`Version ${version.version} and the next`}>
          <div className="pair head" role="row"><div role="columnheader">Until {formatWhen(version.endedAt)}</div><div role="columnheader">After</div></div>
          {changed.map((pair, index) => <div key={index} className="pair" role="row"><DiffPair before={pair.before} after={pair.after} /></div>)}
        </div>
      )}
      <p className="muted">{changed.length === 0 ? 'Its words stayed the same.' : same === 0 ? 'Nothing else stayed.' : `${same} ${same === 1 ? 'paragraph' : 'paragraphs'} stayed the same.`}</p>
    </div>
  );
}
