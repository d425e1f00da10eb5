import { ArrowRightLeft, BookOpenCheck, MessageSquareText, RefreshCw, Settings } from 'lucide-react';
import type { RefObject } from 'react';
import { browser } from 'wxt/browser';
import { consolesWithMacros } from '../../consoles/console-macros.ts';
import { Icon } from '../parts/icon.tsx';
import { moveFocus } from '../parts/move-focus.ts';
import { Popover } from '../parts/popover.tsx';
import type { Panel } from '../control/start-panel.ts';
import { shownView } from '../state/reduce-panel.ts';
import { dockItems } from './dock-items.ts';
import { say } from '../words/say.ts';

/** What is seldom needed: read again, macros, the hand-over note, the privacy receipt, another place, settings. */
export default function MoreMenu({ anchor, panel, onClose }: { readonly anchor: RefObject<HTMLElement | null>; readonly panel: Panel; readonly onClose: () => void }) {
  const view = shownView(panel.store.get());
  const hasMacros = view !== null && view.from !== 'pasted' && consolesWithMacros.includes(view.key.console);
  const items = [
    { icon: RefreshCw, label: say('header.readAgain'), run: panel.readAgain },
    ...(hasMacros ? [{ icon: MessageSquareText, label: say('macros.title'), run: () => panel.store.dispatch({ type: 'screen', screen: 'macros' }) }] : []),
    ...(view?.run?.triage == null ? [] : [{ icon: ArrowRightLeft, label: say('handOver.title'), run: () => panel.store.dispatch({ type: 'screen', screen: 'hand-over' }) }]),
    { icon: BookOpenCheck, label: say('receipt.title'), run: () => panel.store.dispatch({ type: 'screen', screen: 'receipt' }) },
    ...dockItems(panel),
    { icon: Settings, label: say('header.settings'), run: () => void browser.runtime.openOptionsPage() },
  ];
  return (
    <Popover anchor={anchor} label={say('common.more')} role="menu" width={224} onClose={onClose}>
      <div onKeyDown={(event) => moveFocus(event, '[role=menuitem]')}>
        {items.map(({ icon, label, run }) => (
          <button key={label} type="button" role="menuitem" className="menu-item" onClick={() => { onClose(); run(); }}><Icon of={icon} small />{label}</button>
        ))}
      </div>
    </Popover>
  );
}
