import { useQuery } from '@tanstack/react-query';
import { CircleHelp } from 'lucide-react';
import type { Entity, Triage } from '@countersign/shared/assist/triage';
import { workspaceQuery } from '../../queries/workspace-query.ts';
import { decide } from '../control/decide.ts';
import { Icon } from '../parts/icon.tsx';
import type { CorrectableField, TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { HandOver } from './hand-over.tsx';
import { PredictionChip } from './prediction-chip.tsx';
import { readPredictions } from './predictions.ts';
import { say, type PlainKey } from '../words/say.ts';

const entityNames: Partial<Record<Entity['type'], PlainKey>> = {
  order: 'triage.order', invoice: 'triage.invoice', tracking: 'triage.tracking', product: 'triage.product',
  device: 'triage.device', 'error-code': 'triage.errorCode', account: 'triage.account', amount: 'triage.amount',
};
/** Their values say what they are. */
const plain: ReadonlySet<Entity['type']> = new Set(['order', 'product', 'device', 'error-code']);
const mostEntities = 6;

/** What the ticket is about: chips the agent can correct, what it names, what is missing, and whether to hand it over. */
export function TriageSection({ view, triage }: { readonly view: TicketView; readonly triage: Triage }) {
  const { panel } = usePanel();
  const intents = useQuery(workspaceQuery(panel.api()), panel.queries).data?.intents ?? [];
  const named = [...new Map(triage.entities.filter((entity) => entityNames[entity.type] !== undefined).map((entity) => [`${entity.type} ${entity.value}`, entity])).values()].slice(0, mostEntities);
  const predictions = readPredictions(triage, view.corrections, intents);
  const rows = [predictions.filter(({ field }) => field === 'intent'), predictions.filter(({ field }) => field !== 'intent')];
  const corrected = Object.entries(view.corrections) as [CorrectableField, { label: string }][];
  return (
    <section className="section" aria-label={say('triage.title')}>
      {rows.map((row) => (
        <div key={row[0]!.field} className="chips">{row.map((prediction) => <PredictionChip key={prediction.field + prediction.label} view={view} prediction={prediction} />)}</div>
      ))}
      {corrected.map(([field, { label }]) => (
        <p key={field} className="corrected">
          {say('triage.corrected', { label })} <button type="button" className="link-button" onClick={() => void decide.correctTriage(panel, view, field, null)}>{say('common.undo')}</button>
        </p>
      ))}
      {(named.length > 0 || triage.missing.length > 0) && (
        <dl className="facts">
          {named.map((entity) => <div key={`${entity.type} ${entity.value}`}><dt className={plain.has(entity.type) ? 'visually-hidden' : undefined}>{say(entityNames[entity.type]!)}</dt><dd className="num"><bdi>{entity.value}</bdi></dd></div>)}
          {triage.missing.length > 0 && <div className="missing"><dt><Icon of={CircleHelp} small />{say('triage.missing')}</dt><dd>{triage.missing.join(', ')}</dd></div>}
        </dl>
      )}
      {triage.handover.recommended && <HandOver view={view} triage={triage} />}
    </section>
  );
}
