import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { readOpenApi } from './read-open-api.ts';

const shop = `
openapi: 3.1.0
info: { title: Harbour orders, version: '2' }
servers: [{ url: 'https://{region}.orders.example/api/', variables: { region: { default: eu } } }, { url: /relative }]
security: [{ token: [] }]
paths:
  /orders/{order-id}:
    parameters: [{ $ref: '#/components/parameters/OrderId' }]
    get:
      summary: One order
      responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }
    delete: { responses: {} }
    patch: { responses: {} }
  /orders:
    get:
      parameters: [{ name: customer-email, in: query, required: true }, { name: limit, in: query }]
      responses: { 2XX: { content: { application/hal+json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } } }
    post: { responses: {} }
  /secrets:
    get: { parameters: [{ name: X-Tenant, in: header, required: true }], responses: {} }
components:
  parameters: { OrderId: { name: order-id, in: path, required: true } }
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas:
    Order:
      allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { carrier: { type: object, properties: { name: { type: string } } }, parent: { $ref: '#/components/schemas/Order' } } }]
    Base: { type: object, properties: { status: { type: [string, 'null'] }, shipped_at: { type: string, format: date-time }, 'a/b': { type: integer } } }
`;

test('gives the GET operations with their keys, their header and what they may answer', () => {
  const { title, baseUrls, operations } = readOpenApi(shop);
  expect({ title, baseUrls }).toEqual({ title: 'Harbour orders', baseUrls: ['https://eu.orders.example/api'] });
  expect(operations.map(({ path }) => path)).toEqual(['/orders/{order_id}', '/orders?customer-email={customer_email}']);
  expect(operations[0]).toMatchObject({ summary: 'One order', keys: [{ name: 'order_id', in: 'path', required: true }], header: { name: 'Authorization', prefix: 'Bearer' } });
  expect(operations[0]!.fields.slice(0, 4)).toEqual([
    { at: '/status', label: 'Status', format: 'text' }, { at: '/shipped_at', label: 'Shipped at', format: 'date' }, { at: '/a~1b', label: 'A/b', format: 'text' }, { at: '/carrier/name', label: 'Name', format: 'text' },
  ]);
  expect(operations[1]!.fields[0]!.at).toBe('/0/status');
});

test('refuses by name every operation that is not a GET, and those that need what tickets don’t say', () => {
  expect(readOpenApi(shop).refused).toEqual([
    { operation: 'DELETE /orders/{order-id}', reason: 'Only GET is ever asked.' }, { operation: 'PATCH /orders/{order-id}', reason: 'Only GET is ever asked.' },
    { operation: 'POST /orders', reason: 'Only GET is ever asked.' }, { operation: 'GET /secrets', reason: 'It needs X-Tenant in a header.' },
  ]);
});

test('a schema that holds itself ends', () => {
  expect(readOpenApi(shop).operations[0]!.fields.length).toBeLessThanOrEqual(60);
});

const wrap = (schema: string): string => `{"openapi":"3.0.3","paths":{"/a/{b}":{"get":{"parameters":[{"name":"b","in":"path"}],"responses":{"200":{"content":{"application/json":{"schema":${schema}}}}}}}}`.concat('}');

test.each<[string, string, string]>([
  ['a Swagger 2 document', '{"swagger":"2.0"}', 'Only OpenAPI 3 is read.'],
  ['another document', 'hello: world', 'does not say that it is OpenAPI 3'],
  ['a list', '[1]', 'not an OpenAPI document'],
  ['a broken one', '{"openapi": ', 'neither JSON nor YAML'],
  ['one that refers to a file', wrap('{"$ref":"file:///etc/passwd"}'), 'refers to another one'],
  ['one that refers to another host', wrap('{"$ref":"http://169.254.169.254/latest#/a"}'), 'refers to another one'],
  ['one that refers to nothing', wrap('{"$ref":"#/components/schemas/Gone"}'), 'which it does not hold'],
  ['one whose reference is a circle', wrap('{"$ref":"#/paths/~1a~1{b}/get/responses/200/content/application~1json/schema"}'), 'leads back to itself'],
])('refuses %s', (_case, document, message) => {
  expect(() => readOpenApi(document)).toThrow(message);
});

test('a document of aliases that multiply ends with a refusal', () => {
  const bomb = `openapi: 3.1.0\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, level) => `${'bcdefghij'[level]}: &${'bcdefghij'[level]} [${Array(9).fill(`*${'abcdefghi'[level]}`).join(',')}]`).join('\n')}\n`;
  const spent = countProcessorTime();
  expect(() => readOpenApi(bomb)).toThrow('neither JSON nor YAML');
  expect(spent()).toBeLessThan(2_000);
});

test('a schema that holds itself, or each part twice, is read to its bound', () => {
  const twice = Array.from({ length: 30 }, (_, at) => [`Part${at}`, { allOf: [at + 1, at + 1].map((next) => ({ $ref: `#/components/schemas/Part${next}` })) }]);
  const schemas = { Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] }, ...Object.fromEntries(twice), Part30: { type: 'object' } };
  const answer = (name: string) => ({ get: { responses: { 200: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } } } } });
  const { operations } = readOpenApi(JSON.stringify({ openapi: '3.1.0', paths: { '/loops/{id}': answer('Loop'), '/parts/{id}': answer('Part0') }, components: { schemas } }));
  expect(operations.map(({ fields }) => fields)).toEqual([[], []]);
});
