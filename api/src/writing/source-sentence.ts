import type { DraftSentence } from '@countersign/shared/assist/draft';

/** One sentence of the text a tool works on: what it cites, and whether that carries it. */
export interface SourceSentence {
  readonly index: number;
  readonly text: string;
  /** Where it stands in the worked-on part, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly lead: DraftSentence['lead'];
  readonly citations: readonly string[];
  readonly status: DraftSentence['status'];
}

/** The part of a text that a tool works on, and what stands around it. */
export interface SourceText {
  readonly range: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly sentences: readonly SourceSentence[];
  readonly language: string;
}

/** What may be cited: a passage of the knowledge, or a record of the team's systems that the panel was shown. */
export interface Citable {
  readonly passageId: string;
  readonly title: string;
  readonly text: string;
  readonly visibility: 'public' | 'internal';
  readonly isArticle: boolean;
  readonly url: string | undefined;
}
