import type { ConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { HealthFacts } from './health-facts.ts';

/** What leads have switched off in a console. */
export function switchedOff({ switches }: Pick<HealthFacts, 'switches'>, console: ConsoleName): readonly (keyof ConsoleSwitches)[] {
  const of = switches?.[console];
  return of === undefined ? [] : (Object.keys(of) as (keyof ConsoleSwitches)[]).filter((part) => of[part] === 'off');
}
