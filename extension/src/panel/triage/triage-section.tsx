import { useQuery } from '@tanstack/react-query';
import { CircleHelp } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Entity, Triage } from '@countersign/shared/assist/triage';
import { HandOverBox } from '../handover/hand-over-box.tsx';
import { Icon } from '../parts/icon.tsx';
import type { CorrectableField, Correction, TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { correctedQuery } from './corrected-query.ts';
import { entityNames } from './entity-names.ts';
import { PredictionChip } from './prediction-chip.tsx';
import { readPredictions } from './predictions.ts';
import { withCorrections } from './with-corrections.ts';
import { say } from '../words/say.ts';

const RoutingHints = lazy(() => import('./routing-hints.tsx'));

const order = Object.keys(entityNames);
/** Their values say what they are. */
const plain: ReadonlySet<Entity['type']> = new Set(['order', 'product', 'device', 'error-code']);
const mostEntities = 6;

/** What the ticket is about: chips the agent can correct, what it names, what is missing, where it may go, and whether to hand it over. */
export function TriageSection({ view, triage: read }: { readonly view: TicketView; readonly triage: Triage }) {
  const { panel } = usePanel();
  const triage = withCorrections(view, read, useQuery(correctedQuery(panel, view), panel.queries).data);
  const named = [...new Map(triage.entities.filter(({ type }) => type in entityNames).map((entity) => [`${entity.type} ${entity.value}`, entity])).values()]
    .sort((one, another) => order.indexOf(one.type) - order.indexOf(another.type)).slice(0, mostEntities);
  const predictions = readPredictions(view, triage);
  const rows = [predictions.filter(({ field }) => field === 'intent'), predictions.filter(({ field }) => field !== 'intent')];
  const corrected = Object.entries(view.corrections) as [CorrectableField, Correction][];
  const undo = (field: CorrectableField): void => void import('./correct-triage.ts').then(({ correctTriage }) => correctTriage(panel, view.key, field, null));
  return (
    <section className="section" aria-label={say('triage.title')}>
      {rows.map((row) => (
        <div key={row[0]!.field} className="chips">{row.map((prediction) => <PredictionChip key={prediction.field + prediction.name} view={view} prediction={prediction} />)}</div>
      ))}
      {corrected.map(([field, { label }]) => (
        <p key={field} className="corrected">
          {say(field === 'language' ? 'triage.changed' : 'triage.corrected', { label })} <button type="button" className="link-button" onClick={() => undo(field)}>{say('common.undo')}</button>
        </p>
      ))}
      {(named.length > 0 || triage.missing.length > 0) && (
        <dl className="facts">
          {named.map(({ type, value, name }) => <div key={`${type} ${value}`}><dt className={plain.has(type) ? 'visually-hidden' : undefined}>{type === 'other' && name !== undefined ? name : say(entityNames[type]!)}</dt><dd className="num"><bdi>{value}</bdi></dd></div>)}
          {triage.missing.length > 0 && <div className="missing"><dt><Icon of={CircleHelp} small />{say('triage.missing')}</dt><dd>{triage.missing.join(', ')}</dd></div>}
        </dl>
      )}
      {triage.routing !== undefined && <Suspense fallback={<div className="routing" />}><RoutingHints view={view} routing={triage.routing} /></Suspense>}
      {triage.handover.recommended && <HandOverBox view={view} triage={triage} />}
    </section>
  );
}
