const names: Readonly<Record<string, readonly [one: string, many: string]>> = {
  SECRET: ['key', 'keys'], EMAIL: ['e-mail address', 'e-mail addresses'], PHONE: ['phone number', 'phone numbers'], CARD: ['card number', 'card numbers'], IBAN: ['bank account', 'bank accounts'],
  NATIONAL_ID: ['national id', 'national ids'], BIRTH_DATE: ['date of birth', 'dates of birth'], IP: ['network address', 'network addresses'], LINK: ['personal link', 'personal links'], PERSON: ['name', 'names'],
};
const order = Object.keys(names);

/** `1 key, 2 e-mail addresses`: the worst first; empty where nothing was found. */
export function privacyWords(counts: Readonly<Record<string, number>>): string {
  const rank = (type: string): number => (order.includes(type) ? order.indexOf(type) : order.length);
  return Object.entries(counts).filter(([, count]) => count > 0).toSorted(([one], [other]) => rank(one) - rank(other))
    .map(([type, count]) => `${count.toLocaleString()} ${names[type]?.[count === 1 ? 0 : 1] ?? 'personal detail'}`).join(', ');
}

/** Whether a key or another secret is among them: that is worse than an address. */
export function holdsSecret(counts: Readonly<Record<string, number>>): boolean {
  return (counts['SECRET'] ?? 0) > 0;
}
