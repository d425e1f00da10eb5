import { Check, Minus } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { policiesQuery } from '../../queries/policies-query.ts';
import { Icon } from '../parts/icon.tsx';
import { usePanel } from '../use-panel.ts';
import { formatTime } from '../words/format-time.ts';
import { formatNumber } from '../words/format-number.ts';
import { say } from '../words/say.ts';

/** Without the API: what still works, and what waits. */
export default function OfflineRows({ draftAt }: { readonly draftAt: number | null }) {
  const { panel, state } = usePanel();
  const rules = useQuery(policiesQuery(panel.api()), panel.queries).data;
  const { waiting } = state.outbox;
  return (
    <section className="section" aria-label={say('offline.region')}>
      <ul className="rows">
        {rules !== undefined && <Row works text={say('offline.checks')} detail={say('offline.rulesOf', { time: formatTime(new Date(rules.at).toISOString()) })} />}
        {draftAt !== null && <Row works text={say('offline.draft')} detail={say('offline.draftAt', { time: formatTime(new Date(draftAt).toISOString()) })} />}
        <Row works={false} text={say('offline.newDrafts')} />
        {waiting > 0 && <Row works={false} text={say('offline.records', waiting, [formatNumber(waiting)])} detail={say('offline.kept')} />}
      </ul>
    </section>
  );
}

function Row({ works, text, detail }: { readonly works: boolean; readonly text: string; readonly detail?: string }) {
  return (
    <li>
      <Icon of={works ? Check : Minus} className={works ? 'ok' : ''} />
      <span>{text}{detail !== undefined && <small>{detail}</small>}</span>
      <span className="end">{works ? say('offline.working') : say('offline.waiting')}</span>
    </li>
  );
}
