import { useQuery } from '@tanstack/react-query';
import { Failed } from '../parts/block.tsx';
import { taxonomyQuery } from '../queries/taxonomy.ts';
import '../styles/taxonomy.css';
import { RulesForm } from './rules-form.tsx';
import { TaxonomyHead } from './taxonomy-head.tsx';

/** When a ticket should go to a person with more say, and what is looked for in its words. */
export default function RulesPage() {
  const query = useQuery(taxonomyQuery);
  return (
    <>
      <TaxonomyHead />
      {query.data ? <RulesForm taxonomy={query.data} />
        : query.isError ? <Failed error={query.error} retry={() => query.refetch()} /> : <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /></div>}
    </>
  );
}
