const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const checkLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const instance = '5g00000';

/** The three letters at the head of a record's id, by object. */
export const keyPrefixes = { Case: '500', EmailMessage: '02s', CaseComment: '00a', FeedItem: '0D5', FeedComment: '0D7', User: '005', Contact: '003', Organization: '00D' } as const;

export type ObjectName = keyof typeof keyPrefixes;

/** The 18-character id of an object's nth record: stable, and checked by its last three letters as Salesforce does. */
export function recordId(object: ObjectName, number: number): string {
  if (!Number.isSafeInteger(number) || number < 0 || number >= digits.length ** 5) throw new Error(`No record id can be made of "${number}".`);
  let serial = '';
  for (let rest = number; serial.length < 5; rest = Math.floor(rest / digits.length)) serial = digits[rest % digits.length]! + serial;
  const short = keyPrefixes[object] + instance + serial;
  return short + checksum(short);
}

/** The number an id was made of; `undefined` for an id of another object or of another make. */
export function recordNumber(object: ObjectName, id: string): number | undefined {
  const short = id.slice(0, 15);
  if (!short.startsWith(keyPrefixes[object] + instance) || !/^[a-zA-Z0-9]{15}$/.test(short)) return undefined;
  if (id.length !== 15 && id !== short + checksum(short)) return undefined;
  return [...short.slice(10)].reduce((sum, digit) => sum * digits.length + digits.indexOf(digit), 0);
}

/** The 18-character case id that stands for a ticket's numeric id; an id that is one already stays as it is. */
export function caseIdOf(ticketId: string | number): string {
  if (typeof ticketId === 'string' && recordNumber('Case', ticketId) !== undefined) return recordId('Case', recordNumber('Case', ticketId)!);
  return recordId('Case', Number(ticketId));
}

function checksum(short: string): string {
  return [0, 5, 10].map((start) => {
    const bits = [...short.slice(start, start + 5)].reduce((sum, letter, index) => sum + (/[A-Z]/.test(letter) ? 1 << index : 0), 0);
    return checkLetters[bits]!;
  }).join('');
}
