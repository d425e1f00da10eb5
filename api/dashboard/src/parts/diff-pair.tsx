import { diffWordsWithSpace } from 'diff';

/** Two texts side by side as cells of a row, what went and what came marked word by word. */
export function DiffPair({ before, after }: { before: string; after: string }) {
  const changes = diffWordsWithSpace(before, after);
  return (
    <>
      <div role="cell" dir="auto">{changes.filter((change) => !change.added).map((change, at) => (change.removed ? <del key={at} className="removed">{change.value}</del> : <span key={at}>{change.value}</span>))}</div>
      <div role="cell" dir="auto">{changes.filter((change) => !change.removed).map((change, at) => (change.added ? <ins key={at} className="added">{change.value}</ins> : <span key={at}>{change.value}</span>))}</div>
    </>
  );
}
