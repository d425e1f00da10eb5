/** Redaction could not be done, so nothing may leave the machine. Carries no text. */
export class RedactionError extends Error {
  override readonly name = 'RedactionError';
  constructor(cause: unknown) {
    super('Personal details could not be masked.', { cause });
  }
}
