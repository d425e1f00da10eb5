import { Document, isMap, isSeq } from 'yaml';
import type { z } from 'zod';
import { detector, rule, ruleScope, type Rule } from '../rule.ts';

const order = ['id', 'clause', 'severity', 'scope', 'detector', 'suggestion', 'examples'];

/** Rules as YAML that reads back as the very same rules: by id, what has its usual value left out, one field a line. */
export function writeRules(rules: readonly Rule[]): string {
  const sorted = rules.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  const document = new Document(sorted.map(concise));
  if (isSeq(document.contents)) {
    document.contents.items.forEach((item, at) => {
      if (isMap(item) && at > 0) item.spaceBefore = true;
    });
  }
  return document.toString({ lineWidth: 0, indentSeq: true });
}

function concise(written: Rule): Record<string, unknown> {
  const full = rule.parse(written);
  const short = withoutDefaults(rule, { ...full, scope: withoutDefaults(ruleScope, full.scope), detector: withoutDefaults(detector, full.detector) });
  return Object.fromEntries(order.filter((field) => field in short).map((field) => [field, field === 'examples' ? filled(short[field] as object) : short[field]]));
}

/** Leaves out each field that comes back by itself when the rest is read. */
function withoutDefaults(schema: z.ZodType, value: object): Record<string, unknown> {
  const whole = JSON.stringify(schema.parse(value));
  let short = { ...value } as Record<string, unknown>;
  for (const field of Object.keys(value)) {
    const { [field]: _left, ...rest } = short;
    const parsed = schema.safeParse(rest);
    if (parsed.success && JSON.stringify(parsed.data) === whole) short = rest;
  }
  return short;
}

function filled(lists: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => (list as readonly string[]).length > 0));
}
