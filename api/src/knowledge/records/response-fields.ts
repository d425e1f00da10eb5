import type { ApiDescription } from '../../routes/contracts/records.ts';
import type { OpenApiDocument } from './open-api-document.ts';

type Field = ApiDescription['operations'][number]['fields'][number];

const DEEPEST = 4;
const MOST_FIELDS = 60;
/** Parts of a schema that are looked at: one that holds itself, or each part twice, ends here. */
const MOST_PARTS = 2_000;

/** The fields that an answer of this schema may hold, by their place in it. Of a list, the first item. */
export function responseFields(schema: unknown, { part }: OpenApiDocument): Field[] {
  const fields: Field[] = [];
  let parts = 0;
  const walk = (value: unknown, at: string, name: string, depth: number): void => {
    parts += 1;
    if (parts > MOST_PARTS || fields.length >= MOST_FIELDS || depth > DEEPEST) return;
    const here = part(value);
    for (const member of listOf(here['allOf'])) walk(member, at, name, depth);
    for (const choice of [...listOf(here['oneOf']), ...listOf(here['anyOf'])].slice(0, 1)) walk(choice, at, name, depth);
    const type = [here['type']].flat().find((one) => one !== 'null');
    if (type === 'array') {
      const items = part(here['items']);
      if (!isScalar(items)) walk(items, `${at}/0`, name, depth + 1);
      else if (at !== '') push(here, at, name);
    } else if ('properties' in here) {
      for (const [property, inner] of Object.entries(part(here['properties']))) walk(inner, `${at}/${escaped(property)}`, property, depth + 1);
    } else if (at !== '' && isScalar(here)) push(here, at, name);
  };
  const push = (here: Readonly<Record<string, unknown>>, at: string, name: string): void => {
    if (fields.length >= MOST_FIELDS || fields.some((field) => field.at === at)) return;
    fields.push({ at, label: labelOf(here['title'], name), format: ['date', 'date-time'].includes(String(here['format'])) ? 'date' : 'text' });
  };
  walk(schema, '', '', 0);
  return fields;
}

/** `shippedOn` and `shipped_on` read “Shipped on”. */
function labelOf(title: unknown, name: string): string {
  const words = (typeof title === 'string' && title.trim() !== '' ? title : name.replace(/([a-z\d])([A-Z])/g, (_whole, one: string, other: string) => `${one} ${other.toLowerCase()}`).replace(/[_-]+/g, ' ')).replace(/[.:;\r\n]+/g, ' ').trim().slice(0, 60);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isScalar({ type }: Readonly<Record<string, unknown>>): boolean {
  return [type].flat().some((one) => ['string', 'number', 'integer', 'boolean'].includes(String(one)));
}

function escaped(property: string): string {
  return property.replaceAll('~', '~0').replaceAll('/', '~1');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
