import { ApiError } from '@countersign/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { formatWhen } from '../format/format-time.ts';
import { privacyQuery, savePrivacy, type Privacy, type PrivacyPattern } from '../queries/privacy.ts';
import { useAskBeforeLeaving } from '../unsaved/use-ask-before-leaving.ts';
import { cleanPrivacy } from './clean-privacy.ts';
import { MaskSwitch } from './mask-switch.tsx';
import { OwnPattern } from './own-pattern.tsx';
import { TryPrivacy } from './try-privacy.tsx';

const mostPatterns = 40;
const newPattern: PrivacyPattern = { name: '', pattern: '', matches: [''], leaves: [] };

/** What this workspace masks besides; saved together, and tried before it is. */
export function PrivacyForm({ privacy }: { privacy: Privacy }) {
  const queries = useQueryClient();
  const [settings, setSettings] = useState(privacy.settings);
  const { patterns } = settings;
  const setPatterns = (changed: PrivacyPattern[]): void => setSettings({ ...settings, patterns: changed });
  const save = useMutation({
    mutationFn: () => savePrivacy({ version: privacy.version, settings: cleanPrivacy(settings) }),
    onSuccess: (saved) => {
      queries.setQueryData(privacyQuery.queryKey, saved);
      setSettings(saved.settings);
    },
  });
  const isOvertaken = save.error instanceof ApiError && save.error.status === 409;
  const last = privacy.changes[0];
  const isChanged = JSON.stringify(settings) !== JSON.stringify(privacy.settings);
  const isOff = !isChanged || save.isPending;
  useAskBeforeLeaving(isChanged);
  return (
    <form className="rules-form" onSubmit={(event) => { event.preventDefault(); if (!isOff) save.mutate(); }}>
      <section className="block" aria-label="Numbers an answer needs">
        <div className="block-head"><h2>Numbers an answer needs</h2><span className="about">Kept unless you mask them. A masked one comes back in the draft.</span></div>
        <ul className="rules">
          <MaskSwitch name="Mask order numbers" about="Off: a model reads them." isOn={settings.maskOrderNumbers} onChange={(maskOrderNumbers) => setSettings({ ...settings, maskOrderNumbers })} />
          <MaskSwitch name="Mask tracking numbers" about="Off: a model reads them." isOn={settings.maskTrackingNumbers} onChange={(maskTrackingNumbers) => setSettings({ ...settings, maskTrackingNumbers })} />
        </ul>
      </section>
      <section className="block" aria-label="Your own patterns">
        <div className="block-head"><h2>Your own patterns</h2><span className="about">Details that only your tickets hold. Use made-up examples.</span></div>
        {patterns.length === 0 && <p className="empty muted">None yet. A pattern names a loyalty card or a contract number.</p>}
        {patterns.length > 0 && (
          <ul className="own-patterns">
            {patterns.map((pattern, index) => (
              <OwnPattern key={index} number={index + 1} pattern={pattern} onChange={(changed) => setPatterns(patterns.map((one, at) => (at === index ? changed : one)))} onRemove={() => setPatterns(patterns.filter((_, at) => at !== index))} />
            ))}
          </ul>
        )}
        {patterns.length < mostPatterns && <button type="button" className="button small" onClick={() => setPatterns([...patterns, newPattern])}><Plus className="icon icon-small" aria-hidden /> Add a pattern</button>}
      </section>
      <TryPrivacy settings={cleanPrivacy(settings)} />
      {save.isError && (
        <p role="alert" className="caution">
          {isOvertaken ? 'Somebody else saved meanwhile. Nothing of yours was saved. ' : save.error.message}
          {isOvertaken && <button type="button" className="link-button" onClick={() => void queries.invalidateQueries({ queryKey: privacyQuery.queryKey })}>Load theirs, keep what I typed</button>}
        </p>
      )}
      <div className="actions-row">
        <button type="submit" className="button primary" aria-disabled={isOff} aria-describedby="privacy-state">{save.isPending ? 'Saving' : 'Save'}</button>
        <span id="privacy-state" role="status" className="muted">{isChanged ? 'Not saved yet.' : save.isSuccess ? 'Saved. The next prompt is masked this way.' : last === undefined ? 'Never changed.' : `Version ${last.version}, ${last.by === '' ? 'the server' : last.by}, ${formatWhen(last.at)}`}</span>
      </div>
    </form>
  );
}
