import type { Finding } from '@countersign/shared/policy/finding';
import { sayFindings } from '@countersign/shared/policy/say-findings';
import type { WritingEvent } from '@countersign/shared/writing/writing-event';
import { findingPhrases } from '../policies/finding-phrases.ts';

/** An event in the language of who reads it (`pt-BR`): why something was found in the result, in what was withheld of it, and in macros that say the same. */
export function sayWritingEvent(event: WritingEvent, locale: string | undefined): WritingEvent {
  if (event.event !== 'writing-end' || event.data.outcome === 'unchanged') return event;
  const said = <Part extends { findings: Finding[] }>(part: Part): Part => ({ ...part, findings: sayFindings(part.findings, locale, findingPhrases) });
  const end = { ...event.data, variants: event.data.variants.map(said) };
  return { event: 'writing-end', data: end.outcome === 'needs' ? end : { ...said(end), withheld: end.withheld.map(said) } };
}
