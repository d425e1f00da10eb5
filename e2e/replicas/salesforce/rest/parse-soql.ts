/** A query: which columns of which object, filtered, ordered and cut. */
export interface Query {
  readonly fields: readonly string[];
  readonly object: string;
  readonly conditions: readonly Condition[];
  readonly order: readonly { readonly field: string; readonly isDescending: boolean }[];
  readonly limit: number;
}

export type Literal = string | number | boolean | null;

export interface Condition {
  readonly field: string;
  readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'IN' | 'LIKE';
  readonly values: readonly Literal[];
}

const token = /\s*('(?:[^'\\]|\\.)*'|[\w.:+-]+|<=|>=|!=|<>|[=<>(),])/y;

/** Reads as much of SOQL as an agent's assistant needs: SELECT, FROM, WHERE with AND, ORDER BY, LIMIT. Throws on anything else. */
export function parseSoql(text: string): Query {
  const words = split(text);
  let position = 0;
  const peek = () => words[position]?.toUpperCase();
  const take = () => words[position++] ?? fail('unexpected end of query');
  const expect = (word: string) => { if (take().toUpperCase() !== word) fail(`expecting ${word}`); };
  const isNext = (word: string) => peek() === word && (position += 1) > 0;

  expect('SELECT');
  const fields = list(take);
  expect('FROM');
  const object = take();
  const conditions: Condition[] = [];
  if (isNext('WHERE')) do conditions.push(condition()); while (isNext('AND'));
  const order: { field: string; isDescending: boolean }[] = [];
  if (isNext('ORDER')) {
    expect('BY');
    order.push(...list(() => {
      const field = take();
      const isDescending = isNext('DESC') || (isNext('ASC') && false);
      if (isNext('NULLS')) take();
      return { field, isDescending };
    }));
  }
  const limit = isNext('LIMIT') ? Number(take()) : Infinity;
  if (position < words.length || Number.isNaN(limit)) fail(`unexpected token: ${words[position]}`);
  return { fields, object, conditions, order, limit };

  function list<Item>(one: () => Item): Item[] {
    const items = [one()];
    while (isNext(',')) items.push(one());
    return items;
  }

  function condition(): Condition {
    const field = take();
    const operator = take().toUpperCase().replace('<>', '!=');
    if (operator === 'IN') {
      expect('(');
      const values = list(literal);
      expect(')');
      return { field, operator, values };
    }
    if (!['=', '!=', '<', '<=', '>', '>=', 'LIKE'].includes(operator)) fail(`unexpected token: ${operator}`);
    return { field, operator: operator as Condition['operator'], values: [literal()] };
  }

  function literal(): Literal {
    const word = take();
    if (word.startsWith("'")) return word.slice(1, -1).replaceAll(/\\(.)/g, '$1');
    if (/^(true|false)$/i.test(word)) return word.toLowerCase() === 'true';
    if (/^null$/i.test(word)) return null;
    if (/^\d{4}-\d\d-\d\dT/.test(word)) return word;
    return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : fail(`unexpected token: ${word}`);
  }
}

function split(text: string): string[] {
  const words: string[] = [];
  token.lastIndex = 0;
  let at = 0;
  while (text.slice(at).trim() !== '') {
    token.lastIndex = at;
    words.push(token.exec(text)?.[1] ?? fail(`unexpected token: ${text.slice(at, at + 10)}`));
    at = token.lastIndex;
  }
  return words;
}

function fail(message: string): never {
  throw new SyntaxError(message);
}
