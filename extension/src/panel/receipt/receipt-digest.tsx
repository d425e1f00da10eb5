import { useEffect, useState } from 'react';
import { StatusLine } from '../frame/status-line.tsx';

/** The beginning and the end of the digest of what was sent, to compare with what a model's server logged. */
export function ReceiptDigest({ text }: { readonly text: string }) {
  const [digest, setDigest] = useState('');
  useEffect(() => {
    void crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then((bytes) => {
      const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
      setDigest(`sha-256 ${hex.slice(0, 4)}…${hex.slice(-4)}`);
    });
  }, [text]);
  return <StatusLine left={[digest]} right={null} />;
}
