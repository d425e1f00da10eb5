import { useQuery } from '@tanstack/react-query';
import { Block } from '../parts/block.tsx';
import { countOf, formatCount } from '../format/format-share.ts';
import { discoveryQuery, taxonomyQuery } from '../queries/taxonomy.ts';
import '../styles/taxonomy.css';
import { DiscoveredIntent } from './discovered-intent.tsx';
import { TaxonomyHead } from './taxonomy-head.tsx';

/** What tickets of no intent have in common: each group one step from being an intent of its own. */
export default function DiscoveryPage() {
  const query = useQuery(discoveryQuery);
  const taxonomy = useQuery(taxonomyQuery);
  return (
    <>
      <TaxonomyHead />
      <Block title="Tickets that no intent fits" about="The last 90 days, grouped by what they say." query={query} definition={(data) => data.definition}>
        {({ groups, tickets, grouped, unreadable }) => (
          <>
            {tickets > 0 && <p className="muted num">{countOf(tickets, 'ticket')}, {formatCount(grouped)} of them alike{unreadable > 0 && `, ${formatCount(unreadable)} can’t be read any more`}</p>}
            {groups.length === 0
              ? <p className="empty"><b>{tickets === 0 ? 'Every ticket has an intent.' : 'Too few are alike.'}</b><span className="muted">Groups of like tickets appear here.</span></p>
              : <ul className="groups">{groups.map((group) => <DiscoveredIntent key={group.id} group={group} taxonomy={taxonomy.data} />)}</ul>}
          </>
        )}
      </Block>
    </>
  );
}
