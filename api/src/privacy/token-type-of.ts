/** How tokens of a workspace's own kind of detail are named: "Loyalty no." gives `LOYALTY_NO`. */
export function tokenTypeOf(name: string): string {
  const type = name.normalize('NFKD').toUpperCase().replace(/[^A-Z]+/g, '_').replace(/^_+|_+$/g, '').slice(0, 24).replace(/_+$/, '');
  return type === '' ? 'OWN' : type;
}
