import type { HealthFacts } from './health-facts.ts';
import { switchedOff } from './switched-off.ts';

/** The same facts as plain text for whoever mends it: always in English, and nothing of a ticket in it. */
export function healthReport(facts: HealthFacts): string {
  const { version, api, records, reports, pages } = facts;
  return [
    `Countersign ${version}`,
    `API: ${api.host === null ? 'not paired' : `${api.host} ${api.is === 'answers' ? 'answers' : 'gives no answer'}`}`,
    `Waiting: ${records} records, ${reports} reports`,
    ...pages.flatMap((page) => [
      '',
      `${page.console} at ${page.host}, last check ${page.at}`,
      `Ticket read from: ${page.from ?? 'nowhere'}`,
      ...(switchedOff(facts, page.console).length > 0 ? [`Switched off by the lead: ${switchedOff(facts, page.console).join(', ')}`] : []),
      ...page.lost.map(({ field, view, selector }) => `Not found: ${field} (${view}) ${selector}`),
    ]),
  ].join('\n');
}
