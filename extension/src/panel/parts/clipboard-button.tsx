import type { ReactNode } from 'react';
import { useState } from 'react';
import { say } from '../words/say.ts';
import { putOnClipboard } from './put-on-clipboard.ts';

interface ClipboardButtonProps { readonly text: string; readonly className?: string; readonly children: ReactNode }

/** Copies words that are not the draft; its label says that it did, its width stays. */
export function ClipboardButton({ text, className = 'button small', children }: ClipboardButtonProps) {
  const [isCopied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    await putOnClipboard(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  }
  return (
    <button type="button" className={`${className} swaps`} onClick={() => void copy()}>
      <span className={isCopied ? 'is-away' : ''}>{children}</span>
      <span className={isCopied ? '' : 'is-away'} aria-live="off">{say('common.copied')}</span>
    </button>
  );
}
