import type { Source } from '../queries/sources.ts';

const names = {
  never: ['Not imported yet', 'outline'], running: ['Importing', 'evidence'], healthy: ['Up to date', ''], partial: ['Some items failed', 'caution'],
  failing: ['Last import failed', 'block'], off: ['Off', 'outline'],
} as const satisfies Record<Source['health'], readonly [string, string]>;

/** How a source stands, as a word. */
export function HealthTag({ health }: { health: Source['health'] }) {
  return <span className={`tag ${names[health][1]}`}>{names[health][0]}</span>;
}
