import { AppError } from '@countersign/shared/errors';
import { parse } from 'yaml';
import { readPointer } from './read-pointer.ts';

type Part = Readonly<Record<string, unknown>>;

/** An OpenAPI 3 document that follows its own references and no others. */
export interface OpenApiDocument {
  readonly root: Part;
  /** The part itself, or what it refers to inside the document; an empty part for what is none. */
  part(value: unknown): Part;
}

const MOST_STEPS = 20;

/** Reads an OpenAPI 3 document in JSON or YAML. Throws `INVALID_INPUT` with a sentence for the lead. */
export function openApiDocument(text: string): OpenApiDocument {
  const root = parsed(text);
  if (!isPart(root)) throw refuse('This is not an OpenAPI document.');
  if ('swagger' in root) throw refuse('This is a Swagger 2 document. Only OpenAPI 3 is read.');
  if (typeof root['openapi'] !== 'string' || !/^3\.\d/.test(root['openapi'])) throw refuse('The document does not say that it is OpenAPI 3.');
  return {
    root,
    part(value) {
      let current = value;
      for (let step = 0; isPart(current) && typeof current['$ref'] === 'string'; step += 1) {
        const reference = current['$ref'];
        if (!reference.startsWith('#/')) throw refuse(`The document refers to another one (${reference.slice(0, 100)}). Put all of it into one document.`);
        if (step === MOST_STEPS) throw refuse('A reference of the document leads back to itself.');
        current = readPointer(root, decoded(reference.slice(1)));
        if (current === undefined) throw refuse(`The document refers to ${reference.slice(0, 100)}, which it does not hold.`);
      }
      return isPart(current) ? current : {};
    },
  };
}

function parsed(text: string): unknown {
  try {
    return /^\s*\{/.test(text) ? (JSON.parse(text) as unknown) : (parse(text, { maxAliasCount: 50, prettyErrors: true, logLevel: 'silent' }) as unknown);
  } catch (cause) {
    throw new AppError('INVALID_INPUT', 'The document is neither JSON nor YAML that can be read.', { path: 'document', cause });
  }
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return pointer;
  }
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(message: string): AppError {
  return new AppError('INVALID_INPUT', message, { path: 'document' });
}
