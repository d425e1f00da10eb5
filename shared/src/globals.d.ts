/** The platform globals this package uses; pages, workers and Node all have them. */
declare const crypto: { getRandomValues<Bytes extends ArrayBufferView>(bytes: Bytes): Bytes };
declare class TextDecoder {
  decode(input: Uint8Array, options: { stream: boolean }): string;
}
