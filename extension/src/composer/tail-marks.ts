const signature = /^(--|—|––)\s*$/;
const quote = /^>|^-{2,}\s*\p{L}[^-]*-{2,}$|^(?=.{0,200}\d).{0,200}(wrote|schrieb|écrit|escribió|escreveu).{0,100}:$/u;

/** Whether a line of its own begins a signature: two dashes. */
export function isSignatureMark(line: string): boolean {
  return signature.test(line);
}

/** Whether a line begins the quoted trail: a quote mark, "On 3 Nov, Ana wrote:", "--- Original Message ---". */
export function isQuoteMark(line: string): boolean {
  return quote.test(line.trim());
}
