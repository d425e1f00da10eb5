import type { ConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import type { PageHealth } from '../../health/health-log.ts';
import { say } from '../words/say.ts';
import type { HealthFacts } from './health-facts.ts';

/** From where a console's ticket was read. */
export function nameReading(from: PageHealth['from']): string {
  switch (from) {
    case 'api': return say('health.fromApi');
    case 'page': return say('health.fromPage');
    case 'pasted': return say('health.pasted');
    case null: return say('health.notRead');
  }
}

/** Whether the API answers. */
export function nameConnection({ api }: HealthFacts): string {
  if (api.host === null) return say('health.notPaired');
  return say(api.is === 'answers' ? 'health.answers' : 'health.silent', { host: api.host });
}

/** What can be switched off, in words. */
export function nameSwitch(part: keyof ConsoleSwitches): string {
  switch (part) {
    case 'adapter': return say('extension.name');
    case 'insert': return say('bar.insert');
    case 'typing': return say('health.typing');
    case 'sent': return say('health.sent');
  }
}
