import { Link } from 'wouter';
import { countOf } from '../format/format-share.ts';
import type { Gap } from '../queries/gaps.ts';

const mostLinks = 5;

/** Sentences that replies share and drafts did not say, with the suggestions that show them. */
export function AddedList({ gap }: { gap: Gap }) {
  if (gap.added.length === 0) {
    return <p className="empty muted">{gap.edited === 0 ? 'No draft was sent here, so there is nothing to compare.' : 'No two tickets were told the same.'}</p>;
  }
  return (
    <ol className="said">
      {gap.added.map((sentence) => (
        <li key={sentence.text}>
          <p dir="auto" lang={gap.language}><ins className="added">{sentence.text}</ins></p>
          <small className="muted">
            {countOf(sentence.tickets, 'ticket')}, {countOf(sentence.agents, 'agent')}:{' '}
            {sentence.suggestionIds.slice(0, mostLinks).map((id, index) => <span key={id}>{index > 0 && ', '}<Link href={`/suggestions/${id}`} aria-label={`Reply ${index + 1} that says it`}>{index + 1}</Link></span>)}
            {sentence.suggestionIds.length > mostLinks && ' and more'}
          </small>
        </li>
      ))}
    </ol>
  );
}
