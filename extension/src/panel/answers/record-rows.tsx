import { TriangleAlert } from 'lucide-react';
import type { RecordLookup, RecordState } from '@countersign/shared/assist/source';
import { Icon } from '../parts/icon.tsx';
import { formatTime } from '../words/format-time.ts';
import { say } from '../words/say.ts';

interface Asked { readonly name: string; readonly time: string }

const words: Readonly<Record<Exclude<RecordState, 'read'>, (asked: Asked) => string>> = {
  'slow': (asked) => say('records.noAnswer', { ...asked }),
  'unreachable': (asked) => say('records.noAnswer', { ...asked }),
  'refused': (asked) => say('records.refused', { ...asked }),
  'not-found': (asked) => say('records.notFound', { ...asked }),
  'unreadable': (asked) => say('records.unreadable', { ...asked }),
  'not-theirs': ({ name }) => say('records.notTheirs', { name }),
  'no-key': ({ name }) => say('records.noKey', { name }),
};

/** The team's systems that said nothing this draft could use, and why. */
export default function RecordRows({ lookups }: { readonly lookups: readonly RecordLookup[] }) {
  const unread = lookups.flatMap(({ name, state, at }) => (state === 'read' ? [] : [words[state]({ name, time: formatTime(at) })]));
  if (unread.length === 0) return null;
  return (
    <section className="section" aria-label={say('records.region')}>
      <ul className="rows">{unread.map((text) => <li key={text}><Icon of={TriangleAlert} className="lost" /><span>{text}</span></li>)}</ul>
    </section>
  );
}
