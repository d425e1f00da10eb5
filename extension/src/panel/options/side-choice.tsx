import { useEffect, useState } from 'react';
import { dockMemory } from '../../background/dock-memory.ts';
import type { DockState } from '../../protocol/page-protocol.ts';

const first: DockState = { side: 'right', width: 400, collapsed: false, badge: 0 };

/** The side of the console the panel docks at, from the next page on. */
export function SideChoice() {
  const [dock, setDock] = useState(first);
  useEffect(() => void dockMemory.recall('zendesk').then((known) => setDock(known ?? first)), []);
  const choose = (side: DockState['side']): void => {
    const next = { ...dock, side };
    setDock(next);
    void dockMemory.remember('zendesk', next);
  };
  return (
    <div className="segmented" role="group" aria-label="Side of the panel">
      <button type="button" aria-pressed={dock.side === 'left'} onClick={() => choose('left')}>Left side</button>
      <button type="button" aria-pressed={dock.side === 'right'} onClick={() => choose('right')}>Right side</button>
    </div>
  );
}
