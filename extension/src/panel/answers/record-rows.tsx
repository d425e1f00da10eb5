import { TriangleAlert } from 'lucide-react';
import type { RecordLookup, RecordState } from '@countersign/shared/assist/source';
import { Icon } from '../parts/icon.tsx';
import { formatTime } from '../words/format-time.ts';
import { say } from '../words/say.ts';

function tell(state: Exclude<RecordState, 'read'>, name: string, time: string): string {
  switch (state) {
    case 'slow': case 'unreachable': return say('records.noAnswer', { name, time });
    case 'refused': return say('records.refused', { name, time });
    case 'not-found': return say('records.notFound', { name, time });
    case 'unreadable': return say('records.unreadable', { name, time });
    case 'not-theirs': return say('records.notTheirs', { name });
    case 'no-key': return say('records.noKey', { name });
  }
}

/** The team's systems that said nothing this draft could use, and why. */
export default function RecordRows({ lookups }: { readonly lookups: readonly RecordLookup[] }) {
  const unread = lookups.flatMap(({ name, state, at }) => (state === 'read' ? [] : [tell(state, name, formatTime(at))]));
  if (unread.length === 0) return null;
  return (
    <section className="section" aria-label={say('records.region')}>
      <ul className="rows">{unread.map((text) => <li key={text}><Icon of={TriangleAlert} className="lost" /><span>{text}</span></li>)}</ul>
    </section>
  );
}
