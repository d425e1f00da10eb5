import { detector } from '@countersign/shared/policy/rule';
import { z } from 'zod';
import { detectorWords } from './detector-words.ts';

/** One setting of a detector as a form shows it. */
export interface DetectorField {
  /** Where it stands: `limit.amount`. */
  readonly path: string;
  readonly label: string;
  readonly about: string;
  readonly type: 'text' | 'number' | 'switch' | 'choices' | 'lines';
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly isRequired: boolean;
  /** A code of a few letters. */
  readonly isBrief: boolean;
  /** What holds where nothing is set. */
  readonly initial: unknown;
}

interface Property {
  readonly type?: string;
  readonly const?: string;
  readonly items?: { readonly enum?: readonly string[] };
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly maxLength?: number;
}

const forms = new Map((z.toJSONSchema(detector, { io: 'input' }) as { oneOf?: Property[]; anyOf?: Property[] }).oneOf?.map((form) => [form.properties!['type']!.const!, form])
  ?? (z.toJSONSchema(detector, { io: 'input' }) as { anyOf: Property[] }).anyOf.map((form) => [form.properties!['type']!.const!, form]));

/** Every detector type, as the contract lists them. */
export const detectorTypes: readonly string[] = [...forms.keys()];

/** The fields of a detector type, read from its contract. */
export function detectorFields(type: string): DetectorField[] {
  const form = forms.get(type);
  return form === undefined ? [] : fieldsOf(form, type, '').filter(({ path }) => path !== 'type');
}

function fieldsOf(form: Property, type: string, above: string): DetectorField[] {
  return Object.entries(form.properties ?? {}).flatMap(([name, property]): DetectorField[] => {
    const path = above + name;
    if (property.properties !== undefined) return fieldsOf(property, type, `${path}.`);
    const kind = kindOf(property);
    if (kind === undefined) return [];
    const [label, about] = detectorWords[type]?.fields?.[path] ?? [words(name), ''];
    const choices = (property.items?.enum ?? []).map((value) => ({ value, name: words(value) }));
    return [{ path, label, about, type: kind, choices, isRequired: above === '' && (form.required ?? []).includes(name), isBrief: (property.maxLength ?? Infinity) <= briefLetters, initial: property.default }];
  });
}

function kindOf({ type, items, const: fixed }: Property): DetectorField['type'] | undefined {
  if (fixed !== undefined) return undefined;
  if (type === 'array') return items?.enum === undefined ? 'lines' : 'choices';
  if (type === 'boolean') return 'switch';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'string' ? 'text' : undefined;
}

/** Up to so many letters make a code, such as a currency's. */
const briefLetters = 8;

const known: Readonly<Record<string, string>> = { EMAIL: 'E-mail address', PHONE: 'Phone number', CARD: 'Card number', IBAN: 'Bank account', SECRET: 'Password or key', pin: 'PIN', 'national-id': 'National id' };

/** `matchCase`, `match-case` and `match_case` as words: `Match case`. */
function words(name: string): string {
  const spaced = known[name] ?? name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
