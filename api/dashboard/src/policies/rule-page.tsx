import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import { Failed } from '../parts/block.tsx';
import { policyRuleQuery, restorePolicyRule, retirePolicyRule, ruleOutcomesQuery, type PolicyRuleDetail } from '../queries/policies.ts';
import '../styles/policies.css';
import { RuleEditor } from './rule-editor.tsx';
import { RetireRow } from './retire-row.tsx';
import { RuleFateText } from './rule-fate.tsx';
import { VersionsBlock } from './versions-block.tsx';

/** One rule: its editor, what became of its findings, its versions, and the way out of force and back. */
export default function RulePage({ id }: { id: string }) {
  const query = useQuery(policyRuleQuery(id));
  if (query.data) return <LoadedRule detail={query.data} />;
  if (query.isError) return <Failed error={query.error} retry={() => query.refetch()} />;
  return <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /><span className="skeleton" /></div>;
}

/** What was just done, and how it is undone. */
interface Done {
  readonly words: string;
  readonly undo: () => Promise<PolicyRuleDetail | undefined>;
}

function LoadedRule({ detail }: { detail: PolicyRuleDetail }) {
  const queries = useQueryClient();
  const outcomes = useQuery(ruleOutcomesQuery);
  const { id } = detail.rule;
  const arrived = useHistoryState<{ isNew?: boolean } | null>();
  const [done, setDone] = useState<Done | null>(arrived?.isNew === true ? { words: 'Saved. Open panels follow within a minute.', undo: () => retirePolicyRule(id) } : null);
  const isRetired = detail.retiredAt !== null;
  const act = useMutation({
    mutationFn: (work: () => Promise<PolicyRuleDetail | undefined>) => work(),
    onSuccess: async (now) => {
      if (now !== undefined) queries.setQueryData(policyRuleQuery(id).queryKey, now);
      await queries.invalidateQueries({ queryKey: ['policies', 'rules'] });
    },
  });
  const run = (work: () => Promise<PolicyRuleDetail | undefined>, next: Done | null) => { if (!act.isPending) act.mutate(work, { onSuccess: () => setDone(next) }); };
  const back = { words: `Version ${detail.version} again`, undo: () => restored(id, detail.version) };
  const retire = () => run(() => retirePolicyRule(id), { words: 'Retired.', undo: () => restored(id) });
  return (
    <>
      {(done !== null || act.isError) && (
        <div className="notice" role="status">
          <p>{act.isError ? 'It stayed as it was. The server refused the change.' : done!.words}</p>
          {!act.isError && <button type="button" className="button small end" onClick={() => run(done!.undo, null)}>Undo</button>}
        </div>
      )}
      <RuleEditor key={`${id}.${detail.version}`} name={id} start={detail.rule} detail={detail} onSaved={(saved) => setDone(detail.version === 0 ? null : { ...back, words: `Saved as version ${saved.version}. Open panels follow within a minute.` })}>
        <section className="block" aria-label="What became of it">
          <div className="block-head"><h2>What became of it</h2><span className="about">the last 30 days</span></div>
          {outcomes.data ? <p><RuleFateText fate={outcomes.data.rules.find(({ rule }) => rule === id)} /></p> : outcomes.isError ? <p className="muted">This couldn’t be loaded.</p> : <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /></div>}
        </section>
        {detail.versions.length > 0 && <VersionsBlock versions={detail.versions} isBusy={act.isPending} onRestore={(version) => run(() => restored(id, version), { ...back, words: `Version ${version} is in force again.` })} />}
        {isRetired ? (
          <div className="actions-row">
            <button type="button" className="button" onClick={() => run(() => restored(id), { words: 'In force again.', undo: () => retirePolicyRule(id) })}>Bring it back</button>
            <span className="muted">Nothing is judged by it.</span>
          </div>
        ) : <RetireRow id={id} isBusy={act.isPending} onRetire={retire} />}
      </RuleEditor>
    </>
  );
}

async function restored(id: string, version?: number): Promise<PolicyRuleDetail | undefined> {
  const outcome = await restorePolicyRule(id, version);
  if (outcome.state === 'refused') throw new Error('It no longer passes its own examples.');
  return outcome.saved;
}
