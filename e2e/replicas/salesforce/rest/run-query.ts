import { parseSoql, type Condition, type Literal, type Query } from './parse-soql.ts';
import { sendError, sendJson, type RestCall } from './rest-call.ts';
import { rowsOf, type Row } from './rows.ts';

/** `GET /services/data/vNN.0/query?q=…`, and the next rows of a query at its `nextRecordsUrl`. */
export function runQuery({ response, url, organization }: RestCall): void {
  const [, base = '', locator] = /^(.*\/query)(?:\/([\w-]+))?$/.exec(url.pathname) ?? [];
  const [encoded, start = '0'] = locator?.split(/-(?=\d+$)/) ?? [];
  const text = encoded === undefined ? (url.searchParams.get('q') ?? '') : Buffer.from(encoded.slice(3), 'base64url').toString();
  if (/\bFOR\s+(VIEW|REFERENCE|UPDATE)\b/i.test(text)) {
    organization.ledger.writes.push({ kind: 'refused', method: 'GET', path: url.pathname, body: text, at: new Date().toISOString(), trusted: false });
    return sendError(response, 403, 'INSUFFICIENT_ACCESS', 'this query records a view');
  }
  let query: Query;
  try {
    query = parseSoql(text);
  } catch (error) {
    return sendError(response, 400, 'MALFORMED_QUERY', (error as Error).message);
  }
  const rows = rowsOf(organization.store, query.object);
  if (rows === undefined) return sendError(response, 400, 'INVALID_TYPE', `sObject type '${query.object}' is not supported.`);
  const known = new Set(Object.keys(rows[0] ?? {}));
  const named = [...query.fields, ...query.conditions.map(({ field }) => field), ...query.order.map(({ field }) => field)];
  const unknown = rows.length === 0 ? undefined : named.find((field) => !known.has(field));
  if (unknown !== undefined) return sendError(response, 400, 'INVALID_FIELD', `No such column '${unknown}' on entity '${query.object}'.`);
  const found = rows.filter((row) => query.conditions.every((condition) => holds(row, condition))).sort((one, other) => compareRows(one, other, query)).slice(0, query.limit);
  const from = Number(start);
  const end = Math.min(found.length, from + organization.queryBatchSize);
  sendJson(response, 200, {
    totalSize: found.length,
    done: end === found.length,
    ...(end === found.length ? {} : { nextRecordsUrl: `${base}/01g${Buffer.from(text).toString('base64url')}-${end}` }),
    records: found.slice(from, end).map((row) => recordShape(row, query, base)),
  });
}

function recordShape(row: Row, query: Query, base: string): object {
  const attributes = (type: string, id: Literal | undefined) => ({ type, url: `${base.replace(/query$/, '')}sobjects/${type}/${id}` });
  const record: Record<string, unknown> = { attributes: attributes(query.object, row['Id']) };
  for (const field of query.fields) {
    const [parent, child] = field.split('.');
    if (parent === undefined || child === undefined) record[field] = row[field];
    else if (row[`${parent}Id`] == null) record[parent] = null;
    else record[parent] = { ...((record[parent] as object | undefined) ?? { attributes: attributes(parent === 'Contact' ? 'Contact' : 'User', row[`${parent}Id`]) }), [child]: row[field] };
  }
  return record;
}

function holds(row: Row, { field, operator, values }: Condition): boolean {
  const stands = row[field] ?? null;
  const [value = null] = values;
  if (operator === 'IN') return values.some((one) => compare(stands, one) === 0);
  if (operator === 'LIKE') return likePattern(String(value)).test(String(stands ?? ''));
  const order = compare(stands, value);
  if (operator === '=') return order === 0;
  if (operator === '!=') return order !== 0;
  if (stands === null || value === null) return false;
  return operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0;
}

function likePattern(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('%', '.*').replaceAll('_', '.')}$`, 'is');
}

function compareRows(one: Row, other: Row, query: Query): number {
  for (const { field, isDescending } of query.order) {
    const order = compare(one[field] ?? null, other[field] ?? null);
    if (order !== 0) return isDescending ? -order : order;
  }
  return 0;
}

function compare(one: Literal, other: Literal): number {
  if (typeof one === 'string' && typeof other === 'string') {
    if (/^\d{4}-\d\d-\d\dT/.test(one) && /^\d{4}-\d\d-\d\dT/.test(other)) return Date.parse(one) - Date.parse(other);
    if (/^\w{15}(\w{3})?$/.test(one) && /^\w{15}(\w{3})?$/.test(other)) return one.slice(0, 15) === other.slice(0, 15) ? 0 : one < other ? -1 : 1;
    return one.toLowerCase().localeCompare(other.toLowerCase());
  }
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return Number(one) - Number(other);
}
