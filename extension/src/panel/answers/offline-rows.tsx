import { Check, Minus } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { policiesQuery } from '../../queries/policies-query.ts';
import { Icon } from '../parts/icon.tsx';
import { usePanel } from '../use-panel.ts';
import { formatTime } from '../words/format-time.ts';
import { plural } from '../words/plural.ts';

/** Without the API: what still works, and what waits. */
export function OfflineRows({ draftAt }: { readonly draftAt: number | null }) {
  const { panel, state } = usePanel();
  const rules = useQuery(policiesQuery(panel.api()), panel.queries).data;
  const { waiting } = state.outbox;
  return (
    <section className="section" aria-label="What works and what waits">
      <ul className="rows">
        {rules !== undefined && <Row works text="Checks on what you type" detail={`With the rules of ${formatTime(new Date(rules.at).toISOString())}`} />}
        {draftAt !== null && <Row works text="The draft you already have" detail={`Made at ${formatTime(new Date(draftAt).toISOString())}, Insert and Copy work`} />}
        <Row works={false} text="New drafts, search, summary" />
        {waiting > 0 && <Row works={false} text={`${plural(waiting, 'record')} of your decisions`} detail="Kept on this device, sent once when it’s back" />}
      </ul>
    </section>
  );
}

function Row({ works, text, detail }: { readonly works: boolean; readonly text: string; readonly detail?: string }) {
  return (
    <li>
      <Icon of={works ? Check : Minus} className={works ? 'ok' : ''} />
      <span>{text}{detail !== undefined && <small>{detail}</small>}</span>
      <span className="end">{works ? 'working' : 'waiting'}</span>
    </li>
  );
}
