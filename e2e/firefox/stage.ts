import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { join } from 'node:path';
import { ApiServer } from '../api-server/api-server.ts';
import { signIn } from '../bench/sign-in.ts';
import { consoleUnderTest } from '../consoles/consoles.ts';
import type { ConsoleReplica } from '../replicas/console/console-replica.ts';
import { readTicketFolder } from '../replicas/read-ticket-folder.ts';
import type { BidiSession } from './bidi-session.ts';
import { BrowsingContext } from './browsing-context.ts';
import { findContext } from './find-context.ts';
import { firefoxExtensionFolder } from './firefox-extension-folder.ts';
import { HostProxy } from './host-proxy.ts';
import { launchFirefox } from './launch-firefox.ts';
import { PanelInFirefox } from './panel-in-firefox.ts';

/** The whole product in Firefox: a server of its own, the consoles' stand-ins, the built add-on. */
export interface Stage {
  readonly api: ApiServer;
  readonly replicas: Readonly<Record<ConsoleName, ConsoleReplica>>;
  readonly session: BidiSession;
  readonly newTab: () => Promise<BrowsingContext>;
  /** Pairs as an agent does: by the panel, the settings page that it opens, and a lead who approves the code. */
  readonly pair: (tab: BrowsingContext) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function setStage(): Promise<Stage> {
  const tickets = await readTicketFolder(join(import.meta.dirname, '../../api/src/demo/tickets'));
  const make = (name: ConsoleName): ConsoleReplica => {
    const { replica, sampleTickets } = consoleUnderTest(name);
    return replica({ tickets: [...sampleTickets, ...tickets] });
  };
  const replicas = { zendesk: make('zendesk'), freshdesk: make('freshdesk'), salesforce: make('salesforce') };
  const standIns = Object.values(replicas);
  const api = new ApiServer();
  await Promise.all([api.start(), ...standIns.map((replica) => replica.start())]);
  const proxy = new HostProxy(standIns);
  await proxy.start();
  const { session, stop } = await launchFirefox(proxy.port);
  await session.send('webExtension.install', { extensionData: { type: 'path', path: firefoxExtensionFolder() } });

  return {
    api, replicas, session,
    async newTab() {
      const { context } = await session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      return new BrowsingContext(session, context);
    },
    async pair(tab) {
      await PanelInFirefox.in(tab).enterAddress(api.origin);
      const settings = new PanelInFirefox(() => findContext(session, /^moz-extension:\/\/[^/]+\/options\.html/));
      await settings.enterAddress(api.origin);
      const answer = await fetch(`${api.origin}/v1/pairing`, { method: 'POST', headers: await signIn(api), body: JSON.stringify({ code: await settings.pairingCode(), decision: 'approve' }) });
      if (!answer.ok) throw new Error(`The lead could not approve the code: ${await answer.text()}`);
      await session.send('browsingContext.activate', { context: tab.id });
    },
    async stop() {
      await stop();
      await proxy.stop();
      await Promise.all([api.remove(), ...standIns.map((replica) => replica.stop())]);
    },
  };
}
