import type { MacroChange } from '../../consoles/console-macros.ts';
import { say } from '../words/say.ts';

const names = {
  status: 'macros.status', priority: 'macros.priority', type: 'macros.type', subject: 'macros.subject', tags: 'macros.tags',
  assignee: 'macros.assignee', group: 'macros.group', other: 'macros.otherFields',
} as const;

/** The changes of a macro in words: "status to solved, tags to warranty, assignee"; empty where there are none. */
export function describeChanges(changes: readonly MacroChange[]): string {
  return changes.map(({ field, to }) => (to === null ? say(names[field]) : say('macros.fieldTo', { field: say(names[field]), value: to }))).join(', ');
}
