import { useQuery } from '@tanstack/react-query';
import type { Filters } from '../filters/filters.ts';
import { formatDuration } from '../format/format-time.ts';
import { Block } from '../parts/block.tsx';
import { csvAddress, sentAnywayQuery, sentUnreadQuery, textForMachinesQuery, type SentUnread } from '../queries/analytics.ts';
import { ReplyList } from './reply-list.tsx';

const risks: Readonly<Record<SentUnread['replies'][number]['because'][number], string>> = { blocking: 'blocking finding', commitment: 'promise', 'low-confidence': 'unsure intent' };

/** What left although a rule forbids it, and what left before anybody can have read it: how often, and the newest. */
export function GuardBlocks({ filters }: { filters: Filters }) {
  const anyway = useQuery(sentAnywayQuery(filters));
  const unread = useQuery(sentUnreadQuery(filters));
  const steered = useQuery(textForMachinesQuery(filters));
  return (
    <div className="two">
      <Block title="Sent anyway" about="blocking rules met while typing" query={anyway} definition={(data) => data.definition} csv={csvAddress('sent-anyway', filters)}>
        {(data) => (
          <ReplyList
            rate={data} base="blocking rules met" none="No blocking rule was met while typing in this period." clean="Every blocking rule was heeded."
            replies={data.replies.map((reply) => ({ ...reply, key: `${reply.ticketKey.id} ${reply.rule} ${reply.at}`, what: reply.clause, more: '' }))}
          />
        )}
      </Block>
      <div className="stack">
        <Block title="Sent unread" about="risky drafts that were inserted and sent" query={unread} definition={(data) => data.definition} csv={csvAddress('sent-unread', filters)}>
          {(data) => (
            <ReplyList
              rate={data} base="risky drafts sent" none="No risky draft was inserted and sent in this period." clean="All of them had time to be read."
              replies={data.replies.map(({ because, hadMs, words, ...reply }) => ({ ...reply, key: reply.suggestionId, what: because.map((risk) => risks[risk]).join(', '), more: `${formatDuration(hadMs)} for ${words} words` }))}
            />
          )}
        </Block>
        <Block title="Text written for machines" about="tickets that agents opened" query={steered} definition={(data) => data.definition} csv={csvAddress('text-for-machines', filters)}>
          {(data) => (
            <ReplyList
              rate={data} base="tickets opened" none="No ticket was opened in this period." clean="No ticket tried to steer a model."
              replies={data.replies.map((ticket) => ({ ...ticket, key: `${ticket.ticketKey.host} ${ticket.ticketKey.id}`, what: null, more: '' }))}
            />
          )}
        </Block>
      </div>
    </div>
  );
}
