/** Gives an array's memory back at once, rather than when it is next collected; nobody may read the array any more. Memory that others share stays. */
export function freeMemory({ buffer, byteLength }: ArrayBufferView): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
