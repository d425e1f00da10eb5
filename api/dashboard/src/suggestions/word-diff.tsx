import { alignSentences } from './align-sentences.ts';
import { nameEdit } from './name-edit.ts';
import { formatWhen } from '../format/format-time.ts';
import { DiffPair } from '../parts/diff-pair.tsx';
import type { SuggestionDetail } from '../queries/suggestions.ts';

/** Draft and sent reply side by side, sentence beside sentence, word by word. */
export function WordDiff({ suggestion }: { suggestion: SuggestionDetail }) {
  const { draft, sent } = suggestion;
  if (!draft) return <p className="empty muted">The texts of this suggestion were erased or have expired. Its figures remain.</p>;
  if (!sent) {
    return (
      <div className="pairs" role="table" aria-label="Draft">
        <div className="pair head draft-only" role="row"><div role="columnheader">Draft, {formatWhen(suggestion.createdAt)}</div></div>
        <div className="pair draft-only" role="row"><div role="cell" className="whole">{draft.text}</div></div>
      </div>
    );
  }
  const unsupported = new Set(draft.sentences.filter((sentence) => sentence.status === 'unsupported').map((sentence) => sentence.text.trim()));
  return (
    <div className="pairs" role="table" aria-label="Draft and sent reply">
      <div className="pair head" role="row">
        <div role="columnheader">Draft, {formatWhen(suggestion.createdAt)}</div>
        <div role="columnheader">Sent, {formatWhen(sent.at)}</div>
        <div role="columnheader" className="kind">Edit</div>
      </div>
      {alignSentences(draft.text, sent.text).map((pair, index) => {
        const edit = nameEdit(pair);
        const isUnsupported = !pair.sent && unsupported.has(pair.draft);
        return (
          <div key={index} className={`pair ${edit === '' ? 'same' : ''}`} role="row">
            {isUnsupported ? <><div role="cell"><del className="unsupported">{pair.draft}</del></div><div role="cell" /></> : <DiffPair before={pair.draft} after={pair.sent} />}
            <div role="cell" className="kind">{isUnsupported ? <span className="tag caution">No source</span> : edit && <span className="tag">{edit}</span>}</div>
          </div>
        );
      })}
    </div>
  );
}
