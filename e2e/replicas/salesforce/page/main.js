import './elements.js';
import { labels, reportProblem } from './api.js';
import { openListPane } from './list-pane.js';
import { Workspace } from './workspace.js';

const record = /^\/lightning\/r\/(?:([A-Za-z_]+)\/)?([a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?)\/view$/;
const stage = document.querySelector('.split-right');
const bar = document.querySelector('.tabBarItems');
const home = bar.querySelector('.nav-home');
/** @type {Map<string, Promise<Workspace>>} */
const opening = new Map();
/** @type {Map<string, Workspace>} */
const workspaces = new Map();
let listPane;

async function show(address) {
  const url = new URL(address, location.origin);
  const [, object, id] = record.exec(url.pathname) ?? [];
  if (id === undefined) return showList(address);
  if (object === 'Case' || (object === undefined && id.startsWith('500'))) return showWorkspace(address, id);
  const parent = record.exec(url.searchParams.get('ws') ?? '')?.[2];
  return showSubtab(address, id, parent);
}

async function showWorkspace(address, id, subtabId) {
  if (!opening.has(id)) opening.set(id, openWorkspace(id));
  const workspace = await opening.get(id);
  if (subtabId !== undefined) await workspace.openSubtab(subtabId);
  if (location.pathname + location.search !== address) return;
  listPane?.remove();
  front(workspace);
  workspace.showSubtab(subtabId);
  document.title = `${workspace.title} | Salesforce`;
}

async function showSubtab(address, emailId, parent) {
  const known = parent ?? (await Workspace.parentOf(emailId));
  if (parent !== undefined) return showWorkspace(address, parent, emailId);
  const target = `/lightning/r/EmailMessage/${emailId}/view?ws=${encodeURIComponent(`/lightning/r/Case/${known}/view`)}`;
  history.replaceState({}, '', target);
  return showWorkspace(target, known, emailId);
}

async function openWorkspace(id) {
  try {
    const workspace = await Workspace.open(id, closeWorkspace);
    workspaces.set(workspace.caseId, workspace);
    opening.set(workspace.caseId, Promise.resolve(workspace));
    if (!workspace.tab.isConnected) bar.append(workspace.tab);
    if (!workspace.element.isConnected) stage.append(workspace.element);
    return workspace;
  } catch (error) {
    opening.delete(id);
    throw error;
  }
}

async function showList(address) {
  const fresh = await openListPane();
  if (location.pathname + location.search !== address) return;
  listPane?.remove();
  front(undefined);
  listPane = fresh;
  stage.append(fresh);
  document.title = `${labels.cases} | Salesforce`;
}

function front(active) {
  for (const workspace of workspaces.values()) workspace.activate(workspace === active);
  home.setAttribute('aria-selected', String(active === undefined));
}

function closeWorkspace(workspace) {
  for (const [id, opened] of opening) opened.then((other) => { if (other === workspace) opening.delete(id); }, () => {});
  workspaces.delete(workspace.caseId);
  workspace.tab.remove();
  workspace.element.remove();
  if (workspace.isActive) navigate('/lightning/o/Case/list?filterName=AllOpenCases');
}

function navigate(address) {
  if (address !== location.pathname + location.search) history.pushState({}, '', address);
  show(address).catch(reportProblem);
}

document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const address = link.getAttribute('href') ?? '';
  if (address === '#') event.preventDefault();
  if (!address.startsWith('/lightning/')) return;
  event.preventDefault();
  if (/^\/lightning\/r\/(User|Contact)\//.test(address)) return;
  const owner = [...workspaces.values()].find((workspace) => workspace.element.contains(link));
  navigate(owner !== undefined && !address.includes('?') ? owner.addressOf(address) : address);
});
addEventListener('popstate', () => show(location.pathname + location.search).catch(reportProblem));
const changes = new EventSource('/lightning/data/changes');
changes.addEventListener('feed', ({ data }) => workspaces.get(data)?.refresh().catch(reportProblem));
changes.addEventListener('publisher', ({ data }) => workspaces.get(data)?.redrawPublisher().catch(reportProblem));
show(location.pathname + location.search).catch(reportProblem);
