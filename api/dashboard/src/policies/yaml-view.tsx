import { readRules } from '@countersign/shared/policy/file/read-rules';
import { writeRules } from '@countersign/shared/policy/file/write-rules';
import type { Rule } from '@countersign/shared/policy/rule';
import { useState } from 'react';
import type { RuleDraft } from './rule-draft.ts';

interface Props {
  rule: Rule;
  /** The id that a saved rule keeps. */
  fixedId: string | undefined;
  onChange: (draft: RuleDraft) => void;
}

/** The rule as it stands in a reviewed file. What is typed is taken as soon as it reads as one rule; else its line and fault are said. */
export function YamlView({ rule, fixedId, onChange }: Props) {
  const [text, setText] = useState(() => writeRules([rule]));
  const [fault, setFault] = useState<string | null>(null);
  const type = (typed: string) => {
    setText(typed);
    try {
      const { rules, unread } = readRules(typed, 'line');
      const [only] = rules;
      if (only === undefined || rules.length > 1) return setFault('Write one rule here. Many go in as a file.');
      if (fixedId !== undefined && only.id !== fixedId) return setFault(`The id stays “${fixedId}”. Another id is another rule.`);
      setFault(unread[0] ?? null);
      onChange(only);
    } catch (error) {
      setFault(error instanceof Error ? error.message.replace(/^line:/, 'Line ') : 'This can’t be read.');
    }
  };
  return (
    <section className="form" aria-label="Rule as YAML">
      <label className="field"><span className="label">YAML</span><textarea className="input code tall" spellCheck={false} rows={24} aria-invalid={fault !== null} aria-describedby="yaml-fault" value={text} onChange={(event) => type(event.target.value)} /></label>
      <p id="yaml-fault" role="status" className="block-text">{fault}</p>
    </section>
  );
}
