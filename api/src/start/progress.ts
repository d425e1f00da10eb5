const isTerminal = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;

/** Soft ink where the terminal has it; plain elsewhere. */
export const ink = {
  dim: (text: string): string => (isTerminal ? `\u001B[2m${text}\u001B[22m` : text),
  bold: (text: string): string => (isTerminal ? `\u001B[1m${text}\u001B[22m` : text),
};

/** One line of what start is doing: `  packages      installed in 31.2 s`. */
export function sayStep(name: string, what: string): void {
  process.stdout.write(`  ${ink.dim(name.padEnd(12))}${what}\n`);
}

/** `840 ms`, `4.2 s`. */
export function formatMs(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
