/** As a program ends that wrote to a reader who had left: 128 and the number of the signal. */
const READER_LEFT = 141;

/** Writes a line to standard output. Throws what keeps it from being written, so that a command stops there and closes what it has open. */
export function writeLine(line: string): void {
  process.stdout.write(`${line}\n`);
  if (process.stdout.errored) throw process.stdout.errored;
}

/** Whether this is the fault that standard output ended with. */
export function isOutputFault(error: unknown): boolean {
  return error !== null && error === process.stdout.errored;
}

/** Ends quietly where the reader of a pipe has left (`| head -1`), and in a sentence where standard output can't be written. */
export function watchOutput(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    process.exitCode = code === 'EPIPE' ? READER_LEFT : 1;
    if (code !== 'EPIPE') process.stderr.write(`The output can’t be written: ${message}\n`);
  });
  process.stderr.on('error', () => undefined);
}
