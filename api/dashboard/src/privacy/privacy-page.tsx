import { useQuery } from '@tanstack/react-query';
import { Failed } from '../parts/block.tsx';
import { privacyQuery } from '../queries/privacy.ts';
import '../styles/taxonomy.css';
import '../styles/privacy.css';
import { AlwaysMasked } from './always-masked.tsx';
import { PrivacyForm } from './privacy-form.tsx';

/** What no model ever reads, and what this workspace masks besides. */
export default function PrivacyPage() {
  const query = useQuery(privacyQuery);
  return (
    <>
      <div className="page-top"><div className="page-head"><h1>Privacy</h1></div></div>
      <AlwaysMasked />
      {query.isError ? <Failed error={query.error} retry={() => query.refetch()} />
        : query.data ? <PrivacyForm privacy={query.data} /> : <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /></div>}
    </>
  );
}
