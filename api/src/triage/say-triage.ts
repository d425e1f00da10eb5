import type { Triage } from '@countersign/shared/assist/triage';
import { sayDetail } from './details/say-detail.ts';
import { readerWords, type ReaderLanguage } from './reader-words.ts';

/** A triage with its reasons and missing details in the language of who reads it (`pt-BR`); what a workspace wrote itself stays as written, and English where the language is not one of ours. */
export function sayTriage(triage: Triage, locale: string | undefined): Triage {
  const language = (locale ?? '').slice(0, 2).toLowerCase() as ReaderLanguage;
  const said = (text: string): string => (Object.hasOwn(readerWords, text) ? readerWords[text]![language] ?? text : text);
  const { handover, missing, urgencyReason } = triage;
  return {
    ...triage, urgencyReason: said(urgencyReason), missing: missing.map((detail) => sayDetail(detail, locale)),
    handover: { ...handover, reasons: handover.reasons.map(said), because: handover.because.map((reason) => ({ ...reason, text: said(reason.text) })) },
  };
}
