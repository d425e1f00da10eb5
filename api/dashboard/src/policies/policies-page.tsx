import { useQuery } from '@tanstack/react-query';
import { FileText, Plus } from 'lucide-react';
import { Link } from 'wouter';
import { countOf } from '../format/format-share.ts';
import { Block } from '../parts/block.tsx';
import { policyRulesQuery, ruleOutcomesQuery } from '../queries/policies.ts';
import '../styles/policies.css';
import { RulesTable } from './rules-table.tsx';

/** What the team may not say or promise: each rule, how often it spoke, and what became of that. */
export default function PoliciesPage() {
  const rules = useQuery(policyRulesQuery);
  const outcomes = useQuery(ruleOutcomesQuery);
  return (
    <>
      <div className="page-top">
        <div className="page-head">
          <h1>Policies</h1>
          <div className="end"><Link className="button" href="/policies/file"><FileText className="icon" aria-hidden /> As a file</Link><Link className="button primary" href="/policies/new"><Plus className="icon" aria-hidden /> Add a rule</Link></div>
        </div>
      </div>
      <Block title="Rules" holds="list" about="the last 30 days" query={rules} {...(outcomes.data && { definition: () => outcomes.data.definition })}>
        {(all) => {
          const inForce = all.filter(({ retiredAt }) => retiredAt === null);
          const retired = all.filter(({ retiredAt }) => retiredAt !== null);
          return (
            <>
              {inForce.some(({ version }) => version === 0) && <p className="notice">These come with Countersign. They become yours with your first rule.</p>}
              <RulesTable rules={inForce} outcomes={outcomes.data} />
              {outcomes.isError && <p className="muted">What became of them couldn’t be loaded. <button type="button" className="link-button" onClick={() => void outcomes.refetch()}>Try again</button></p>}
              {retired.length > 0 && <details className="retired"><summary>{countOf(retired.length, 'retired rule')}</summary><RulesTable rules={retired} outcomes={undefined} /></details>}
            </>
          );
        }}
      </Block>
    </>
  );
}
