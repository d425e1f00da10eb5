import { useState } from 'react';
import { Link } from 'wouter';
import { fewest, formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { RateText } from '../parts/rate-text.tsx';
import type { Rate, SentAnyway } from '../queries/analytics.ts';
import { ticketAddress } from '../suggestions/ticket-address.ts';

interface ListedReply extends Pick<SentAnyway['replies'][number], 'ticketKey' | 'ticketName' | 'agent' | 'at' | 'suggestionId'> {
  readonly key: string;
  /** What was wrong; without it the ticket stands first. */
  readonly what: string | null;
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
      {rate.n < fewest ? <p className="muted num">{formatCount(rate.count)} of {formatCount(rate.n)} {base}, too few for a rate</p> : <p className="num"><RateText rate={rate} /> <span className="muted">n = {formatCount(rate.n)} {base}</span></p>}
      {replies.length === 0 ? <p className="empty muted">{clean}</p> : (
        <ul className="replies">
          {replies.slice(0, isWhole ? undefined : fewShown).map(({ key, ticketKey, ticketName, agent, at, suggestionId, what, more }) => {
            const ticket = suggestionId === null ? <a href={ticketAddress(ticketKey)} target="_blank" rel="noreferrer">#{ticketName}</a> : <Link href={`/suggestions/${suggestionId}`}>#{ticketName}</Link>;
            return (
              <li key={key}>
                <span>{what ?? ticket}{more !== '' && <small>{more}</small>}</span>
                <span className="end">{what !== null && ticket}<small>{[agent, formatWhen(at)].filter(Boolean).join(', ')}</small></span>
              </li>
            );
          })}
        </ul>
      )}
      {!isWhole && replies.length > fewShown && <button type="button" className="button quiet small" onClick={() => setIsWhole(true)}>Show {formatCount(replies.length - fewShown)} more</button>}
    </>
  );
}
