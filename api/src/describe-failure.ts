/** An error as the log keeps it: what kind it was and where, without words that may quote a customer. */
export interface Failure {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly stack: string;
  readonly cause?: Failure;
}

/** Errors whose message quotes what they were given: a query its parameters, a database the row, a parser the text, a model's endpoint the key or the prompt. */
const quoting = new Set([
  'DrizzleQueryError', 'PostgresError', 'SyntaxError', 'ZodError', '$ZodError',
  'APIError', 'BadRequestError', 'AuthenticationError', 'PermissionDeniedError', 'NotFoundError', 'ConflictError', 'UnprocessableEntityError', 'RateLimitError', 'InternalServerError',
]);

/** Describes an error for the log. Its own fields are not copied: a driver puts rows and parameters there. */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { type: typeof error, stack: '' };
  const { code, table_name: table, constraint_name: constraint } = error as { code?: unknown; table_name?: unknown; constraint_name?: unknown };
  const type = quoting.has(error.constructor.name) ? error.constructor.name : error.name;
  return {
    type,
    ...(quoting.has(type) ? {} : { message: error.message }),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    stack: (error.stack ?? '').split('\n').filter((line) => /^ {4}at \S/.test(line)).join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeFailure(error.cause) }),
  };
}
