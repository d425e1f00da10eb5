/** The platform globals this package uses; pages, workers and Node all have them. */
declare const crypto: {
  getRandomValues<Bytes extends ArrayBufferView>(bytes: Bytes): Bytes;
  readonly subtle: { digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> };
};
declare class TextDecoder {
  decode(input: Uint8Array, options: { stream: boolean }): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
