import { useMutation } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { countOf, formatShare } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { languageName } from '../format/language-name.ts';
import { CountBars } from '../parts/count-bars.tsx';
import { addExample, type DiscoveredGroup, type Taxonomy } from '../queries/taxonomy.ts';
import { emptyIntent, idFor, toInput } from './intent-draft.ts';
import { toInputs } from './order-intents.ts';
import { SaveFault } from './save-fault.tsx';
import { useSaveTaxonomy } from './use-save-taxonomy.ts';

/** One group of like tickets with its proposed name, and the step that makes an intent of it with these texts as examples. */
export function DiscoveredIntent({ group, taxonomy }: { group: DiscoveredGroup; taxonomy: Taxonomy | undefined }) {
  const [label, setLabel] = useState(group.proposal.label);
  return (
    <li className="group">
      <div className="group-head">
        <label className="field"><span className="label">Proposed name</span><input className="input" maxLength={80} value={label} onChange={(event) => setLabel(event.target.value)} /></label>
        {taxonomy !== undefined && <BeginIntent group={group} label={label} taxonomy={taxonomy} />}
      </div>
      <p className="muted num">
        {countOf(group.tickets, 'ticket')} <span className="weeks"><CountBars weeks={group.weeks} /></span> {group.languages.map(languageName).join(', ')}
        {group.nearest !== null && <>. Nearest: {group.nearest.intentLabel}, {formatShare(group.nearest.confidence)} sure</>}
      </p>
      {group.proposal.words.length > 0 && <p className="muted">Its own words: {group.proposal.words.join(', ')}</p>}
      <ul className="said">{group.samples.map((sample) => <li key={sample.runId}><p dir="auto">{sample.text}</p><small className="muted">{formatWhen(sample.at)}</small></li>)}</ul>
    </li>
  );
}

function BeginIntent({ group, label, taxonomy }: { group: DiscoveredGroup; label: string; taxonomy: Taxonomy }) {
  const [, navigate] = useLocation();
  const taken = new Set(taxonomy.intents.map(({ id }) => id));
  const id = label.trim() === group.proposal.label && !taken.has(group.proposal.id) ? group.proposal.id : idFor(label, taken);
  const teach = useMutation({
    mutationFn: async () => {
      for (const { text } of group.samples) if (text.trim().length >= 3) await addExample(id, text);
    },
    onSettled: () => navigate(`/taxonomy/intents/${encodeURIComponent(id)}`),
  });
  const save = useSaveTaxonomy(taxonomy, () => teach.mutate());
  const isOff = label.trim() === '' || save.isPending || teach.isPending;
  const begin = () => {
    if (!isOff) save.mutate({ intents: (known) => [...toInputs(known), toInput({ ...emptyIntent, id, label })] });
  };
  return (
    <>
      <button type="button" className="button" aria-disabled={isOff} onClick={begin}><Plus className="icon" aria-hidden /> {save.isPending || teach.isPending ? 'Making it' : 'Make it an intent'}</button>
      <SaveFault save={save} />
    </>
  );
}
