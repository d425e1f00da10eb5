import type { TriageSettings } from '@countersign/shared/assist/triage-settings';
import type { IntentInput } from '../queries/taxonomy.ts';

/** What the server would not take of an intent, in words that name the field; nothing where it can be saved. */
export function intentFault({ asksFor, handover, routing }: IntentInput): string | null {
  const tags = [routing, ...(routing.where ?? [])].map((target) => target.tags ?? []);
  return listFault('A reply needs', asksFor, 12, 80)
    ?? (handover !== null && handover.length > 160 ? '“Goes to a person because” has 160 characters at most.' : null)
    ?? tags.reduce<string | null>((fault, list) => fault ?? listFault('Tags', list, 20, 60), null);
}

/** The same for the rules, patterns and products. */
export function settingsFault({ handover, patterns, products }: TriageSettings): string | null {
  const half = patterns.find(({ name, pattern }) => (name.trim() === '') !== (pattern.trim() === ''));
  if (half !== undefined) return half.name.trim() === '' ? `The pattern ${half.pattern.trim()} names nothing yet.` : `“${half.name.trim()}” has no pattern yet.`;
  const names = patterns.map(({ name }) => name.trim().toLowerCase()).filter((name) => name !== '');
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return `Two patterns name “${twice}”.`;
  return Object.values(handover).reduce<string | null>((fault, { phrases = [] }) => fault ?? listFault('Phrases of your own', phrases, 50, 80), null) ?? listFault('Products', products, 2000, 80);
}

function listFault(name: string, list: readonly string[], most: number, longest: number): string | null {
  const long = list.find((one) => one.trim().length > longest);
  if (long !== undefined) return `“${name}”: ${longest} characters are the most, and “${long.trim().slice(0, 40)}…” is longer.`;
  const filled = list.filter((one) => one.trim() !== '').length;
  return filled > most ? `“${name}” holds ${most.toLocaleString('en')} at most; there are ${filled.toLocaleString('en')}.` : null;
}
