import './resolve-once.ts';
import { AppError } from '@countersign/shared/errors';
import { text } from 'node:stream/consumers';
import { readEnv } from '../env.ts';
import type { CliIo } from './cli-io.ts';
import { isOutputFault, watchOutput, writeLine } from './standard-output.ts';
import { usage } from './usage.ts';

type Command = (args: string[], io: CliIo) => Promise<number>;

const commands: Record<keyof typeof usage, { readonly about: string; load(): Promise<Command> }> = {
  serve: { about: 'run the server', load: async () => (await import('./serve.ts')).serveCommand },
  import: { about: 'import a source into the knowledge', load: async () => (await import('./import.ts')).importCommand },
  assist: { about: 'draft a reply to a ticket', load: async () => (await import('./assist.ts')).assistCommand },
  search: { about: 'search a folder of knowledge', load: async () => (await import('./search.ts')).searchCommand },
  classify: { about: 'learn labels from examples and label texts', load: async () => (await import('./classify.ts')).classifyCommand },
  summarise: { about: 'sum up threads, each line with its messages', load: async () => (await import('./summarise.ts')).summariseCommand },
  redact: { about: 'find personal details in texts', load: async () => (await import('./redact.ts')).redactCommand },
  check: { about: 'judge replies by policies and sources', load: async () => (await import('./check.ts')).checkCommand },
  policy: { about: 'test, export and import the rules of the policy', load: async () => (await import('./policy.ts')).policyCommand },
  eval: { about: 'measure ours on public data', load: async () => (await import('./eval.ts')).evalCommand },
};

const overview = `Usage: countersign COMMAND [flags]\n\n${Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(10)}${about}`).join('\n')}\n\ncountersign COMMAND --help says how each is called.\n`;

const [name = '', ...args] = process.argv.slice(2);
const asksHelp = (word: string): boolean => word === '--help' || word === '-h';
const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined;
if (command === undefined) {
  const isAsked = asksHelp(name) || name === 'help';
  process[isAsked ? 'stdout' : 'stderr'].write(isAsked || name === '' ? overview : `There is no command “${name}”.\n\n${overview}`);
  process.exit(isAsked ? 0 : 2);
}
if (args.some(asksHelp)) {
  process.stdout.write(`${usage[name as keyof typeof usage]}\n`);
  process.exit(0);
}
const io = (cwd: string): CliIo => ({
  cwd,
  stdout: writeLine,
  stderr: (line) => void process.stderr.write(`${line}\n`),
  stdin: () => text(process.stdin),
});
watchOutput();
try {
  const cwd = readEnv().INIT_CWD ?? process.cwd();
  const run = await command.load();
  const code = await run(args, io(cwd));
  if (process.stdout.errored === null) process.exitCode = code;
} catch (error) {
  // What the output's own fault is, whoever watches it says.
  if (!isOutputFault(error)) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  }
}

/** What is wrong with the input is said in a sentence; what is wrong with us, with its place. */
function sentenceOf(error: unknown): string {
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (error instanceof AppError || code?.startsWith('ERR_PARSE_ARGS_')) return message;
  return `Something failed inside Countersign: ${stack ?? String(error)}`;
}
