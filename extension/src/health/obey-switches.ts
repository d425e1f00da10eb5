import type { ConsoleName, TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelContext } from '../panel/control/panel-context.ts';
import type { ReadReason } from '../panel/control/ticket-reader.ts';
import type { PageState } from '../panel/state/panel-state.ts';
import type { Switches } from './follow-switches.ts';
import { isOn } from './is-on.ts';

/**
 * Reads a ticket only where a lead has left Countersign on, once that is known; with each ticket the API is asked whether it still is.
 * Switched off while a ticket is open, the page is let go of at once; switched on again, it is followed from there.
 */
export function obeySwitches(context: PanelContext, switches: Switches, read: (reason: ReadReason) => void, stop: () => void): (reason: ReadReason) => void {
  const watch = (on: boolean): void => void context.page().request({ type: 'set-watching', on }).catch(() => undefined);

  function isOff(console: ConsoleName): boolean {
    return !isOn(context.store.get().switches, console, 'adapter');
  }

  function isAnyOff(): boolean {
    return Object.values(context.store.get().switches ?? {}).some(({ adapter }) => adapter === 'off');
  }

  function letGo({ console, ...key }: TicketKey): void {
    stop();
    watch(false);
    context.store.dispatch({ type: 'page', page: { is: 'switched-off', console, of: { console, ...key } } });
  }

  context.store.subscribe(() => {
    const { page } = context.store.get();
    const key = keyOf(page);
    if (key === undefined) return;
    if (page.is === 'switched-off') {
      if (isOff(key.console)) return;
      context.store.dispatch({ type: 'page', page: { is: 'reading', key } });
      watch(true);
      read('opened');
    } else if (isOff(key.console) && !isPasted(context)) letGo(key);
  });

  return (reason) => switches.whenKnown(() => {
    const key = keyOf(context.store.get().page);
    // Before the page has said which ticket it shows, a console that may be switched off isn't asked for one.
    if (key === undefined ? !isAnyOff() : !isOff(key.console)) read(reason);
    if (reason === 'opened') void switches.refresh();
  });
}

function keyOf(page: PageState): TicketKey | undefined {
  return 'key' in page ? page.key : 'of' in page ? page.of : undefined;
}

function isPasted(context: PanelContext): boolean {
  const { page, views } = context.store.get();
  return page.is === 'ticket' && Object.values(views).some(({ from, key }) => from === 'pasted' && key.id === page.key.id && key.host === page.key.host);
}
