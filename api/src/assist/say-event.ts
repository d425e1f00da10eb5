import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import { sayDetail } from '../triage/details/say-detail.ts';
import type { ReaderLanguage } from '../triage/reader-words.ts';
import { sayTriage } from '../triage/say-triage.ts';

/** What a draft lacked besides details, as the engines say it, and in the reader's words. */
const lacks: readonly { readonly english: RegExp; readonly said: Readonly<Record<ReaderLanguage, string>> }[] = [
  { english: /^An article about “(.*)”$/, said: { de: 'Ein Artikel über „{x}“', fr: 'Un article sur « {x} »', es: 'Un artículo sobre «{x}»', pt: 'Um artigo sobre «{x}»' } },
  { english: /^An answer from (.*)$/, said: { de: 'Eine Antwort von {x}', fr: 'Une réponse de {x}', es: 'Una respuesta de {x}', pt: 'Uma resposta de {x}' } },
];

/** An event in the language of who reads it (`pt-BR`): the triage, and what an abstention says is missing. What is stored stays in English. */
export function sayEvent(event: AssistEvent, locale: string | undefined): AssistEvent {
  if (event.event === 'triage') return { event: 'triage', data: sayTriage(event.data, locale) };
  if (event.event !== 'draft-end' || event.data.outcome !== 'abstained') return event;
  return { event: 'draft-end', data: { ...event.data, missing: event.data.missing.map((one) => sayLack(one, locale)) } };
}

function sayLack(missing: string, locale: string | undefined): string {
  const language = (locale ?? '').slice(0, 2).toLowerCase() as ReaderLanguage;
  for (const { english, said } of lacks) {
    const named = english.exec(missing)?.[1];
    if (named !== undefined) return said[language]?.replace('{x}', () => named) ?? missing;
  }
  return sayDetail(missing, locale);
}
