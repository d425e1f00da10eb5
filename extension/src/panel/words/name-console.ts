import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';

const names: Record<ConsoleName, string> = { zendesk: 'Zendesk', salesforce: 'Salesforce', freshdesk: 'Freshdesk' };

/** The console as its makers spell it. */
export function nameConsole(console: ConsoleName): string {
  return names[console];
}
