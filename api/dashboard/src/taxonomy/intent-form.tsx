import { Link, useLocation } from 'wouter';
import type { Intent, Taxonomy } from '../queries/taxonomy.ts';
import { useKeptDraft } from '../unsaved/use-kept-draft.ts';
import { intentFault } from './draft-fault.ts';
import { DraftNotes } from './draft-notes.tsx';
import { emptyIntent, idFor, toDraft, toInput, type IntentDraft } from './intent-draft.ts';
import { possibleParents, toInputs } from './order-intents.ts';
import { RoutingFields } from './routing-fields.tsx';
import { SaveFault } from './save-fault.tsx';
import { unsavedTriage } from './unsaved-triage.ts';
import { useSaveTaxonomy } from './use-save-taxonomy.ts';

const names: Readonly<Record<string, string>> = { label: 'Name', parentId: 'Kind of', description: 'What it means', asksFor: 'A reply needs', handover: 'Goes to a person because', macroId: 'Macro', priority: 'Priority', team: 'Team', tags: 'Tags' };

/** The words of an intent and where its tickets go. One that somebody else retired meanwhile comes back when it is saved. */
export function IntentForm({ taxonomy, intent }: { taxonomy: Taxonomy; intent: Intent | undefined }) {
  const [, navigate] = useLocation();
  const saved = intent === undefined ? emptyIntent : toDraft(intent);
  const { draft, set, settle, discard, isChanged, clashes, restoredAt } = useKeptDraft(unsavedTriage.intent, intent?.id ?? 'new', saved);
  const change = (changes: Partial<IntentDraft>) => set({ ...draft, ...changes });
  const id = intent?.id ?? idFor(draft.label, new Set(taxonomy.intents.map((one) => one.id)));
  const isThere = taxonomy.intents.some((one) => one.id === id);
  const save = useSaveTaxonomy(taxonomy);
  const isUnnamed = draft.label.trim() === '';
  const next = toInput({ ...draft, id });
  const fault = isUnnamed ? 'An intent needs a name.' : intentFault(next);
  const isOff = fault !== null || save.isPending;
  const submit = () => {
    if (isOff) return;
    save.mutate({ intents: (known) => (!isThere ? [...toInputs(known), next] : toInputs(known).map((one) => (one.id === id ? next : one))) }, {
      onSuccess: ({ intents }) => {
        const stored = intents.find((one) => one.id === id);
        if (intent !== undefined && stored !== undefined) return settle(toDraft(stored), draft);
        discard();
        navigate(`/taxonomy/intents/${encodeURIComponent(id)}`);
      },
    });
  };
  return (
    <section className="block intent-form" aria-label="About it">
      <div className="block-head"><h2>About it</h2></div>
      <DraftNotes restoredAt={restoredAt} clashes={clashes.map((field) => names[field] ?? field)} onDiscard={discard} />
      {intent !== undefined && !isThere && <p className="notice caution" role="status">Somebody else retired this intent meanwhile. Save brings it back.</p>}
      <form onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <div className="record-grid">
          <label className="field"><span className="label">Name</span><input className="input" maxLength={80} value={draft.label} onChange={(event) => change({ label: event.target.value })} /></label>
          <label className="field"><span className="label">Kind of</span>
            <select className="input" value={draft.parentId} onChange={(event) => change({ parentId: event.target.value })}>
              <option value="">Nothing: it stands at the top</option>
              {possibleParents(taxonomy.intents, intent?.id).map(({ intent: parent, depth }) => <option key={parent.id} value={parent.id}>{'\u2003'.repeat(depth)}{parent.label}</option>)}
            </select>
          </label>
          <label className="field" data-wide><span className="label">What it means · optional</span><textarea className="input" rows={2} maxLength={400} value={draft.description} onChange={(event) => change({ description: event.target.value })} /></label>
          <label className="field"><span className="label">A reply needs, one a line · optional</span><textarea className="input" rows={3} placeholder="order number" value={draft.asksFor} onChange={(event) => change({ asksFor: event.target.value })} /></label>
          <label className="field"><span className="label">Goes to a person because · optional</span><textarea className="input" rows={3} maxLength={160} value={draft.handover} onChange={(event) => change({ handover: event.target.value })} /></label>
        </div>
        <RoutingFields draft={draft} taxonomy={taxonomy} onChange={change} />
        <SaveFault save={save} />
        <div className="actions-row">
          <button type="submit" className="button primary" aria-disabled={isOff} aria-describedby="intent-state">{save.isPending ? 'Saving' : 'Save'}</button>
          {intent === undefined && <Link className="button quiet" href="/taxonomy" onClick={discard}>Cancel</Link>}
          <span id="intent-state" role="status" className={isUnnamed || fault === null ? 'muted' : 'caution'}>{fault ?? (isChanged ? 'Not saved yet.' : save.isSuccess ? 'Saved. The next ticket is read this way.' : '')}</span>
        </div>
      </form>
    </section>
  );
}
