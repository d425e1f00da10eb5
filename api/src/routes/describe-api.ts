import { errorStatus } from '@countersign/shared/errors';
import type { App } from '../context.ts';

const refusal = {
  description: 'Refused',
  content: {
    'application/json': {
      schema: {
        type: 'object' as const,
        required: ['code', 'message', 'requestId'],
        properties: {
          code: { type: 'string' as const, enum: Object.keys(errorStatus) },
          message: { type: 'string' as const },
          path: { type: 'string' as const, description: 'Where in the input the fault lies, with INVALID_INPUT' },
          requestId: { type: 'string' as const },
        },
      },
    },
  },
};

/** The OpenAPI document, with the one refusal that every route can give. */
export function describeApi(app: App) {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Countersign', version: '0.1.0', description: 'A self-hosted copilot for support agents: triage, cited drafts, policy checks. A person sends every reply.' },
  });
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of [path.get, path.post]) if (operation?.responses !== undefined) operation.responses['default'] = refusal;
  }
  return document;
}
