const PARTS: Readonly<Record<string, string>> = { '#': '[0-9]', '@': '[A-Za-z]', '*': '[A-Za-z0-9]{1,24}' };

/** A mask as a pattern that finds it as a whole word; `undefined` when it is too short or fixes nothing. At most two stars, so that no text can make it slow. */
export function compileMask(mask: string): RegExp | undefined {
  const plain = mask.trim().replace(/\*+/g, '*');
  if (plain.length < 3 || plain.split('*').length > 3 || !/[#@*]/.test(plain) || /[\s/\\{}]/.test(plain)) return undefined;
  const parts = [...plain].map((character) => PARTS[character] ?? character.replace(/[.+?^$()[\]|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('')}(?![\\p{L}\\p{N}])`, 'giu');
}
