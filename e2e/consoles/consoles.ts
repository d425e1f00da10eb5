import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { ConsoleUnderTest } from './console-under-test.ts';
import { freshdesk } from './freshdesk.ts';
import { salesforce } from './salesforce.ts';
import { zendesk } from './zendesk.ts';

const consoles: Partial<Record<ConsoleName, ConsoleUnderTest>> = { zendesk, salesforce, freshdesk };

/** The console a test is run in. */
export function consoleUnderTest(name: ConsoleName): ConsoleUnderTest {
  const found = consoles[name];
  if (found === undefined) throw new Error(`There is no stand-in for ${name} yet.`);
  return found;
}
