import { useEffect, useState } from 'react';
import { say } from '../words/say.ts';
import { consoleName } from '@countersign/shared/ticket/ticket-key';
import { dockMemory } from '../../background/dock-memory.ts';
import { hasSidePanel, rememberSidePanel } from '../../background/side-panel.ts';
import type { DockState } from '../../protocol/page-protocol.ts';

const first: DockState = { side: 'right', width: 400, height: 360, collapsed: false, badge: 0 };
const places = ['left', 'right', 'bottom', 'browser'] as const;

/** Where the panel stands in every console, from the next page on. */
export function PlaceChoice() {
  const [side, setSide] = useState<DockState['side']>('right');
  useEffect(() => void dockMemory.recall('zendesk').then((known) => setSide((known ?? first).side)), []);
  const choose = (wanted: DockState['side']): void => {
    setSide(wanted);
    void rememberSidePanel(wanted);
    for (const console of consoleName.options) void dockMemory.recall(console).then((known) => dockMemory.remember(console, { ...first, ...known, side: wanted }));
  };
  return (
    <div className="segmented" role="group" aria-label={say('place.label')}>
      {places.filter((place) => place !== 'browser' || hasSidePanel()).map((place) => (
        <button key={place} type="button" aria-pressed={side === place} onClick={() => choose(place)}>{say(`place.${place}`)}</button>
      ))}
    </div>
  );
}
