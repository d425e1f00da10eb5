import { Link, useLocation, useSearch } from 'wouter';
import { formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { languageName } from '../format/language-name.ts';
import type { DocumentRow, DocumentUse } from '../queries/documents.ts';
import { moveFocus } from '../suggestions/move-focus.ts';
import { DocumentTags } from './document-tags.tsx';
import { holdsSecret, privacyWords } from './privacy-words.ts';
import { SurvivalText } from './survival-text.tsx';

interface Props {
  documents: readonly DocumentRow[];
  /** By document id; absent while it loads or where it can't be had. */
  use: ReadonlyMap<string, DocumentUse> | undefined;
}

/** One row a document. Up and down move, Enter opens. */
export function DocumentsTable({ documents, use }: Props) {
  const [, navigate] = useLocation();
  const search = useSearch();
  const address = (document: DocumentRow): string => `/documents/${encodeURIComponent(document.id)}${search === '' ? '' : `?${search}`}`;
  return (
    <table className="list documents" onKeyDown={moveFocus}>
      <thead>
        <tr>
          <th scope="col">Title</th><th scope="col" className="hide-narrow">Source</th><th scope="col" className="hide-narrow">Language</th><th scope="col" className="hide-narrow">Personal details</th>
          <th scope="col" className="right">Cited</th><th scope="col" className="right hide-narrow">Survived</th><th scope="col" className="right hide-narrow">Changed</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => {
          const used = use?.get(document.id);
          const found = privacyWords(document.privacy);
          return (
            <tr key={document.id} onClick={() => navigate(address(document))}>
              <td className="title"><Link href={address(document)} onClick={(event) => event.stopPropagation()}><span dir="auto">{document.title}</span></Link> <DocumentTags document={document} /></td>
              <td className="hide-narrow muted">{document.sourceName}</td>
              <td className="hide-narrow muted">{languageName(document.language.split('-')[0]!)}</td>
              <td className="hide-narrow">{found !== '' && <span className={holdsSecret(document.privacy) ? 'caution' : 'muted'}>{found}</span>}</td>
              <td className="right num">{used === undefined || used.cited === 0 ? '' : formatCount(used.cited)}</td>
              <td className="right num hide-narrow">{used !== undefined && used.cited > 0 && <SurvivalText survival={used.survival} />}</td>
              <td className="right muted nowrap hide-narrow">{document.updatedAt === null ? '' : formatWhen(document.updatedAt)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
