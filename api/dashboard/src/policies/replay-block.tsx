import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { countOf, formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import type { PolicyReplay } from '../queries/policies.ts';
import { MarkedText } from './marked-text.tsx';

/** So many stand open; the rest are one step away. */
const few = 8;
const words = { new: ['New', 'tag block'], gone: ['Gone', 'tag kept'], severity: ['Other severity', 'tag caution'] } as const;

/** What a change would judge otherwise on the last 500 suggestions, each with the way to it. */
export function ReplayBlock({ query, idle, title = 'On the last 500 suggestions' }: { query: UseQueryResult<PolicyReplay>; /** Why there is nothing to compare yet. */ idle: string | null; title?: string }) {
  return (
    <section className="block" aria-label={title} aria-busy={query.isFetching}>
      <div className="block-head"><h2>{title}</h2>{idle === null && query.data && <span className="about">{query.data.judgedOtherwise === 0 ? 'none' : formatCount(query.data.judgedOtherwise)} would be judged otherwise</span>}</div>
      {idle !== null ? <p className="muted">{idle}</p> : query.data ? <Judged replay={query.data} /> : query.isError ? (
        <p className="empty"><span>The comparison failed. You can go on without it.</span><button type="button" className="button small" onClick={() => void query.refetch()}>Try again</button></p>
      ) : <div className="waiting" role="status" aria-label="Comparing"><span className="skeleton" /><span className="skeleton" /></div>}
    </section>
  );
}

function Judged({ replay }: { replay: PolicyReplay }) {
  const [isWhole, setIsWhole] = useState(false);
  if (replay.suggestions === 0) return <p className="muted">No suggestion has been made yet.</p>;
  const left = replay.judgedOtherwise - new Set(replay.changes.map(({ suggestionId }) => suggestionId)).size;
  return (
    <>
      {replay.changes.length > 0 && (
        <ul className="judged">
          {replay.changes.slice(0, isWhole ? undefined : few).map((change, at) => {
            const [word, className] = words[change.change];
            return (
              <li key={at}>
                <span className={className}>{word}</span>
                <span dir="auto">{change.start === change.end ? change.explanation : <MarkedText text={change.excerpt} spans={[change]} />}</span>
                <span className="end"><Link href={`/suggestions/${change.suggestionId}`}>#{change.ticketName}</Link><small>{change.on === 'draft' ? 'Draft' : 'Sent'}, {formatWhen(change.at)}</small></span>
              </li>
            );
          })}
        </ul>
      )}
      {!isWhole && replay.changes.length > few && <button type="button" className="button small" onClick={() => setIsWhole(true)}>All {formatCount(replay.changes.length)}</button>}
      <p className="muted">{countOf(replay.withText, 'suggestion')} compared{replay.withoutText > 0 && `, ${formatCount(replay.withoutText)} had no text left`}.{left > 0 && ` ${formatCount(left)} more would be judged otherwise.`}</p>
      <NotJudged counts={replay.notJudged} />
    </>
  );
}

const reasons: readonly (readonly [keyof PolicyReplay['notJudged'], string])[] = [
  ['ticket', 'say what only the ticket could confirm; tickets aren’t kept'], ['source', 'had a source that can’t be read any more'],
  ['tags', 'are older than kept tags'], ['unreadable', 'have a stored draft that can’t be read'],
];

/** How many could not be compared, and why. */
function NotJudged({ counts }: { counts: PolicyReplay['notJudged'] }) {
  const told = reasons.filter(([reason]) => counts[reason] > 0);
  if (told.length === 0) return null;
  const all = told.reduce((sum, [reason]) => sum + counts[reason], 0);
  return (
    <div className="muted">
      <p>{countOf(all, 'suggestion')} could not be judged:</p>
      <ul>{told.map(([reason, words]) => <li key={reason}>{formatCount(counts[reason])} {words}.</li>)}</ul>
    </div>
  );
}
