import type { JsonSchema } from './chat-request.ts';

/** What goes into the gaps of a schema. */
export interface SchemaFilling {
  /** Goes into every free text field; each entry makes one item of an array of objects with text. */
  readonly texts: readonly string[];
  /** Words that decide an enumeration where one of its values is among them. */
  readonly wishes?: string;
}

/** A value that satisfies the schema, its text fields filled: how a model would answer that only knows these texts. */
export function fillSchema(schema: JsonSchema, filling: SchemaFilling, root: JsonSchema = schema): unknown {
  const fill = (inner: JsonSchema, texts = filling.texts) => fillSchema(inner, { ...filling, texts }, root);
  if (schema.$ref !== undefined) return fill(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {});
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum.find((value) => typeof value === 'string' && filling.wishes?.includes(value)) ?? schema.enum[0];
  const variant = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null');
  if (variant !== undefined) return fill(variant);
  const type = typeof schema.type === 'object' ? schema.type.find((name) => name !== 'null') : schema.type;
  if (type === 'object') return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, fill(inner)]));
  if (type === 'array') {
    const items = schema.items ?? {};
    return items.type === 'object' ? filling.texts.map((text) => fill(items, [text])) : items.type === 'string' ? [] : [fill(items)];
  }
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return 1;
  return filling.texts.join(' ');
}
