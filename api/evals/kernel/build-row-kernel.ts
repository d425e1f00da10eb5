import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const source = new URL('../../src/triage/row-kernel.wat', import.meta.url);
export const assembledFile = new URL('../../src/triage/row-kernel.wasm', import.meta.url);

/** What `row-kernel.wat` says, as a module of WebAssembly. Throws where it says what is none. */
export async function assembleRowKernel(): Promise<Uint8Array> {
  const { parseWat } = await wabt();
  return parseWat('row-kernel.wat', readFileSync(source, 'utf8'), { simd: true }).toBinary({}).buffer;
}

if (import.meta.main) writeFileSync(assembledFile, await assembleRowKernel());
