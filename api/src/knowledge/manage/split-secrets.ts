import type { SourceKind } from '../source-kinds.ts';

/** Settings apart from those that are sealed. */
export function splitSecrets({ secrets }: Pick<SourceKind, 'secrets'>, all: Readonly<Record<string, unknown>>): { settings: Record<string, unknown>; secret: Record<string, string> } {
  const settings: Record<string, unknown> = {};
  const secret: Record<string, string> = {};
  for (const [name, value] of Object.entries(all)) {
    if (!secrets.includes(name)) settings[name] = value;
    else if (typeof value === 'string' && value !== '') secret[name] = value;
  }
  return { settings, secret };
}
