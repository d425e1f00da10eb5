import { readerLanguage } from '@countersign/shared/words/reader-language';
import { intentNames } from './intent-names.ts';

/** An intent's name in the language of who reads it (`pt-BR`): one that ships in our words, a workspace's own as it was written. */
export function sayIntent(label: string, locale: string | undefined): string {
  const language = readerLanguage(locale);
  return language !== undefined && Object.hasOwn(intentNames, label) ? intentNames[label]![language] : label;
}
