import { needsTicket } from '@countersign/shared/policy/needs-ticket';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { formatWhen } from '../format/format-time.ts';
import { policyRuleQuery, savePolicyRule, type PolicyRuleDetail, type SaveOutcome } from '../queries/policies.ts';
import { ExamplesBlock } from './examples-block.tsx';
import { judgeRule } from './judge-rule.ts';
import { ReplayBlock } from './replay-block.tsx';
import { finishDraft, type RuleDraft } from './rule-draft.ts';
import { RuleForm } from './rule-form.tsx';
import { RuleHead } from './rule-head.tsx';
import { saveReason } from './save-reason.ts';
import { TryBlock } from './try-block.tsx';
import { useReplay } from './use-replay.ts';
import { useRuleDraft } from './use-rule-draft.ts';
import { YamlView } from './yaml-view.tsx';

interface Props {
  /** What its unsaved words are kept under. */
  name: string;
  start: RuleDraft;
  detail: PolicyRuleDetail | undefined;
  onSaved: (saved: PolicyRuleDetail) => void;
  children?: React.ReactNode;
}

/** Writes one rule: the form or its YAML left, examples and what would change right. Save waits until all examples pass and the comparison is seen. */
export function RuleEditor({ name, start, detail, onSaved, children }: Props) {
  const queries = useQueryClient();
  const { draft, set, settle, isChanged, restoredAt } = useRuleDraft(name, start);
  const [isYaml, setIsYaml] = useState(false);
  const { rule, faults } = useMemo(() => finishDraft(draft), [draft]);
  const { verdicts, refused } = useMemo(() => (rule === undefined ? { verdicts: [], refused: null } : judgeRule(rule)), [rule]);
  const failing = verdicts.filter(({ passes }) => !passes).length;
  const isReady = rule !== undefined && refused === null && failing === 0 && (isChanged || detail === undefined);
  const replay = useReplay(isReady ? rule : undefined);
  const save = useMutation({
    mutationFn: () => savePolicyRule(rule!, detail === undefined ? null : detail.version),
    onSuccess: async (outcome: SaveOutcome) => {
      if (outcome.state === 'refused') return;
      settle(outcome.saved.rule);
      queries.setQueryData(policyRuleQuery(outcome.saved.rule.id).queryKey, outcome.saved);
      await queries.invalidateQueries({ queryKey: ['policies', 'rules'] });
      onSaved(outcome.saved);
    },
  });
  const reason = saveReason({ faults, refused, failing, examples: verdicts.length, isChanged: isChanged || detail === undefined, isCompared: replay.isSettled, isSaving: save.isPending });
  return (
    <form className="rule-editor" onSubmit={(event) => { event.preventDefault(); if (reason.canSave) save.mutate(); }}>
      <RuleHead detail={detail} title={draft.clause} reason={reason} outcome={save.data} error={save.error} isChanged={isChanged} onDiscard={() => settle(start)} />
      {restoredAt !== null && (
        <div className="notice" role="status"><p>Your words of {formatWhen(restoredAt)} are back. They were not saved.</p><button type="button" className="button small end" onClick={() => settle(start)}>Discard them</button></div>
      )}
      <div className="editor">
        <div className="rule-left">
          <span className="segmented" role="group" aria-label="View">
            <button type="button" aria-pressed={!isYaml} onClick={() => setIsYaml(false)}>Form</button>
            <button type="button" aria-pressed={isYaml} aria-disabled={rule === undefined} onClick={() => { if (rule !== undefined) setIsYaml(true); }}>YAML</button>
          </span>
          {isYaml && rule !== undefined ? <YamlView rule={rule} fixedId={detail?.rule.id} onChange={set} /> : <RuleForm draft={draft} isNew={detail === undefined} onChange={(change) => set({ ...draft, ...change })} />}
        </div>
        <div className="rule-right">
          <section className="block" aria-label="Examples">
            <div className="block-head"><h2>Examples</h2><span className="about">run on every change; all must pass before saving</span></div>
            {rule !== undefined && needsTicket(rule) && <p className="muted">This looks at the ticket. An example has none, so nothing is found in it.</p>}
            <ExamplesBlock examples={draft.examples} rule={rule} verdicts={verdicts} saved={detail && { rule: detail.rule, version: detail.version }} onChange={(examples) => set({ ...draft, examples })} />
          </section>
          <TryBlock rule={rule} />
          <ReplayBlock query={replay.query} idle={isReady ? null : !isChanged && detail !== undefined ? 'Change something to see what would be judged otherwise.' : rule === undefined ? 'Shown once the rule is finished.' : 'Shown once all examples pass.'} />
          {children}
        </div>
      </div>
    </form>
  );
}
