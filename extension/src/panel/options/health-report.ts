import type { HealthFacts } from './health-facts.ts';
import { nameConnection, nameReading, switchedOff } from './health-words.ts';

/** The same facts as plain text for a support request: always in English, and nothing of a ticket in it. */
export function healthReport(facts: HealthFacts): string {
  const { version, records, reports, pages } = facts;
  return [
    `Countersign ${version}`,
    `Connection: ${nameConnection(facts)}`,
    `Waiting: ${records} records, ${reports} reports`,
    ...pages.flatMap((page) => [
      '',
      `${page.console} at ${page.host}: ${nameReading(page.from)}, last check ${page.at}`,
      ...(switchedOff(facts, page.console).length > 0 ? [`Switched off by the lead: ${switchedOff(facts, page.console).join(', ')}`] : []),
      ...page.lost.map(({ field, view, selector }) => `Not found: ${field} (${view}) ${selector}`),
    ]),
  ].join('\n');
}
