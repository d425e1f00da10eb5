/** The parts of a name in lower case without accents, so that "José" and "JOSE" are one. */
export function plainName(name: string): string[] {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}
