import type { AllConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import { formatTicketKey, sameTicket } from '@countersign/shared/ticket/ticket-key';
import { isOn } from '../../health/is-on.ts';
import type { PanelAction } from './panel-action.ts';
import type { PageState, PanelState } from './panel-state.ts';

/** What the page shows now. A ticket that was pasted stays on screen while its page still can't be read. */
export function reducePage(state: PanelState, page: PageState): PageState {
  if (state.page.is !== 'ticket') return page;
  const of = 'key' in page ? page.key : 'of' in page ? page.of : undefined;
  const isPasted = state.views[formatTicketKey(state.page.key)]?.from === 'pasted';
  return isPasted && of !== undefined && sameTicket(of, state.page.key) ? state.page : page;
}

/** Where checks of what is typed were switched off, nothing more is said of what was typed. */
export function takeSwitches(state: PanelState, switches: AllConsoleSwitches): PanelState {
  const views = Object.entries(state.views).map(([name, view]) => [name, isOn(switches, view.key.console, 'typing') ? view : { ...view, typed: null }] as const);
  return { ...state, switches, views: Object.fromEntries(views) };
}

/** Keeps what is missing with the ticket it was checked for, read or not. */
export function takeChecked(state: PanelState, { key, missing }: Extract<PanelAction, { type: 'page-checked' }>): PanelState {
  if (!('key' in state.page) || !sameTicket(state.page.key, key)) return state;
  if (state.page.is === 'reading') return { ...state, page: { ...state.page, missing } };
  const name = formatTicketKey(key);
  const view = state.views[name];
  if (view === undefined || (view.missing.length === 0 && missing.length === 0)) return state;
  return { ...state, views: { ...state.views, [name]: { ...view, missing } } };
}
