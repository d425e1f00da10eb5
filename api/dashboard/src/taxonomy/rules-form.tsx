import { handoverRules } from '@countersign/shared/assist/handover-rules';
import { useState } from 'react';
import type { Taxonomy } from '../queries/taxonomy.ts';
import { useAskBeforeLeaving } from '../unsaved/use-ask-before-leaving.ts';
import { PatternFields } from './pattern-fields.tsx';
import { RuleRow } from './rule-row.tsx';
import { SaveFault } from './save-fault.tsx';
import { cleanSettings } from './clean-settings.ts';
import { useSaveTaxonomy } from './use-save-taxonomy.ts';

/** Every hand-over rule with its switch, its number and what it is for; entity patterns and product names below. Saved together. */
export function RulesForm({ taxonomy }: { taxonomy: Taxonomy }) {
  const [settings, setSettings] = useState(taxonomy.settings);
  const save = useSaveTaxonomy(taxonomy);
  const isChanged = JSON.stringify(settings) !== JSON.stringify(taxonomy.settings);
  const isOff = !isChanged || save.isPending;
  useAskBeforeLeaving(isChanged);
  return (
    <form className="rules-form" onSubmit={(event) => { event.preventDefault(); if (!isOff) save.mutate({ settings: cleanSettings(settings) }, { onSuccess: (saved) => setSettings(saved.settings) }); }}>
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
      <SaveFault error={save.error} />
      <div className="actions-row">
        <button type="submit" className="button primary" aria-disabled={isOff} aria-describedby="rules-state">{save.isPending ? 'Saving' : 'Save'}</button>
        <span id="rules-state" role="status" className="muted">{isChanged ? 'Not saved yet.' : save.isSuccess ? 'Saved. The next ticket is read this way.' : ''}</span>
      </div>
    </form>
  );
}
