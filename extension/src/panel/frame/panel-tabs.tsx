import { useEffect, useRef } from 'react';
import { openAsk } from '../control/open-ask.ts';
import type { Panel } from '../control/start-panel.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';

const tabs = ['reply', 'ask'] as const;
/** The arrow keys move the focus with the tab, into a header that is drawn anew. */
let isWalking = false;

function show(panel: Panel, tab: (typeof tabs)[number]): void {
  if (tab === 'ask') openAsk(panel);
  else panel.store.dispatch({ type: 'screen', screen: tab });
}

/** Reply and Ask: one stop, with arrow keys between them. */
export function PanelTabs() {
  const { panel, state } = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const shown = state.screen === 'ask' ? 'ask' : 'reply';
  useEffect(() => {
    if (isWalking) list.current!.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    isWalking = false;
  }, []);
  const onKeyDown = ({ key }: React.KeyboardEvent): void => {
    if (!/Left|Right/.test(key)) return;
    isWalking = true;
    show(panel, shown === 'ask' ? 'reply' : 'ask');
  };
  return (
    <>
      <h1 className="visually-hidden">{nameOf(shown)}</h1>
      <div ref={list} className="panel-tabs" role="tablist" aria-label="Countersign" onKeyDown={onKeyDown}>
        {tabs.map((tab) => <button key={tab} type="button" role="tab" className="panel-tab" aria-selected={tab === shown} tabIndex={tab === shown ? 0 : -1} onClick={() => show(panel, tab)}>{nameOf(tab)}</button>)}
      </div>
    </>
  );
}

function nameOf(tab: (typeof tabs)[number]): string {
  return say(tab === 'ask' ? 'header.ask' : 'header.reply');
}
