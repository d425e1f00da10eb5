import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { Block } from '../parts/block.tsx';
import { RateText } from '../parts/rate-text.tsx';
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
  return (
    <>
      <TaxonomyHead><Link className="button primary" href="/taxonomy/intents/new"><Plus className="icon" aria-hidden /> Add an intent</Link></TaxonomyHead>
      <Block title="Intents" about="The last 90 days. No rate below n = 20; ranges are 95% intervals." query={taxonomy}>
        {({ intents }) => <IntentsTable intents={intents} volumes={volumes.data} accuracy={accuracy.data} />}
      </Block>
      <Block title="Mixed up" about="What triage said, and what an agent set instead." query={accuracy} definition={(data) => data.definition}>
        {(data) => (
          <>
            <dl className="figures-line">
              <div><dt>Intent left as it was</dt><dd><RateText rate={data.overall} /></dd></div>
              <div><dt>Tickets judged</dt><dd><RateText rate={data.coverage} /></dd></div>
              {data.fields.map((field) => <div key={field.field}><dt>{fieldNames[field.field]} left as it was</dt><dd><RateText rate={field} /></dd></div>)}
              {data.model.n > 0 && <div><dt>The model agreed</dt><dd><RateText rate={data.model} /></dd></div>}
            </dl>
            {data.confusion.length === 0 ? <p className="empty"><b>No intent has been corrected yet.</b><span className="muted">Each chip an agent changes counts here.</span></p> : <ConfusionTable confusion={data.confusion} />}
          </>
        )}
      </Block>
    </>
  );
}

const fieldNames = { urgency: 'Urgency', sentiment: 'Mood', language: 'Language' } as const;
