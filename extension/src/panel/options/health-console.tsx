import { Check, TriangleAlert } from 'lucide-react';
import type { PageHealth } from '../../health/health-log.ts';
import { nameLost } from '../answers/name-lost.ts';
import { Icon } from '../parts/icon.tsx';
import { formatTime } from '../words/format-time.ts';
import { say } from '../words/say.ts';
import { nameConsole } from '../words/name-console.ts';
import type { HealthFacts } from './health-facts.ts';
import { nameReading, nameSwitch } from './health-words.ts';
import { switchedOff } from './switched-off.ts';

/** One console's page as it was last looked at: from where its ticket came, what was lost, what is switched off. */
export function HealthConsole({ page, facts }: { readonly page: PageHealth; readonly facts: HealthFacts }) {
  const off = switchedOff(facts, page.console);
  return (
    <section aria-label={`${nameConsole(page.console)}, ${page.host}`}>
      <h3 className="health-title">{nameConsole(page.console)} <span className="muted">{page.host}</span></h3>
      <ul className="rows">
        <li><Icon of={page.from === null ? TriangleAlert : Check} className={page.from === null ? 'lost' : 'ok'} /><span>{nameReading(page.from)}</span><span className="end">{formatTime(page.at)}</span></li>
        {off.length > 0 && <li><Icon of={TriangleAlert} className="lost" /><span>{say('health.switchedOff')}<small>{off.map(nameSwitch).join(', ')}</small></span></li>}
        {page.lost.length === 0 && <li><Icon of={Check} className="ok" /><span>{say('health.allFound')}</span></li>}
        {page.lost.map((one) => (
          <li key={one.view + one.selector}><Icon of={TriangleAlert} className="lost" /><span>{nameLost(one)}<small><code>{one.selector}</code></small></span><span className="end">{say('read.notFound')}</span></li>
        ))}
      </ul>
    </section>
  );
}
