import type { ConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import type { PageHealth } from '../../health/health-log.ts';
import type { HealthFacts } from './health-facts.ts';

const parts: Readonly<Record<keyof ConsoleSwitches, string>> = { adapter: 'Countersign', insert: 'Insert', typing: 'Checks of what you type', sent: 'Looking for sent replies' };

/** From where a console's ticket was read. */
export function nameReading(from: PageHealth['from']): string {
  switch (from) {
    case 'api': return 'read by its API';
    case 'page': return 'read from the page';
    case 'pasted': return 'pasted';
    case null: return 'not read';
  }
}

export function nameConnection({ api }: HealthFacts): string {
  switch (api.is) {
    case 'answers': return `${api.host} answers`;
    case 'silent': return `${api.host} gives no answer`;
    case 'not-paired': return 'This browser isn’t paired';
  }
}

/** What leads have switched off in a console, in words. */
export function switchedOff({ switches }: HealthFacts, console: PageHealth['console']): readonly string[] {
  const of = switches?.[console];
  return of === undefined ? [] : (Object.keys(parts) as (keyof ConsoleSwitches)[]).filter((part) => of[part] === 'off').map((part) => parts[part]);
}
