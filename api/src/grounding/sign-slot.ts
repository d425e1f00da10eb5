/** How many weights signs share. Two signs on one slot are rare and harmless. */
export const signSlots = 1 << 15;

/** The slot of a sign’s weight (FNV-1a over UTF-16 units). */
export function signSlot(sign: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < sign.length; at += 1) hash = Math.imul(hash ^ sign.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (signSlots - 1);
}
