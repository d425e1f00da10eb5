export interface GuardedRequest {
  readonly headers?: Readonly<Record<string, string>>;
  /** Hosts, with a port where it is not the scheme's own, that the lead named and that may lie in a private range. */
  readonly allowedHosts?: readonly string[];
  /** `same-origin`: what is asked concerns this host alone, and being sent on to another one is a failure. `any` when left out. */
  readonly redirects?: 'any' | 'same-origin';
  /** Bytes after decompression. */
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export interface GuardedResponse {
  readonly status: number;
  /** Where the last redirect led. */
  readonly url: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** The only way the server reads an address that a person or a document named: GET alone, never into a private network. Throws `AppError`. */
export type GuardedFetch = (url: string, request: GuardedRequest) => Promise<GuardedResponse>;
