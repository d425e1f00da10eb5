import { formatTicketKey, sameTicket, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelAction } from './panel-action.ts';
import { firstState, type PanelState, type TicketView } from './panel-state.ts';
import { readTicketInto } from './read-ticket-into.ts';
import { reducePage, takeChecked, takeSwitches } from './reduce-page.ts';
import { reduceView } from './reduce-view.ts';

const viewsKept = 20;

/** The panel's life as one pure function. Nothing outside the view it belongs to is ever touched by a ticket's events. */
export function reducePanel(state: PanelState, action: PanelAction): PanelState {
  switch (action.type) {
    case 'session': return action.state.is === 'paired' ? { ...state, session: action.state } : { ...firstState, session: action.state, outbox: state.outbox };
    case 'page': {
      const page = reducePage(state, action.page);
      return page === state.page ? state : { ...state, page, ...(sameShown(state, page) ? {} : { screen: 'reply', refining: false }) };
    }
    case 'page-checked': return takeChecked(state, action);
    case 'switches': return takeSwitches(state, action.switches);
    case 'pasting': {
      const { [action.name]: _used, ...others } = state.pastes;
      return { ...state, pastes: action.paste === null ? others : { ...others, [action.name]: action.paste } };
    }
    case 'reached': return { ...state, offline: null, lastContact: action.at };
    case 'unreachable':
      return { ...state, offline: { retryAt: action.retryAt, attempts: (state.offline?.attempts ?? 0) + 1, lastContact: state.lastContact } };
    case 'outbox': return { ...state, outbox: { ...state.outbox, ...action.outbox } };
    case 'screen': return { ...state, screen: action.screen, macro: action.macro ?? null, asking: action.asking ?? '' };
    case 'refining': return { ...state, refining: action.on };
    case 'said': return { ...state, said: { text: action.text } };
    case 'ticket-read': {
      const { key } = action.ticket;
      if (!('key' in state.page) || !sameTicket(state.page.key, key)) return state;
      const view = readTicketInto(state.views[formatTicketKey(key)], action, state.page.missing);
      return { ...state, page: { is: 'ticket', key }, views: keep(state.views, view) };
    }
    default: {
      const view = state.views[formatTicketKey(action.key)];
      if (view === undefined) return state;
      const next = reduceView(view, action);
      return next === view ? state : { ...state, views: { ...state.views, [formatTicketKey(action.key)]: next } };
    }
  }
}

/** The view on screen; `null` while there is none. */
export function shownView(state: PanelState): TicketView | null {
  return state.page.is === 'ticket' ? (state.views[formatTicketKey(state.page.key)] ?? null) : null;
}

/** Whether this ticket is the one on screen. */
export function isShown(state: PanelState, key: TicketKey): boolean {
  return 'key' in state.page && sameTicket(state.page.key, key);
}

function sameShown(state: PanelState, page: PanelState['page']): boolean {
  return 'key' in page && isShown(state, page.key);
}

function keep(views: PanelState['views'], view: TicketView): PanelState['views'] {
  const name = formatTicketKey(view.key);
  const others = Object.entries(views).filter(([key]) => key !== name);
  return Object.fromEntries([...others.slice(-(viewsKept - 1)), [name, view]]);
}
