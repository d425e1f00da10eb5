import { entityRecognisers } from './entity-recognisers.ts';
import { trackingCarrier } from './tracking-number.ts';

/** A tracking number in a text; its carrier where its format names one. */
export interface TrackingNumber {
  readonly start: number;
  readonly end: number;
  readonly carrier?: string;
}

const NUMBERS = /\b(?:1Z[0-9A-Z]{16}|1Z(?:[\s-]?[0-9A-Z]{3}){2}[\s-]?[0-9A-Z]{2}(?:[\s-]?[0-9A-Z]{4}){2}|[A-Z]{2}\d{9}[A-Z]{2}|TB[ACM]\d{12}|JJD\d{12,20}|00340\d{15}|9[1-5]\d{20}|\d{10}|\d{12}|0\d{13})\b/giu;
const PARCEL = /\b(?:dhl|fedex|dpd|ups|usps|tracking|parcel|package|sendung|paket|colis|suivi|paquete|seguimiento|env[ií]o|encomenda|rastre\w*)\b/i;

/** Numbers in the format of a carrier. */
export function findCarrierNumbers(text: string): Required<TrackingNumber>[] {
  const isParcel = PARCEL.test(text);
  return [...text.matchAll(NUMBERS)].flatMap(({ 0: number, index }) => {
    const carrier = trackingCarrier(number, isParcel);
    return carrier === undefined ? [] : [{ start: index, end: index + number.length, carrier }];
  });
}

/** Numbers in the format of a carrier, and those that a text calls one. */
export function findTrackingNumbers(text: string): TrackingNumber[] {
  const named = entityRecognisers.filter(({ type }) => type === 'tracking').flatMap(({ pattern }) => [...text.matchAll(pattern)].map((match) => {
    const value = match.groups?.['value'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    return { start, end: start + value.length };
  }));
  return [...findCarrierNumbers(text), ...named];
}
