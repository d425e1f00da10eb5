import { readerLanguage } from '@countersign/shared/words/reader-language';
import { detailNames } from './detail-names.ts';

/** A missing detail in the language of who reads it (`pt-BR`): one that ships in our words, a workspace's own as it was written. */
export function sayDetail(detail: string, locale: string | undefined): string {
  const language = readerLanguage(locale);
  return language !== undefined && Object.hasOwn(detailNames, detail) ? detailNames[detail]![language] : detail;
}
