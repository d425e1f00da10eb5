import { useState } from 'react';
import { countOf, formatShare } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { languageName } from '../format/language-name.ts';
import { CountBars } from '../parts/count-bars.tsx';
import type { DiscoveredGroup, Taxonomy } from '../queries/taxonomy.ts';
import { BeginIntent } from './begin-intent.tsx';

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
