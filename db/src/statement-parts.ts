/** The embedded database takes 256 kB in one statement in a tenth of a second, and 15 MB in 15 s, as its socket copies what it has at each 64 kB. */
const PART_BYTES = 256 * 1024;

/** Bytes in parts of 256 kB at most, in order, to be written in a statement each. They share the memory of `whole`. */
export function statementParts(whole: Buffer): readonly Buffer[] {
  return Array.from({ length: Math.ceil(whole.length / PART_BYTES) }, (_, part) => whole.subarray(part * PART_BYTES, (part + 1) * PART_BYTES));
}
