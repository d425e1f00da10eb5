import { useEffect, useState } from 'react';
import type { SessionState } from '../../session/stored-session.ts';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { say } from '../words/say.ts';
import { HealthConsole } from './health-console.tsx';
import { readHealth, type HealthFacts } from './health-facts.ts';
import { healthReport } from './health-report.ts';
import { nameConnection } from './health-words.ts';

/** How Countersign is doing in this browser: the connection, what waits, and each console's page as it was last seen. */
export function Health({ session }: { readonly session: SessionState }) {
  const [facts, setFacts] = useState<HealthFacts | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void readHealth(session, controller.signal).then((read) => { if (!controller.signal.aborted) setFacts(read); });
    return () => controller.abort();
  }, [session]);
  return (
    <section className="options-block" aria-label={say('health.title')} aria-busy={facts === null}>
      <h2 className="options-title">{say('health.title')}</h2>
      {facts !== null && (
        <div className="options-card health">
          <ul className="rows is-plain">
            <li><span>{say('health.version')}</span><span className="end">{facts.version}</span></li>
            <li><span>{say('health.connection')}</span><span className="end">{nameConnection(facts)}</span></li>
            <li><span>{say('health.waiting')}</span><span className="end">{facts.records + facts.reports === 0 ? say('health.nothing') : say('common.pair', { one: say('health.records', facts.records), other: say('health.reports', facts.reports) })}</span></li>
          </ul>
          {facts.pages.map((page) => <HealthConsole key={`${page.console} ${page.host}`} page={page} facts={facts} />)}
          {facts.pages.length === 0 && <p className="muted">{say('health.noConsole')}</p>}
          <ClipboardButton text={healthReport(facts)} className="button">{say('health.copy')}</ClipboardButton>
        </div>
      )}
    </section>
  );
}
