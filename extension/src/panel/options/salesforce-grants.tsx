import { useEffect, useState } from 'react';
import { storedGrants } from '../../salesforce/stored-grant.ts';
import { connectApi } from '../../session/api.ts';
import type { Session } from '../../session/stored-session.ts';
import { say } from '../words/say.ts';
import { SalesforceForm } from './salesforce-form.tsx';

/** The organisations of Salesforce that granted this browser their API. Nothing is shown where the server names no connected app. */
export function SalesforceGrants({ session }: { readonly session: Session }) {
  const [clientId, setClientId] = useState<string | null>(null);
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const list = (): void => void storedGrants.list().then((grants) => setHosts(grants.map(({ host }) => host)));
  useEffect(() => {
    const controller = new AbortController();
    list();
    // A server that can't be reached grants nothing now; its own row above says so.
    connectApi(session).workspace(controller.signal).then(({ salesforceClientId }) => setClientId(salesforceClientId), () => setClientId(null));
    return () => controller.abort();
  }, [session]);
  if (clientId === null) return null;
  return (
    <section className="options-block" aria-label={say('salesforce.title')}>
      <h2 className="options-title">{say('salesforce.title')}</h2>
      <p className="muted">{say('salesforce.intro')}</p>
      {hosts.length > 0 && (
        <ul className="rows options-keys">
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" className="button" aria-label={say('salesforce.removeNamed', { host })} onClick={() => void storedGrants.forget(host).then(list)}>{say('salesforce.remove')}</button>
            </li>
          ))}
        </ul>
      )}
      <SalesforceForm clientId={clientId} session={session} onConnected={list} />
    </section>
  );
}
