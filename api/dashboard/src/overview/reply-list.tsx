import { useState } from 'react';
import { Link } from 'wouter';
import { formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { RateText } from '../parts/rate-text.tsx';
import type { Rate, SentAnyway } from '../queries/analytics.ts';
import { ticketAddress } from '../suggestions/ticket-address.ts';

interface ListedReply extends Pick<SentAnyway['replies'][number], 'ticketKey' | 'agent' | 'at' | 'suggestionId'> {
  readonly key: string;
  readonly what: string;
  readonly more: string;
}

interface Props {
  rate: Rate;
  base: string;
  /** Said where there was nothing to count, and where nothing went wrong. */
  none: string;
  clean: string;
  replies: readonly ListedReply[];
}

const fewShown = 5;

/** A rate and the replies behind it, newest first; each leads to its suggestion, or to its ticket where there was none. */
export function ReplyList({ rate, base, none, clean, replies }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  if (rate.n === 0) return <p className="empty muted">{none}</p>;
  return (
    <>
      <p className="num"><RateText rate={rate} /> <small className="muted">n = {formatCount(rate.n)} {base}</small></p>
      {replies.length === 0 ? <p className="empty muted">{clean}</p> : (
        <ul className="replies">
          {replies.slice(0, isWhole ? undefined : fewShown).map(({ key, ticketKey, agent, at, suggestionId, what, more }) => (
            <li key={key}>
              <span>{what}{more !== '' && <small>{more}</small>}</span>
              <span className="end">
                {suggestionId === null ? <a href={ticketAddress(ticketKey)} target="_blank" rel="noreferrer">#{ticketKey.id}</a> : <Link href={`/suggestions/${suggestionId}`}>#{ticketKey.id}</Link>}
                <small>{[agent, formatWhen(at)].filter(Boolean).join(', ')}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {!isWhole && replies.length > fewShown && <button type="button" className="button quiet small" onClick={() => setIsWhole(true)}>Show {formatCount(replies.length - fewShown)} more</button>}
    </>
  );
}
