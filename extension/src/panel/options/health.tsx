import { useEffect, useState } from 'react';
import type { SessionState } from '../../session/stored-session.ts';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { plural } from '../words/plural.ts';
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
    <section className="options-block" aria-label="Health" aria-busy={facts === null}>
      <h2 className="options-title">Health</h2>
      {facts !== null && (
        <div className="options-card health">
          <ul className="rows is-plain">
            <li><span>Version</span><span className="end">{facts.version}</span></li>
            <li><span>Connection</span><span className="end">{nameConnection(facts)}</span></li>
            <li><span>Waiting</span><span className="end">{facts.records + facts.reports === 0 ? 'nothing' : `${plural(facts.records, 'record')}, ${plural(facts.reports, 'report')}`}</span></li>
          </ul>
          {facts.pages.map((page) => <HealthConsole key={`${page.console} ${page.host}`} page={page} facts={facts} />)}
          {facts.pages.length === 0 && <p className="muted">No console was opened in this browser yet.</p>}
          <ClipboardButton text={healthReport(facts)} className="button">Copy report</ClipboardButton>
        </div>
      )}
    </section>
  );
}
