import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import { sayFindings } from '@countersign/shared/policy/say-findings';
import { readerLanguage } from '@countersign/shared/words/reader-language';
import { sayPhrase, type Phrases } from '@countersign/shared/words/say-phrase';
import { findingPhrases } from '../policies/finding-phrases.ts';
import { sayDetail } from '../triage/details/say-detail.ts';
import { sayTriage } from '../triage/say-triage.ts';

/** What a draft lacked besides details, as the engines say it. */
const lacks: Phrases = {
  'An article about “{subject}”': { de: 'Ein Artikel über „{subject}“', fr: 'Un article sur « {subject} »', es: 'Un artículo sobre «{subject}»', pt: 'Um artigo sobre “{subject}”' },
  'An answer from {system}': { de: 'Eine Antwort von {system}', fr: 'Une réponse de {system}', es: 'Una respuesta de {system}', pt: 'Uma resposta de {system}' },
};

/** An event in the language of who reads it (`pt-BR`): the triage, why something was found, and what an abstention says is missing. What is stored stays in English. */
export function sayEvent(event: AssistEvent, locale: string | undefined): AssistEvent {
  if (event.event === 'triage') return { event: 'triage', data: sayTriage(event.data, locale) };
  if (event.event === 'findings') return { event: 'findings', data: { findings: sayFindings(event.data.findings, locale, findingPhrases) } };
  if (event.event !== 'draft-end' || event.data.outcome !== 'abstained') return event;
  return { event: 'draft-end', data: { ...event.data, missing: event.data.missing.map((one) => sayLack(one, locale)) } };
}

function sayLack(missing: string, locale: string | undefined): string {
  const language = readerLanguage(locale);
  return language === undefined ? missing : sayDetail(sayPhrase(missing, lacks, language), locale);
}
