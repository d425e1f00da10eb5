import { readerLanguage } from '../words/reader-language.ts';
import { sayPhrase, type Phrases } from '../words/say-phrase.ts';
import type { Finding } from './finding.ts';

/** Findings in the language of who reads them (`pt-BR`): why they were found, and clauses that ship. What a team wrote itself stays as written, and all is English where the language is not one of ours. */
export function sayFindings(findings: readonly Finding[], locale: string | undefined, phrases: Phrases): Finding[] {
  const language = readerLanguage(locale);
  if (language === undefined) return [...findings];
  return findings.map((finding) => ({
    ...finding, clause: Object.hasOwn(phrases, finding.clause) ? phrases[finding.clause]![language] : finding.clause, explanation: sayPhrase(finding.explanation, phrases, language),
  }));
}
