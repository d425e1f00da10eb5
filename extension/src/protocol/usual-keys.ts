import type { Command, CommandKeys } from './background-protocol.ts';

const letters: Readonly<Record<Command, string>> = { 'focus-panel': 'P', insert: 'D', ask: 'A', 'next-finding': 'F' };

/** The keys of each command where the agent has set no others. */
export const usualKeys: readonly CommandKeys[] = Object.entries(letters).map(([command, key]) => ({
  command: command as Command, key, alt: true, shift: true, control: false, meta: false,
}));
