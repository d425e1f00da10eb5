const declaredInHtml = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;
const declaredInHeader = /charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/**
 * The text of bytes in whatever encoding they are: by their byte order mark, UTF-8 where they are valid UTF-8, else what an HTTP header or
 * an HTML page declares, UTF-16 without a mark by its zeros, else Windows-1252, of which Latin-1 is a part.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const marked = markOf(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  const wide = wideOf(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, so somebody has to say what it is.
    return (decoderOf(declared(bytes, contentType)) ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Text of European languages in UTF-16 has a zero in every second byte. */
function wideOf(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 512);
  if (head.length < 4) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, position) => { if (byte === 0) zeros[position % 2]! += 1; });
  const half = head.length / 2;
  if (zeros[1]! > half * 0.6 && zeros[0]! < half * 0.1) return 'utf-16le';
  if (zeros[0]! > half * 0.6 && zeros[1]! < half * 0.1) return 'utf-16be';
  return undefined;
}

function declared(bytes: Uint8Array, contentType: string): string | undefined {
  return declaredInHeader.exec(contentType)?.[1] ?? declaredInHtml.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1];
}

function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined || /^utf-?8$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    // A label nobody knows says nothing.
    return undefined;
  }
}
