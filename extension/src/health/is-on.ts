import type { AllConsoleSwitches, ConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';

/** Whether a lead has left this part on. With the adapter off nothing is on; what isn't known is. */
export function isOn(switches: AllConsoleSwitches | null, console: ConsoleName, part: keyof ConsoleSwitches): boolean {
  const of = switches?.[console];
  return of === undefined || (of.adapter === 'on' && of[part] === 'on');
}
