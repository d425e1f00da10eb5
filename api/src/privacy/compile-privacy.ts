import type { PrivacySettings } from '@countersign/shared/redaction/privacy-settings';
import type { RedactionSpan } from '@countersign/shared/redaction/redacted-text';
import { findTrackingNumbers } from '../triage/entities/find-tracking-numbers.ts';
import { bareOrder, entityRecognisers } from '../triage/entities/entity-recognisers.ts';
import { findCodes } from '../triage/entities/find-codes.ts';
import { compileEntityPattern } from '../triage/entities/compile-entity-pattern.ts';
import { tokenTypeOf } from './token-type-of.ts';

/** What a workspace masks besides what is always masked. */
export interface WorkspacePrivacy {
  readonly finders: readonly ((text: string) => RedactionSpan[])[];
}

/** A workspace's settings, ready to mask with. A pattern that can't be searched for makes masking fail, so that nothing leaves without it. */
export function compilePrivacy({ patterns, maskOrderNumbers, maskTrackingNumbers }: PrivacySettings): WorkspacePrivacy {
  return {
    finders: [
      ...patterns.map(({ name, pattern }) => {
        const compiled = compileEntityPattern({ name, pattern }, Infinity);
        const type = tokenTypeOf(name);
        return (text: string): RedactionSpan[] => {
          if ('refused' in compiled) throw new Error(compiled.refused);
          return compiled.find(text).map(({ start, end }) => ({ start, end, type, score: 1, explanation: `the workspace’s own pattern “${name}”` }));
        };
      }),
      ...(maskOrderNumbers ? [findOrderNumbers] : []),
      ...(maskTrackingNumbers ? [(text: string) => findTrackingNumbers(text).map(({ start, end }): RedactionSpan => ({ start, end, type: 'TRACKING', score: 1, explanation: 'a tracking number' }))] : []),
    ],
  };
}

function findOrderNumbers(text: string): RedactionSpan[] {
  const named = [...entityRecognisers, bareOrder].filter(({ type }) => type === 'order').flatMap(({ pattern }) => [...text.matchAll(pattern)].map((match): RedactionSpan => {
    const value = match.groups?.['value'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    return orderAt(start, start + value.length);
  }));
  return [...named, ...findCodes(text).filter(({ type }) => type === 'order').map(({ start, end }) => orderAt(start, end))];
}

function orderAt(start: number, end: number): RedactionSpan {
  return { start, end, type: 'ORDER', score: 1, explanation: 'an order number' };
}
