/** What a command may touch of the outside: the caller's directory, and lines in and out. */
export interface CliIo {
  /** Directory the caller stood in; relative paths resolve against it. */
  readonly cwd: string;
  stdout(line: string): void;
  stderr(line: string): void;
  /** Everything on standard input. */
  stdin(): Promise<string>;
}
