/** What one vendor answers to one address; undefined: not found. */
export interface VendorReply {
  readonly body: unknown;
  readonly link?: string;
}
export type Answer = (url: URL, origin: string) => VendorReply | undefined;
