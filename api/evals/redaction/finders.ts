import { findSpans } from '@countersign/shared/redaction/find-spans';
import { npmSpans } from './npm-redactor.ts';

/** Marks stretches of a text. */
export type Finder = (text: string) => readonly { readonly start: number; readonly end: number; readonly explanation?: string }[];

/** What marks texts, ours first, as `countersign redact` does. */
export const finders: readonly { readonly name: string; readonly find: Finder }[] = [
  { name: 'ours', find: (text) => findSpans(text, { names: [], guesses: true }) },
  { name: 'redact-pii', find: npmSpans },
];
