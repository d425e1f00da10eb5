import { countOf } from '../format/format-share.ts';
import type { FileImport } from '../queries/policies.ts';

/** What a file would change, rule by rule; or which examples fail, so that it can't be saved. */
export function ImportFindings({ found }: { found: FileImport }) {
  if (found.state === 'refused') {
    return (
      <div role="status">
        <p className="block-text">{countOf(found.failures.length, 'example')} {found.failures.length === 1 ? 'fails' : 'fail'}. Nothing can be saved.</p>
        <ul className="import-list">{found.failures.map(({ rule, example, expected }, at) => <li key={at}><b className="code">{rule}</b> {expected === 'match' ? 'must match' : 'must not match'}: <q dir="auto">{example}</q></li>)}</ul>
      </div>
    );
  }
  const lists = [['Added', found.added], ['Changed', found.changed], ['Back in force', found.restored], ['Retired', found.retired]] as const;
  const moved = lists.filter(([, ids]) => ids.length > 0);
  return (
    <div role="status">
      {moved.length === 0 ? <p className="muted">Nothing would change.</p> : <dl className="import-list">{moved.map(([word, ids]) => <div key={word}><dt>{word}</dt><dd className="code">{ids.join(', ')}</dd></div>)}</dl>}
      <p className="muted">{countOf(found.same.length, 'rule')} would stay.</p>
      {found.unread.length > 0 && <ul className="import-list caution">{found.unread.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
    </div>
  );
}
