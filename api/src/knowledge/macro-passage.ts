import type { Passage } from './index/knowledge-index.ts';
import { macroLanguage } from './macro-language.ts';
import type { Macro } from './macro.ts';

/** A macro as something to find and cite: its passage id is its own id. */
export function macroPassage(macro: Macro): Passage {
  return { id: macro.id, documentId: macro.id, kind: 'macro', title: macro.title, heading: '', text: macro.body, visibility: 'public', updated: '', language: macroLanguage(macro), ...(macro.version === undefined ? {} : { version: macro.version }) };
}
