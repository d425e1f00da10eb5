import { Ellipsis, PanelRightClose } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { usePanel } from '../use-panel.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { say } from '../words/say.ts';

const MoreMenu = lazy(() => import('./more-menu.tsx'));

/** Mark, the two tabs, the ticket’s number so that a wrong ticket is seen at once, More, Collapse. */
export function PanelHeader({ title, ticketId }: { readonly title?: string; readonly ticketId: string | null }) {
  const { panel } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  return (
    <header className="panel-head">
      <Mark />
      {title === undefined ? <PanelTabs /> : <h1 className="panel-title">{title}</h1>}
      <span className="ticket">{ticketId !== null && `#${ticketId}`}</span>
      {title === undefined && <button ref={more} type="button" className="icon-button" aria-label={say('common.more')} aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}><Icon of={Ellipsis} /></button>}
      <CollapseButton />
      {isOpen && <Suspense><MoreMenu anchor={more} onClose={() => setOpen(false)} panel={panel} /></Suspense>}
    </header>
  );
}

export function CollapseButton() {
  const { panel } = usePanel();
  return <button type="button" className="icon-button" aria-label={say('header.collapse')} onClick={() => void panel.dock({ collapsed: true })}><Icon of={PanelRightClose} /></button>;
}
