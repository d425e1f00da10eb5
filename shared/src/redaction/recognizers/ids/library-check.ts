/** The library makes an error object for every wrong number; what costs time in it is the trace nobody reads. */
const errors = Error as { stackTraceLimit?: number };

/** A validator of the `stdnum` library as a plain check: never throws. */
export function libraryCheck(validate: (value: string) => { readonly isValid: boolean }): (written: string) => boolean {
  return (written) => {
    const depth = errors.stackTraceLimit;
    errors.stackTraceLimit = 0;
    try {
      return validate(written).isValid;
    } catch {
      // The library throws for signs it does not know: such a text is no number of this kind.
      return false;
    } finally {
      errors.stackTraceLimit = depth;
    }
  };
}
