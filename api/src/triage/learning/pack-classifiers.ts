import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzip, gzip } from 'node:zlib';
import type { TriageClassifiers } from '../build-triage-model.ts';

const squeeze = promisify(gzip);
const unsqueeze = promisify(gunzip);

/** Trained classifiers as bytes to keep; packed off the thread that answers agents, but for a copy. */
export async function packClassifiers(classifiers: TriageClassifiers): Promise<Buffer> {
  return squeeze(serialize(classifiers), { level: 1 });
}

/** Classifiers as `packClassifiers` kept them. */
export async function unpackClassifiers(packed: Uint8Array): Promise<TriageClassifiers> {
  return deserialize(await unsqueeze(packed)) as TriageClassifiers;
}
