import { compileRules } from '@countersign/shared/policy/compile-rules';
import { judgedText } from '@countersign/shared/policy/judged-text';
import type { Rule } from '@countersign/shared/policy/rule';
import { useDeferredValue, useMemo, useState } from 'react';
import { MarkedText } from './marked-text.tsx';

/** A text to try a rule on: what it finds is marked as one types. Nothing of it leaves this page. */
export function TryBlock({ rule }: { rule: Rule | undefined }) {
  const [text, setText] = useState('');
  const tried = useDeferredValue(text);
  const find = useMemo(() => {
    try {
      return rule === undefined ? undefined : compileRules([rule])[0]!.find;
    } catch {
      // The form says why; here nothing is marked.
      return undefined;
    }
  }, [rule]);
  const matches = find === undefined || tried === '' ? [] : find(judgedText(tried), { on: 'draft' });
  return (
    <section className="block try" aria-label="Try it">
      <div className="block-head"><h2>Try it</h2><span className="about">Stays on this page.</span></div>
      <label className="field"><span className="label">A reply</span><textarea className="input" dir="auto" rows={3} value={text} onChange={(event) => setText(event.target.value)} /></label>
      {tried.trim() !== '' && <p className="found" dir="auto"><MarkedText text={tried} spans={matches} /></p>}
      <p role="status" className="muted">{tried.trim() === '' ? '' : find === undefined ? 'The rule isn’t finished yet.' : matches.length === 0 ? 'Nothing is found.' : [...new Set(matches.map(({ explanation }) => explanation))].join(' ')}</p>
    </section>
  );
}
