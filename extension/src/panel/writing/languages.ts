import type { TicketView } from '../state/panel-state.ts';
import { readerLocale } from '../words/reader-locale.ts';

/** The language the customer writes in, as triage or the agent's correction says; empty where it isn't known. */
export function customerLanguage({ run, corrections }: Pick<TicketView, 'run' | 'corrections'>): string {
  const language = corrections.language?.to ?? run?.triage?.language ?? run?.start?.language ?? 'und';
  return language === 'und' ? '' : language;
}

/** The language the agent reads: that of the interface. */
export function agentLanguage(): string {
  return readerLocale().split('-')[0]!;
}
