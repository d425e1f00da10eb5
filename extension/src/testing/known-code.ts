import type { BundleContext } from './bundle-contexts.ts';
import { libraryCode, type KnownCode } from './library-code.ts';
import { ownCode } from './own-code.ts';

export const knownCode: readonly KnownCode[] = ownCode.concat(libraryCode);

/** For tests: a bundle without the passages that are known and lawful in each of these contexts. */
export function withoutKnownCode(bundle: string, contexts: readonly BundleContext[]): string {
  return knownCode.filter((known) => contexts.every((context) => known.in.includes(context))).reduce((rest, { pattern }) => rest.replaceAll(pattern, ' '), bundle);
}
