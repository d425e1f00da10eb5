import { AppError } from '@countersign/shared/errors';
import type { ZodError } from 'zod';

type Issue = ZodError['issues'][number];

/** The refusal for input that does not fit its contract, naming the deepest place that is wrong. */
export function invalidInput(error: ZodError): AppError {
  const { path, message } = deepest(error.issues[0]!);
  return new AppError('INVALID_INPUT', path === '' ? message : `${path}: ${message}`, { path, cause: error });
}

function deepest(issue: Issue, prefix = ''): { path: string; message: string } {
  const path = [prefix, ...issue.path.map(String)].filter((part) => part !== '').join('.');
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().at(0) : undefined;
  return inner === undefined ? { path, message: issue.message } : deepest(inner as Issue, path);
}
