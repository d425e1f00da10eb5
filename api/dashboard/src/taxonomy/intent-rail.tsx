import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { formatCount } from '../format/format-share.ts';
import { CountedRate } from '../parts/counted-rate.tsx';
import { Definition } from '../parts/definition.tsx';
import { accuracyQuery, volumesQuery, type Intent, type Taxonomy } from '../queries/taxonomy.ts';
import { familyTickets } from './family-tickets.ts';
import { RetireIntent } from './retire-intent.tsx';
import { trendWord } from './trend-word.ts';

/** Beside an intent: how many tickets, how often triage was right, what it is mixed up with. */
export function IntentRail({ intent, taxonomy }: { intent: Intent; taxonomy: Taxonomy }) {
  const volumes = useQuery(volumesQuery);
  const accuracy = useQuery(accuracyQuery);
  const volume = volumes.data?.intents.find((row) => row.intent === intent.id);
  const own = volume?.tickets ?? 0;
  const all = familyTickets(taxonomy.intents, volumes.data?.intents ?? []).get(intent.id) ?? own;
  const right = accuracy.data?.intents.find((row) => row.intent === intent.id);
  const definition = [volumes.data?.definition, accuracy.data?.definition].filter(Boolean).join(' ');
  const mixed = accuracy.data?.confusion.filter((pair) => pair.predicted === intent.id || pair.set === intent.id).slice(0, 6) ?? [];
  return (
    <aside className="rail">
      <section aria-label="The last 90 days">
        <h2>The last 90 days {definition !== '' && <Definition name="these figures" text={definition} />}</h2>
        {volumes.isError ? <p className="note muted">Its figures couldn’t be loaded.</p> : (
          <dl className="kv">
            <dt>Tickets</dt><dd>{volumes.data !== undefined && formatCount(own)}</dd>
            {all > own && <><dt>With its kinds</dt><dd>{formatCount(all)}</dd></>}
            {volume !== undefined && volume.tickets > 0 && <><dt>Of all</dt><dd><CountedRate rate={volume} /></dd><dt>Trend</dt><dd>{trendWord(volume.trend)}</dd></>}
            {right !== undefined && <><dt>It stood, once said</dt><dd><CountedRate rate={right} /></dd><dt>It was said, where right</dt><dd><CountedRate rate={right.found} /></dd></>}
          </dl>
        )}
      </section>
      {mixed.length > 0 && (
        <section aria-label="Mixed up with">
          <h2>Mixed up with</h2>
          <ul className="evidence">
            {mixed.map((pair) => {
              const other = pair.predicted === intent.id ? { id: pair.set, label: pair.setLabel } : { id: pair.predicted, label: pair.predictedLabel };
              return <li key={`${pair.predicted} ${pair.set}`}><Link href={`/taxonomy/intents/${encodeURIComponent(other.id)}`}>{other.label}</Link> <span className="muted">{formatCount(pair.tickets)}, {pair.predicted === intent.id ? 'said instead of it' : 'was said for this'}</span></li>;
            })}
          </ul>
        </section>
      )}
      <RetireIntent intent={intent} taxonomy={taxonomy} />
    </aside>
  );
}
