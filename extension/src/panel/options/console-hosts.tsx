import { useEffect, useState } from 'react';
import { consoleHosts } from '../../background/console-hosts.ts';
import { say } from '../words/say.ts';
import { ConsoleAccess } from './console-access.tsx';
import { ConsoleHostForm } from './console-hosts-form.tsx';

/** Where Countersign works beside the consoles' own addresses: hosts at which the team's Freshdesk answers. */
export function ConsoleHosts({ server }: { readonly server: string | null }) {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  useEffect(() => {
    void consoleHosts.list().then(setHosts);
    return consoleHosts.watch(setHosts);
  }, []);
  return (
    <>
      <ConsoleAccess />
      <p className="muted">{say('host.intro')}</p>
      {hosts.length > 0 && (
        <ul className="rows options-keys">
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" className="button" aria-label={say('host.removeNamed', { host })} onClick={() => void consoleHosts.remove(host, server)}>{say('host.remove')}</button>
            </li>
          ))}
        </ul>
      )}
      <ConsoleHostForm hosts={hosts} />
    </>
  );
}
