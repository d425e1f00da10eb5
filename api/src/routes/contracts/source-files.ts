import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const sourceFile = z.object({
  name: z.string(),
  /** In bytes. */
  size: z.number().int(),
  /** What was read of it. */
  documents: z.number().int(),
  /** Rows or packed files that could not be read. */
  failed: z.number().int(),
  uploadedAt: z.iso.datetime(),
});
export type SourceFile = z.infer<typeof sourceFile>;

/** `errors` are the first 100. */
const uploadedFile = sourceFile.extend({ errors: z.array(z.object({ item: z.string(), code: z.string(), message: z.string() })) });
export type UploadedFile = z.infer<typeof uploadedFile>;

const params = z.object({ id: z.string().max(100) });
const name = z.string().trim().min(1).max(200).regex(/^[^\p{Cc}]+$/u, 'holds a character that no name has').transform((text) => text.normalize('NFC'));

export const uploadFileRoute = createRoute({
  method: 'post', path: '/v1/sources/{id}/files', summary: 'Upload a file into a source of the kind “files”',
  description: 'The body is the file itself, 32 MB at most, with content-type application/octet-stream. One of the same name is replaced. An import then brings it into the knowledge.',
  request: { params, query: z.object({ name }), body: { required: true, content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } } },
  responses: jsonAnswer('What was read of it', uploadedFile),
});

export const listFilesRoute = createRoute({
  method: 'get', path: '/v1/sources/{id}/files', summary: 'The files that were uploaded into a source', request: { params }, responses: jsonAnswer('Its files by name', z.object({ files: z.array(sourceFile) })),
});

export const deleteFileRoute = createRoute({
  method: 'post', path: '/v1/sources/{id}/files/delete', summary: 'Take a file out of a source',
  description: 'Its documents leave the knowledge with the next import.',
  request: { params, ...jsonBody(z.strictObject({ name: z.string().max(200) })) }, responses: jsonAnswer('It is gone', z.object({ deleted: z.literal(true) })),
});
