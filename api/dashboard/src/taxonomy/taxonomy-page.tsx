import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { Block } from '../parts/block.tsx';
import { CountedRate } from '../parts/counted-rate.tsx';
import type { Rate } from '../queries/analytics.ts';
import { accuracyQuery, taxonomyQuery, volumesQuery } from '../queries/taxonomy.ts';
import '../styles/taxonomy.css';
import { ConfusionTable } from './confusion-table.tsx';
import { IntentsTable } from './intents-table.tsx';
import { TaxonomyHead } from './taxonomy-head.tsx';

/** What tickets are about: the intents as a tree, how many there are of each, and how often triage was right. */
export default function TaxonomyPage() {
  const taxonomy = useQuery(taxonomyQuery);
  const volumes = useQuery(volumesQuery);
  const accuracy = useQuery(accuracyQuery);
  const definition = [volumes.data?.definition, accuracy.data?.definition].filter(Boolean).join(' ');
  const isBare = volumes.isError && volumes.data === undefined;
  return (
    <>
      <TaxonomyHead><Link className="button primary" href="/taxonomy/intents/new"><Plus className="icon" aria-hidden /> Add an intent</Link></TaxonomyHead>
      <Block title="Intents" holds="list" about="The last 90 days. No rate below n = 20; ranges are 95% intervals." query={taxonomy} {...(definition !== '' && { definition: () => definition })}>
        {({ intents }) => (
          <>
            {isBare && <p className="caution" role="status">Tickets and trends couldn’t be loaded. <button type="button" className="link-button" onClick={() => void volumes.refetch()}>Try again</button></p>}
            <IntentsTable intents={intents} volumes={volumes.data} accuracy={accuracy.data} />
          </>
        )}
      </Block>
      <Block title="Mixed up" about="What triage said, and what an agent set instead." query={accuracy} definition={(data) => data.definition}>
        {(data) => (
          <>
            <dl className="figures-line">
              <Figure name="Intent left as it was" rate={data.overall} />
              <Figure name="Tickets judged" rate={data.coverage} />
              {data.fields.map((field) => <Figure key={field.field} name={`${fieldNames[field.field]} left as it was`} rate={field} />)}
              {data.model.n > 0 && <Figure name="The model agreed" rate={data.model} />}
            </dl>
            {data.confusion.length === 0 ? <p className="empty"><b>No intent has been corrected yet.</b><span className="muted">Each chip an agent changes counts here.</span></p> : <ConfusionTable confusion={data.confusion} />}
          </>
        )}
      </Block>
    </>
  );
}

function Figure({ name, rate }: { name: string; rate: Rate }) {
  return <div><dt>{name}</dt><dd><CountedRate rate={rate} /></dd></div>;
}

const fieldNames = { urgency: 'Urgency', sentiment: 'Mood', language: 'Language' } as const;
