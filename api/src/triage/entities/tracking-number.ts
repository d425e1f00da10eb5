/** A carrier's format for tracking numbers; where its check digit is public, `isValid` proves it. A number of digits alone counts only where the text speaks of a parcel. */
interface TrackingFormat {
  readonly carrier: string;
  readonly pattern: RegExp;
  readonly isValid?: (value: string) => boolean;
  readonly needsContext?: boolean;
}

/** UPU standard S10 for the postal services; UPS, FedEx, USPS and DHL Express by their published check digits; SSCC-18 (GS1) for DHL parcels. */
const formats: readonly TrackingFormat[] = [
  { carrier: 'UPS', pattern: /^1Z[0-9A-Z]{16}$/, isValid: isUps },
  { carrier: 'Post', pattern: /^[A-Z]{2}\d{9}[A-Z]{2}$/, isValid: isS10 },
  { carrier: 'Amazon', pattern: /^TB[ACM]\d{12}$/ },
  { carrier: 'DHL', pattern: /^JJD\d{12,20}$/ },
  { carrier: 'DHL', pattern: /^00340\d{15}$/, isValid: isGs1 },
  { carrier: 'USPS', pattern: /^9[1-5]\d{20}$/, isValid: isGs1 },
  { carrier: 'DHL Express', pattern: /^\d{10}$/, isValid: (value) => Number(value.slice(0, 9)) % 7 === Number(value[9]), needsContext: true },
  { carrier: 'FedEx', pattern: /^\d{12}$/, isValid: isFedEx, needsContext: true },
  { carrier: 'DPD', pattern: /^0\d{13}$/, needsContext: true },
];

/** The carrier whose format and check digit a number fits; `undefined` for none. `hasContext`: the text names a parcel or a carrier. */
export function trackingCarrier(value: string, hasContext: boolean): string | undefined {
  const plain = value.replace(/[\s-]/g, '').toUpperCase();
  return formats.find((format) => format.pattern.test(plain) && (hasContext || !format.needsContext) && (format.isValid?.(plain) ?? true))?.carrier;
}

function isUps(value: string): boolean {
  const digits = [...value.slice(2)].map((sign) => (/\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10));
  const check = digits.pop()!;
  const sum = digits.reduce((total, digit, position) => total + (position % 2 === 0 ? digit : digit * 2), 0);
  return (10 - (sum % 10)) % 10 === check;
}

function isS10(value: string): boolean {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const rest = 11 - (weights.reduce((total, weight, position) => total + weight * Number(value[position + 2]), 0) % 11);
  return (rest === 10 ? 0 : rest === 11 ? 5 : rest) === Number(value[10]);
}

function isGs1(value: string): boolean {
  const digits = [...value].map(Number);
  const check = digits.pop()!;
  const sum = digits.reverse().reduce((total, digit, position) => total + digit * (position % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === check;
}

function isFedEx(value: string): boolean {
  const weights = [3, 1, 7];
  const sum = [...value.slice(0, 11)].reduce((total, digit, position) => total + Number(digit) * weights[position % 3]!, 0);
  return (sum % 11) % 10 === Number(value[11]);
}
