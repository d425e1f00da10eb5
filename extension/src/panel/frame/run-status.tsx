import { useQuery } from '@tanstack/react-query';
import { workspaceQuery } from '../../queries/workspace-query.ts';
import type { Run } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { formatDuration } from '../words/format-duration.ts';
import { describePrivacy } from './describe-privacy.ts';
import { StatusLine } from './status-line.tsx';
import { formatNumber } from '../words/format-number.ts';
import { say } from '../words/say.ts';

/** Engine and time; while a run goes on, only what is known. */
export function RunStatus({ run }: { readonly run: Run }) {
  const { panel } = usePanel();
  const configured = useQuery(workspaceQuery(panel.api()), panel.queries).data?.model?.name;
  const model = run.done?.receipt?.model ?? configured;
  const engine = run.engine === 'model' ? (model === undefined ? say('status.model') : say('status.modelNamed', { name: model })) : say('status.builtIn');
  const took = run.endedAt === null ? null : formatDuration(run.done?.timingsMs.total ?? run.endedAt - run.startedAt);
  const isAbstained = run.end?.outcome === 'abstained';
  const first = isAbstained && run.passagesSearched > 0 ? say('status.searched', run.passagesSearched, [formatNumber(run.passagesSearched)]) : engine;
  return (
    <StatusLine
      left={[run.engine === null && !isAbstained ? (run.phase === 'open' ? say('status.readingKnowledge') : say('status.noDraft')) : first, ...(took === null ? [] : [took])]}
      right={run.done === null ? null : describePrivacy(run.done.receipt)}
      onRight={() => panel.store.dispatch({ type: 'screen', screen: 'receipt' })}
    />
  );
}
