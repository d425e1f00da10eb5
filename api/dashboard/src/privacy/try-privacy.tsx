import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { tryPrivacy, type PrivacySettings } from '../queries/privacy.ts';
import { MaskedText } from './masked-text.tsx';

const mostCharacters = 4000;

/** A text of one's own, what is found in it, and what a model would read. Nothing of it is stored. */
export function TryPrivacy({ settings }: { settings: PrivacySettings }) {
  const [text, setText] = useState('');
  const trial = useMutation({ mutationFn: (tried: string) => tryPrivacy({ ...settings, patterns: settings.patterns.map((pattern) => ({ ...pattern, matches: pattern.matches.length > 0 ? pattern.matches : [pattern.name] })) }, tried) });
  const isOff = text.trim() === '' || trial.isPending;
  return (
    <section className="block" aria-label="Try it on a text">
      <div className="block-head"><h2>Try it on a text</h2><span className="about">With what stands above, saved or not. Nothing of it is stored.</span></div>
      <label className="field"><span className="label">Text</span><textarea className="input" rows={4} maxLength={mostCharacters} value={text} onChange={(event) => setText(event.target.value)} /></label>
      <button type="button" className="button" aria-disabled={isOff} onClick={() => { if (!isOff) trial.mutate(text); }}>{trial.isPending ? 'Trying' : 'Try'}</button>
      <div role="status">
        {trial.isError && <p className="caution">{trial.error.message}</p>}
        {trial.data !== undefined && <MaskedText text={trial.variables} trial={trial.data} />}
      </div>
    </section>
  );
}
