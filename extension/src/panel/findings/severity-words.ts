import { Info, OctagonX, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Severity } from '@countersign/shared/policy/finding';
import type { PlainKey } from '../words/say.ts';

/** How loud each severity is: its class, its icon and its word. */
export const severityWords: Readonly<Record<Severity, { readonly tone: string; readonly icon: LucideIcon; readonly word: PlainKey; readonly rank: number }>> = {
  block: { tone: 'block', icon: OctagonX, word: 'finding.blocking', rank: 0 },
  warn: { tone: 'caution', icon: TriangleAlert, word: 'finding.warning', rank: 1 },
  info: { tone: '', icon: Info, word: 'finding.note', rank: 2 },
};

