import { useEffect, useState } from 'react';
import { storedSession, type SessionState } from '../../session/stored-session.ts';
import { Mark } from '../parts/mark.tsx';
import { say } from '../words/say.ts';
import PairingView from '../pairing/pairing-view.tsx';
import { Health } from './health.tsx';
import { ConsoleHosts } from './console-hosts.tsx';
import { PairedServer } from './paired-server.tsx';
import { SalesforceGrants } from './salesforce-grants.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** Settings of this browser: where Countersign is, how it looks, which keys it has. */
export function OptionsPage() {
  const [session, setSession] = useState<SessionState | null>(null);
  useEffect(() => {
    void storedSession.read().then(setSession);
    return storedSession.watch(setSession);
  }, []);
  return (
    <main className="options">
      <header className="options-head"><Mark /><h1>{say('options.title')}</h1></header>
      {session !== null && (
        <section className="options-block" aria-label={say('options.server')}>
          <h2 className="options-title">{say('options.server')}</h2>
          <div className="options-card">{session.is === 'paired' ? <PairedServer session={session.session} /> : <PairingView state={session} isFrame={false} />}</div>
        </section>
      )}
      {session !== null && (
        <section className="options-block" aria-label={say('host.title')}>
          <h2 className="options-title">{say('host.title')}</h2>
          <ConsoleHosts server={session.is === 'paired' ? session.session.origin : session.origin} />
        </section>
      )}
      {session?.is === 'paired' && <SalesforceGrants session={session.session} />}
      <section className="options-block" aria-label={say('options.look')}>
        <h2 className="options-title">{say('options.look')}</h2>
        <ThemeChoice />
        <PlaceChoice />
      </section>
      {session !== null && <Health session={session} />}
      <section className="options-block" aria-label={say('options.keys')}><h2 className="options-title">{say('options.keys')}</h2><Shortcuts /></section>
    </main>
  );
}
