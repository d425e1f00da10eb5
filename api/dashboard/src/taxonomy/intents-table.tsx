import { Link, useLocation } from 'wouter';
import { formatCount } from '../format/format-share.ts';
import { CountedRate } from '../parts/counted-rate.tsx';
import type { Intent, IntentAccuracy, IntentVolumes } from '../queries/taxonomy.ts';
import { moveFocus } from '../suggestions/move-focus.ts';
import { familyTickets } from './family-tickets.ts';
import { orderIntents } from './order-intents.ts';
import { trendWord } from './trend-word.ts';

interface Props {
  intents: readonly Intent[];
  /** Absent while they load or where they can't be had: the tree stands without them. */
  volumes: IntentVolumes | undefined;
  accuracy: IntentAccuracy | undefined;
}

/** One row an intent, children under their parent. Up and down move, Enter opens. */
export function IntentsTable({ intents, volumes, accuracy }: Props) {
  const [, navigate] = useLocation();
  const volumeOf = new Map(volumes?.intents.map((row) => [row.intent, row]));
  const family = familyTickets(intents, volumes?.intents ?? []);
  const accuracyOf = new Map(accuracy?.intents.map((row) => [row.intent, row]));
  return (
    <table className="list intents" onKeyDown={moveFocus}>
      <thead>
        <tr>
          <th scope="col">Intent</th><th scope="col" className="right">Tickets</th><th scope="col" className="hide-narrow">Trend</th>
          <th scope="col" className="right">Right</th><th scope="col" className="right hide-narrow">Examples</th><th scope="col" className="hide-narrow">Goes to</th>
        </tr>
      </thead>
      <tbody>
        {orderIntents(intents).map(({ intent, depth }) => {
          const volume = volumeOf.get(intent.id);
          const right = accuracyOf.get(intent.id);
          const own = volume?.tickets ?? 0;
          const all = family.get(intent.id) ?? 0;
          const address = `/taxonomy/intents/${encodeURIComponent(intent.id)}`;
          return (
            <tr key={intent.id} onClick={() => navigate(address)}>
              <td className="title" style={{ '--depth': depth } as React.CSSProperties}>
                <Link href={address} onClick={(event) => event.stopPropagation()}>{depth > 0 && <span className="visually-hidden">Level {depth + 1}: </span>}{intent.label}</Link>
                {intent.handover !== null && <span className="tag caution">Hand-over</span>}
              </td>
              <td className="right num">{own === 0 && all === 0 ? '' : formatCount(own)}{all > own && <small className="muted">{formatCount(all)} with its kinds</small>}</td>
              <td className="hide-narrow muted nowrap">{volume !== undefined && volume.tickets > 0 && trendWord(volume.trend)}</td>
              <td className="right num rate">{right !== undefined && right.n > 0 && <CountedRate rate={right} />}</td>
              <td className="right num hide-narrow">{formatCount(exampleCount(intent))}</td>
              <td className="hide-narrow muted">{[intent.routing.team, intent.routing.priority].filter(Boolean).join(', ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function exampleCount({ examples }: Intent): number {
  return examples.shipped + examples.written + examples.imported + examples.corrected;
}
