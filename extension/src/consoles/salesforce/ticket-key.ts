import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { recordId } from './record-id.ts';

const hostPattern = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.lightning(?:\.[a-z0-9-]+)?\.(?:force\.com|force\.mil|crmforce\.mil|sfcrmapps\.cn)$/;
const recordPath = /^\/lightning\/r\/(?:(\w+)\/)?([a-zA-Z0-9]{15,18})\/(?:view|related\/\w+\/view)\/?$/;
const legacyPath = /^#\/sObject\/([a-zA-Z0-9]{15,18})\/view/;
const casePrefix = '500';

/**
 * The case of a record page, its related lists or the old hash address. A subtab that shows another record belongs to the case
 * of its workspace, which `ws` names; a case in a subtab is that case.
 */
export function ticketKey(url: URL): TicketKey | undefined {
  if (url.protocol !== 'https:' || !hostPattern.test(url.hostname)) return undefined;
  const id = caseIn(url) ?? caseIn(workspaceOf(url));
  return id === undefined ? undefined : { console: 'salesforce', host: url.host, id };
}

function caseIn(url: URL | undefined): string | undefined {
  if (url === undefined) return undefined;
  const [, name = 'Case', ofPath] = recordPath.exec(url.pathname) ?? [];
  const found = url.pathname === '/one/one.app' ? legacyPath.exec(url.hash)?.[1] : name === 'Case' ? ofPath : undefined;
  return found?.startsWith(casePrefix) ? recordId(found) : undefined;
}

function workspaceOf(url: URL): URL | undefined {
  const workspace = url.searchParams.get('ws');
  return workspace?.startsWith('/lightning/') ? new URL(workspace, 'https://workspace.invalid') : undefined;
}
