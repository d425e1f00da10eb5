import { escapePattern } from '@countersign/shared/text/escape-pattern';

export interface TextPart { readonly text: string; readonly isAsked: boolean }

/** Cuts a sentence at the details it asks the customer for. */
export function askedParts(text: string, asks: readonly string[]): readonly TextPart[] {
  const wanted = asks.filter((ask) => ask !== '').map(escapePattern);
  if (wanted.length === 0) return [{ text, isAsked: false }];
  return text.split(new RegExp(`(${wanted.join('|')})`, 'gi')).map((part, index) => ({ text: part, isAsked: index % 2 === 1 })).filter((part) => part.text !== '');
}
