import { say } from '../words/say.ts';
import { sayFallback } from '../words/say-fallback.ts';
import { hasFailed } from './has-failed.ts';
import { nameTool } from './name-tool.ts';
import type { Writing } from './writing.ts';

/** How a tool ended, for the live region: once, and never its text. */
export function sayWriting(writing: Writing): string {
  const { phase, start, end } = writing;
  if (phase === 'offline') return say('writing.offline');
  if (phase === 'stopped') return say('writing.stopped');
  if (end === null || hasFailed(writing)) return sayFallback(end === null ? undefined : start?.fallback, 'writing.failed');
  if (end.outcome === 'unchanged') return say('writing.unchanged');
  if (end.outcome === 'needs') return sayFallback(end.needs === 'model' ? start?.fallback : undefined, needs[end.needs]);
  const count = end.changes.length + end.findings.filter(({ rule }) => !rule.startsWith('built-in.rewriting')).length + end.withheld.length;
  return [say('writing.ready', { tool: nameTool(writing) }), ...(count === 0 ? [] : [say('announce.findings', count)])].join(' ');
}

/** Why a tool could do nothing, by what it needs. */
export const needs = {
  model: 'writing.needsModelHere', text: 'writing.needsText', instruction: 'writing.needsInstruction', language: 'writing.needsLanguage', style: 'writing.needsStyle',
} as const;
