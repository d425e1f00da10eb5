import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Intent, Taxonomy } from '../queries/taxonomy.ts';
import { toInputs } from './order-intents.ts';
import { SaveFault } from './save-fault.tsx';
import { unsavedTriage } from './unsaved-triage.ts';
import { useSaveTaxonomy } from './use-save-taxonomy.ts';

/** Takes an intent out in two steps; intents under it move up to where it stood. */
export function RetireIntent({ intent, taxonomy }: { intent: Intent; taxonomy: Taxonomy }) {
  const [, navigate] = useLocation();
  const [isAsked, setIsAsked] = useState(false);
  const save = useSaveTaxonomy(taxonomy, () => {
    unsavedTriage.intent.forget(intent.id);
    navigate('/taxonomy');
  });
  const retire = () => save.mutate({ intents: (known) => toInputs(known).filter(({ id }) => id !== intent.id).map((one) => (one.parentId === intent.id ? { ...one, parentId: intent.parentId } : one)) });
  if (!isAsked) return <section aria-label="Retire"><h2>Retire</h2><p className="note muted">No ticket gets it any more. Its examples are kept.</p><button type="button" className="button small" onClick={() => setIsAsked(true)}>Retire this intent</button></section>;
  return (
    <section aria-label="Retire" className="confirm" onKeyDown={(event) => { if (event.key === 'Escape') setIsAsked(false); }}>
      <h2>Retire {intent.label}?</h2>
      <p className="note">A new intent with the id {intent.id} brings its examples back.</p>
      <div className="actions-row">
        <button type="button" className="button small" aria-disabled={save.isPending} onClick={() => { if (!save.isPending) retire(); }}>Retire</button>
        <button type="button" className="button quiet small" autoFocus onClick={() => setIsAsked(false)}>Keep it</button>
      </div>
      <SaveFault save={save} />
    </section>
  );
}
