import type { ApiDescription } from '../../routes/contracts/records.ts';
import { openApiDocument, type OpenApiDocument } from './open-api-document.ts';
import { responseFields } from './response-fields.ts';

type Operation = ApiDescription['operations'][number];
type Key = Operation['keys'][number];
type Part = Readonly<Record<string, unknown>>;

const METHODS: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);
const MOST_OPERATIONS = 500;

/** The GET operations of an OpenAPI 3 document, ready to be bound to what tickets say. Every other operation is refused by name. */
export function readOpenApi(text: string): ApiDescription {
  const document = openApiDocument(text);
  const { root, part } = document;
  const operations: Operation[] = [];
  const refused: { operation: string; reason: string }[] = [];
  for (const [path, value] of Object.entries(part(root['paths']))) {
    const item = part(value);
    for (const method of Object.keys(item).filter((name) => METHODS.has(name))) {
      if (operations.length + refused.length >= MOST_OPERATIONS) break;
      const refuse = (reason: string): void => void refused.push({ operation: `${method.toUpperCase()} ${path}`, reason });
      if (method !== 'get') refuse('Only GET is ever asked.');
      else {
        const read = readOperation(path, item, document);
        if (typeof read === 'string') refuse(read);
        else operations.push(read);
      }
    }
  }
  const info = part(root['info']);
  return { title: typeof info['title'] === 'string' ? info['title'].slice(0, 120) : '', baseUrls: baseUrls(document), operations, refused };
}

function readOperation(path: string, item: Part, document: OpenApiDocument): Operation | string {
  const { part } = document;
  const operation = part(item['get']);
  const parameters = [...listOf(item['parameters']), ...listOf(operation['parameters'])].map(part);
  const needed = parameters.find((parameter) => ['header', 'cookie'].includes(String(parameter['in'])) && parameter['required'] === true);
  if (needed) return `It needs ${String(needed['name']).slice(0, 60)} in a ${String(needed['in'])}.`;
  if (parameters.some((parameter) => parameter['in'] === 'querystring')) return 'Its query is one parameter.';
  const keys = parameters.flatMap((parameter): (Key & { said: string })[] => (parameter['in'] === 'path' || parameter['in'] === 'query'
    ? [{ said: String(parameter['name']), name: keyName(String(parameter['name'])), in: parameter['in'], required: parameter['in'] === 'path' || parameter['required'] === true }] : []));
  const asked = keys.filter((key) => key.in === 'query' && key.required);
  const filled = path.replace(/\{([^{}]*)\}/g, (_whole, name: string) => `{${keyName(name)}}`);
  const query = asked.map(({ said, name }) => `${encodeURIComponent(said)}={${name}}`).join('&');
  const responses = part(operation['responses']);
  const success = part(responses[['200', '2XX', 'default'].find((code) => code in responses) ?? '']);
  const content = Object.entries(part(success['content'])).find(([type]) => /\bjson\b/i.test(type));
  return {
    path: query === '' ? filled : `${filled}?${query}`, summary: String(operation['summary'] ?? operation['operationId'] ?? '').slice(0, 200),
    keys: keys.map(({ said: _said, ...key }) => key), header: headerOf(operation, document), fields: content === undefined ? [] : responseFields(part(content[1])['schema'], document),
  };
}

function headerOf(operation: Part, { root, part }: OpenApiDocument): Operation['header'] {
  const schemes = part(part(root['components'])['securitySchemes']);
  for (const requirement of listOf(operation['security'] ?? root['security']).map(part)) {
    for (const name of Object.keys(requirement)) {
      const scheme = part(Object.hasOwn(schemes, name) ? schemes[name] : undefined);
      if (scheme['type'] === 'apiKey' && scheme['in'] === 'header') return { name: String(scheme['name']), prefix: '' };
      if (scheme['type'] === 'http' && /^(?:bearer|basic)$/i.test(String(scheme['scheme']))) return { name: 'Authorization', prefix: /^basic$/i.test(String(scheme['scheme'])) ? 'Basic' : 'Bearer' };
    }
  }
  return null;
}

function baseUrls({ root, part }: OpenApiDocument): string[] {
  return listOf(root['servers']).map(part).flatMap((server) => {
    const variables = part(server['variables']);
    const url = URL.parse(String(server['url'] ?? '').replace(/\{([^{}]*)\}/g, (_whole, name: string) => String(part(Object.hasOwn(variables, name) ? variables[name] : undefined)['default'] ?? '')));
    return url !== null && /^https?:$/.test(url.protocol) && url.username === '' ? [url.href.replace(/\/$/, '')] : [];
  });
}

/** A parameter’s name as a key of ours: letters, digits and underscores. */
function keyName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^[^A-Za-z]+/, '').slice(0, 40);
  return plain === '' ? 'key' : plain;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
