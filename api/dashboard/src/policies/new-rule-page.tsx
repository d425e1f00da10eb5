import { ruleTemplates } from '@countersign/shared/policy/rule-templates';
import { rule } from '@countersign/shared/policy/rule';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearchParams } from 'wouter';
import { policyRulesQuery } from '../queries/policies.ts';
import '../styles/policies.css';
import { detectorWords } from './detector-words.ts';
import { emptyDraft } from './rule-draft.ts';
import { RuleEditor } from './rule-editor.tsx';
import { SeverityTag } from './severity-tag.tsx';

/** A new rule: from nothing, or from one that is written already. */
export default function NewRulePage() {
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const from = search.get('from');
  if (from === null) return <StartFrom />;
  const template = ruleTemplates.find(({ id }) => id === from);
  return <RuleEditor key={from} name={`new.${from}`} start={template === undefined ? emptyDraft : rule.parse(template)} detail={undefined} onSaved={(saved) => navigate(`/policies/rules/${encodeURIComponent(saved.rule.id)}`, { state: { isNew: true } })} />;
}

function StartFrom() {
  const rules = useQuery(policyRulesQuery);
  const known = new Set(rules.data?.filter(({ version }) => version > 0).map((row) => row.rule.id));
  return (
    <>
      <div className="page-top">
        <nav className="crumbs" aria-label="Where this is"><Link href="/policies">Policies</Link></nav>
        <div className="page-head"><h1>Add a rule</h1><div className="end"><Link className="button primary" href="/policies/new?from=nothing">Start from nothing</Link></div></div>
      </div>
      <section className="block" aria-label="Start from">
        <div className="block-head"><h2>Start from</h2><span className="about">Written rules with examples. Change what differs, then save.</span></div>
        <ul className="templates">
          {ruleTemplates.map((template) => (
            <li key={template.id}>
              <div><b dir="auto">{template.clause}</b><small className="muted">{detectorWords[template.detector.type]?.name}{known.has(template.id) && ' · yours already'}</small></div>
              <SeverityTag severity={template.severity} />
              <Link className="button small" aria-label={`${known.has(template.id) ? 'Open yours' : 'Start'}: ${template.clause}`} href={known.has(template.id) ? `/policies/rules/${template.id}` : `/policies/new?from=${template.id}`}>{known.has(template.id) ? 'Open yours' : 'Start'}</Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
