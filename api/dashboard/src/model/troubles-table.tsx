import { countOf, formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import type { ModelUse } from '../queries/model-use.ts';
import { troubleWords } from './trouble-words.ts';

const kinds = { model: 'Model', embeddings: 'Embeddings' } as const;

/** Why calls came to nothing, what can be done about each, and whether the last call still ended so. */
export function TroublesTable({ week: { calls, troubles } }: { week: ModelUse['week'] }) {
  if (calls === 0) return <p className="empty"><b>No model was asked.</b><span className="muted">In the last 7 days no call came to an end.</span></p>;
  if (troubles.length === 0) return <p className="empty"><b>Every call was answered.</b><span className="muted">n = {countOf(calls, 'call')}</span></p>;
  return (
    <table className="list">
      <thead><tr><th scope="col">What</th><th scope="col" className="hide-narrow">Of</th><th scope="col">What to do</th><th scope="col" className="right">Calls</th><th scope="col" className="right">Last</th></tr></thead>
      <tbody>
        {troubles.map(({ of, why, calls: count, lastAt, isLast }) => {
          const { what, todo } = troubleWords(of, why);
          return (
            <tr key={`${of} ${why}`}>
              <td>{what[0]!.toUpperCase() + what.slice(1)} {isLast && <span className="tag caution">last call</span>}</td>
              <td className="hide-narrow">{kinds[of]}</td>
              <td>{todo}</td>
              <td className="right num nowrap">{formatCount(count)} of {formatCount(calls)}</td>
              <td className="right muted nowrap">{formatWhen(lastAt)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
