import { Info, OctagonX, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Severity } from '@countersign/shared/policy/finding';

/** How loud each severity is: its class, its icon and its word. */
export const severityWords: Readonly<Record<Severity, { readonly tone: string; readonly icon: LucideIcon; readonly word: string; readonly rank: number }>> = {
  block: { tone: 'block', icon: OctagonX, word: 'Blocking', rank: 0 },
  warn: { tone: 'caution', icon: TriangleAlert, word: 'Warning', rank: 1 },
  info: { tone: '', icon: Info, word: 'Note', rank: 2 },
};

