import './trusted-types.js';
import { reportProblem } from './api.js';
import { openListPane } from './list-pane.js';
import { HeaderTabs } from './tabs.js';
import { TicketPane } from './ticket-pane.js';

/** @type {Map<number, Promise<TicketPane>>} */
const opening = new Map();
/** @type {Map<number, TicketPane>} */
const panes = new Map();
const tabs = new HeaderTabs(closeTicket);
let listPane;

async function show(path) {
  const ticketId = Number(/^\/agent\/tickets\/(\d+)/.exec(path)?.[1]);
  const rail = path.startsWith('/agent/filters') ? 'filters' : path.startsWith('/agent/dashboard') ? 'dashboard' : '';
  for (const link of document.querySelectorAll('[data-rail]')) link.toggleAttribute('aria-current', link.dataset.rail === rail);
  if (Number.isNaN(ticketId)) await showList(path, rail);
  else await showTicket(path, ticketId);
}

async function showTicket(path, ticketId) {
  if (!opening.has(ticketId)) opening.set(ticketId, openTicket(ticketId));
  await opening.get(ticketId);
  if (location.pathname !== path) return;
  listPane?.remove();
  front(ticketId);
  document.title = `${panes.get(ticketId).subject} – Acme – Agent Workspace`;
}

async function openTicket(ticketId) {
  try {
    const pane = await TicketPane.open(ticketId);
    panes.set(ticketId, pane);
    tabs.add(pane);
  } catch (error) {
    opening.delete(ticketId);
    throw error;
  }
}

async function showList(path, rail) {
  const fresh = await openListPane(rail === 'filters' ? 'All open tickets' : 'Your tickets');
  if (location.pathname !== path) return;
  listPane?.remove();
  front(undefined);
  listPane = fresh;
  document.getElementById('main_panes').append(fresh);
  document.title = 'Acme – Agent Workspace';
}

function front(ticketId) {
  for (const [id, pane] of panes) pane.activate(id === ticketId);
  tabs.select(ticketId);
}

async function closeTicket(ticketId) {
  const pane = panes.get(ticketId);
  opening.delete(ticketId);
  panes.delete(ticketId);
  tabs.remove(ticketId);
  pane.element.remove();
  if (location.pathname === `/agent/tickets/${ticketId}`) navigate('/agent/dashboard');
  await pane.composer.editor.destroy();
}

function navigate(path) {
  if (path !== location.pathname) history.pushState({}, '', path);
  show(path).catch(reportProblem);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="/agent/"]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  navigate(link.getAttribute('href'));
});
addEventListener('popstate', () => show(location.pathname).catch(reportProblem));
new EventSource('/api/lotus/changes').addEventListener('message', ({ data }) => panes.get(Number(data))?.refresh().catch(reportProblem));
show(location.pathname === '/agent' ? '/agent/dashboard' : location.pathname).catch(reportProblem);
