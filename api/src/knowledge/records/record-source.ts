import type { RecordMapping } from './record-mapping.ts';

/** A system of the team that is asked about a ticket. Its secret stays sealed until a request is made. */
export interface RecordSource {
  readonly id: string;
  readonly name: string;
  readonly mapping: RecordMapping;
  readonly sealedSecret: Uint8Array | null;
}
