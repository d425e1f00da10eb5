import { handoverRules } from '@countersign/shared/assist/handover-rules';
import type { Taxonomy } from '../queries/taxonomy.ts';
import { useKeptDraft } from '../unsaved/use-kept-draft.ts';
import { settingsFault } from './draft-fault.ts';
import { DraftNotes } from './draft-notes.tsx';
import { PatternFields } from './pattern-fields.tsx';
import { RuleRow } from './rule-row.tsx';
import { SaveFault } from './save-fault.tsx';
import { cleanSettings } from './clean-settings.ts';
import { unsavedTriage } from './unsaved-triage.ts';
import { useSaveTaxonomy } from './use-save-taxonomy.ts';

/** Every hand-over rule with its switch, its number and what it is for; entity patterns and product names below. Saved together. */
export function RulesForm({ taxonomy }: { taxonomy: Taxonomy }) {
  const { draft: settings, set: setSettings, settle, discard, isChanged, clashes, restoredAt } = useKeptDraft(unsavedTriage.settings, 'rules', taxonomy.settings);
  const save = useSaveTaxonomy(taxonomy);
  const fault = isChanged ? settingsFault(settings) : null;
  const isOff = !isChanged || fault !== null || save.isPending;
  return (
    <form className="rules-form" onSubmit={(event) => { event.preventDefault(); if (!isOff) save.mutate({ settings: cleanSettings(settings) }, { onSuccess: (saved) => settle(saved.settings, settings) }); }}>
      <DraftNotes restoredAt={restoredAt} clashes={clashes.map(nameOf)} onDiscard={discard} />
      <section className="block" aria-label="Hand-over rules">
        <div className="block-head"><h2>Hand-over rules</h2><span className="about">One that fires recommends a person, and says why.</span></div>
        <ul className="rules">
          {handoverRules.map((rule) => <RuleRow key={rule.id} rule={rule} setting={settings.handover[rule.id]} onChange={(setting) => setSettings({ ...settings, handover: { ...settings.handover, [rule.id]: setting } })} />)}
        </ul>
      </section>
      <section className="block" aria-label="Entity patterns">
        <div className="block-head"><h2>Entity patterns</h2><span className="about">What your tickets name besides orders, dates and amounts.</span></div>
        <PatternFields patterns={settings.patterns} onChange={(patterns) => setSettings({ ...settings, patterns })} />
      </section>
      <section className="block" aria-label="Products">
        <div className="block-head"><h2>Products</h2><span className="about">Names that tickets are searched for.</span></div>
        <label className="field"><span className="label">One a line</span><textarea className="input" rows={5} value={settings.products.join('\n')} onChange={(event) => setSettings({ ...settings, products: event.target.value.split('\n') })} /></label>
      </section>
      <SaveFault save={save} />
      <div className="actions-row">
        <button type="submit" className="button primary" aria-disabled={isOff} aria-describedby="rules-state">{save.isPending ? 'Saving' : 'Save'}</button>
        <span id="rules-state" role="status" className={fault === null ? 'muted' : 'caution'}>{fault ?? (isChanged ? 'Not saved yet.' : save.isSuccess ? 'Saved. The next ticket is read this way.' : '')}</span>
      </div>
    </form>
  );
}

/** `handover.legal.isOn` is “Legal steps”. */
function nameOf(path: string): string {
  return handoverRules.find(({ id }) => path.split('.')[1] === id)?.title ?? path;
}
