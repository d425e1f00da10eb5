import type { PanelContext } from '../control/panel-context.ts';
import { recordFact } from '../control/record-fact.ts';
import type { TicketView } from '../state/panel-state.ts';
import { say } from '../words/say.ts';
import { nameTool } from './name-tool.ts';
import { resultSentences } from './result-text.ts';
import type { Writing } from './writing.ts';

/** Puts the result in the draft's place; what was there can be had back. A sentence without a source that the agent had kept stays kept. */
export function acceptWriting(context: PanelContext, view: TicketView, writing: Writing): void {
  if (view.run === null || writing.target.on !== 'draft' || writing.end?.outcome !== 'written') return;
  const { store } = context;
  const { target, end } = writing;
  const before = { sentences: view.run.sentences, findings: view.run.findings, kept: view.decisions.kept };
  const wasKept = (origin: number): boolean => target.sentences[origin]?.status === 'unsupported';
  const ofKept = new Set(writing.sentences.filter(({ status, from }) => status === 'unsupported' && from.length > 0 && from.every(wasKept)).map(({ text }) => text));
  const sentences = resultSentences(writing);
  const old = new Set(target.sentences.filter(({ status }) => status === 'unsupported').map(({ text }) => text));
  const kept = sentences.filter(({ status, text }) => status === 'unsupported' && (ofKept.has(text) || old.has(text))).map(({ index }) => index);
  store.dispatch({ type: 'reworded', key: view.key, sentences, findings: end.findings, kept, writing: { ...writing, phase: 'accepted', before } });
  if (view.run.start !== null) void recordFact(context, view.key, { type: 'suggestion.reworded', suggestionId: view.run.start.suggestionId, tool: writing.tool }, { sentences: [...sentences], findings: [...end.findings] });
  store.dispatch({ type: 'said', text: say('writing.accepted', { tool: nameTool(writing) }) });
}
