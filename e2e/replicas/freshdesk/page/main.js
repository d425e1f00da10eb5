import { bootstrap, reportProblem, session } from './api.js';
import { openListView } from './list-view.js';
import { listenForShortcuts } from './shortcuts.js';
import { TicketView } from './ticket-view.js';

const views = { dashboard: 'My dashboard', tickets: 'All tickets' };
/** The saved view whose tickets the agent goes through; its name stays above an open ticket. */
let view = views.tickets;
let ticketView;

async function show(path) {
  const ticketId = Number(/^\/a\/tickets\/(\d+)/.exec(path)?.[1]);
  const rail = path.startsWith('/a/dashboard') ? 'dashboard' : 'tickets';
  for (const link of document.querySelectorAll('[data-rail]')) link.toggleAttribute('aria-current', link.dataset.rail === rail);
  if (Number.isNaN(ticketId)) await showList(path, rail);
  else if (ticketView?.ticketId !== ticketId) await showTicket(path, ticketId);
}

async function showTicket(path, ticketId) {
  const opened = await TicketView.open(ticketId);
  if (location.pathname !== path) return;
  put(opened.element, opened);
  document.title = opened.title;
  setHeader(view, `#${ticketId}`);
}

async function showList(path, rail) {
  const list = await openListView(views[rail]);
  if (location.pathname !== path) return;
  put(list, undefined);
  view = views[rail];
  document.title = `${view} : ${session.account.name}`;
  setHeader(view, '');
}

function put(element, opened) {
  ticketView?.remove();
  ticketView = opened;
  document.getElementById('ember-main').replaceChildren(element);
}

function setHeader(name, id) {
  document.querySelector('[data-test-title="main-title"]').textContent = name;
  document.querySelector('.topbar-id').textContent = id;
}

function navigate(path) {
  if (path !== location.pathname + location.search) history.pushState({}, '', path);
  show(location.pathname).catch(reportProblem);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="/a/"]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  navigate(link.getAttribute('href'));
});
addEventListener('popstate', () => show(location.pathname).catch(reportProblem));
listenForShortcuts(() => ticketView);
new EventSource('/api/_/changes').addEventListener('message', ({ data }) => {
  const { ticketId, isByCustomer } = JSON.parse(data);
  if (ticketView?.ticketId === ticketId) ticketView.refresh(isByCustomer).catch(reportProblem);
});
bootstrap().then(() => show(location.pathname === '/a' ? '/a/dashboard' : location.pathname)).catch(reportProblem);
