import type { Triage } from '@countersign/shared/assist/triage';
import { readerLanguage } from '@countersign/shared/words/reader-language';
import { sayDetail } from './details/say-detail.ts';
import { readerWords } from './reader-words.ts';
import { sayIntent } from './say-intent.ts';

/** A triage with its intents, reasons and missing details in the language of who reads it (`pt-BR`); what a workspace wrote itself stays as written, and English where the language is not one of ours. */
export function sayTriage(triage: Triage, locale: string | undefined): Triage {
  const language = readerLanguage(locale);
  if (language === undefined) return triage;
  const said = (text: string): string => (Object.hasOwn(readerWords, text) ? readerWords[text]![language] : text);
  const named = <Read extends { intentLabel: string }>(read: Read): Read => ({ ...read, intentLabel: sayIntent(read.intentLabel, locale) });
  const { handover, missing, urgencyReason, alternatives, issues } = triage;
  return {
    ...named(triage), alternatives: alternatives.map(named), issues: issues.map(named), urgencyReason: said(urgencyReason), missing: missing.map((detail) => sayDetail(detail, locale)),
    handover: { ...handover, reasons: handover.reasons.map(said), because: handover.because.map((reason) => ({ ...reason, text: said(reason.text) })) },
  };
}
