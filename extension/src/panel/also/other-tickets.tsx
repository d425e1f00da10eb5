import { Inbox } from 'lucide-react';
import { Icon } from '../parts/icon.tsx';
import { say } from '../words/say.ts';
import type { AlsoFoundResult } from './also-query.ts';
import { nameRequester } from './name-requester.ts';

const mostLinks = 3;

/** One line: how many open tickets the requester has besides, and which of them ask for the same. */
export function OtherTickets({ requester, found }: { readonly requester: string; readonly found: AlsoFoundResult }) {
  const same = found.others.filter(({ isSame }) => isSame).slice(0, mostLinks).flatMap(({ id }) => found.tickets.find((ticket) => ticket.id === id) ?? []);
  return (
    <div className="also-line">
      <Icon of={Inbox} />
      <p>
        {say('also.others', found.tickets.length, { name: nameRequester(requester) })}
        {same.length > 0 && <>{' '}{say('also.same', same.length)}{' '}</>}
        {same.map(({ id, number = id, subject, url }, position) => <span key={id}>{position > 0 && ' '}<a href={url} target="_blank" rel="noreferrer noopener" title={subject} dir="ltr">#{number}</a></span>)}
      </p>
    </div>
  );
}
