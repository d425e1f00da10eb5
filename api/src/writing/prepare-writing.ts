import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { WritingRequest } from '@countersign/shared/writing/writing-request';
import type { WritingTool } from '@countersign/shared/writing/writing-tool';
import { chooseVoice } from '../assist/choose-voice.ts';
import { allowedHosts } from '../assist/safe-links.ts';
import { fillVoice } from '../engines/fill-voice.ts';
import { readThread } from '../triage/read-thread.ts';
import type { ReadModel } from '../workspaces/read-model.ts';
import { findCitable } from './find-citable.ts';
import type { WrittenJudgeInput } from './judge-written.ts';
import { readSource } from './read-source.ts';
import { readMisspelt } from './spelling/correct-words.ts';
import type { Citable, SourceText } from './source-sentence.ts';

/** Tools that may bring in what the passages and the ticket say. */
const ADDING: ReadonlySet<WritingTool> = new Set(['longer', 'make-it-about', 'reply-from-notes', 'continue', 'service-recovery']);
const PASSAGES_FOUND = 3;

/** A request as the tools read it: the text in sentences, what may be cited, by what a result is judged. */
export interface PreparedWriting {
  readonly request: WritingRequest;
  readonly ticket: Ticket;
  readonly triage: Triage;
  readonly source: SourceText;
  readonly targetLanguage: string;
  readonly passages: readonly Citable[];
  readonly people: readonly string[];
  readonly greeting: string;
  readonly signOff: string;
  readonly judging: Omit<WrittenJudgeInput, 'ownPhrases'>;
}

/** Reads the ticket, the text and the knowledge once, for every tool. */
export function prepareWriting(request: WritingRequest, ticket: Ticket, readModel: ReadModel): PreparedWriting {
  const { index } = readModel;
  const triage = readModel.triage.triage(ticket);
  const citable = findCitable(index, request);
  const given = [readThread(ticket).customerText, ticket.requester.name, request.agent.name].join('\n');
  const source = readSource(request, { index, citable, given, ticketLanguage: triage.language });
  const targetLanguage = request.tool === 'translate' ? (request.targetLanguage ?? triage.language) : source.text === '' ? triage.language : source.language;
  const mayAdd = ADDING.has(request.tool);
  const ids = [...source.sentences.flatMap((sentence) => sentence.citations), ...(mayAdd ? [...request.passages, ...request.records.map((record) => record.passageId), ...found(request, ticket, readModel)] : [])];
  const passages = [...new Set(ids)].flatMap((id) => citable(id) ?? []);
  const people = [...new Set([ticket.requester.name, request.agent.name, ...ticket.messages.slice(-40).map((message) => message.author.name)].flatMap((name) => [name, name.split(/\s+/)[0] ?? '']))].filter((name) => name.trim().length > 1);
  const voice = fillVoice(chooseVoice(readModel.voices, targetLanguage), ticket.requester.name, request.agent.name);
  return {
    request, ticket, triage, source, targetLanguage, passages, people, ...voice,
    judging: {
      source: request.tool === 'fix-spelling' ? readMisspelt(source) : source, targetLanguage, mayAdd, firstLead: request.tool === 'continue' && /\S$/.test(source.before) ? ' ' : '', citable, given, people, rules: readModel.rules,
      context: { on: 'draft', console: ticket.key.console, intent: triage.intent, tags: ticket.tags, language: targetLanguage, ticket },
      hosts: allowedHosts(readModel.linkHosts, [...passages.map((passage) => passage.url), ...(request.text.match(/https?:\/\/[^\s<>"”)]+/giu) ?? [])]),
      knownAddresses: [ticket.requester.email ?? '', request.text, ...passages.map((passage) => passage.text)].join('\n'),
    },
  };
}

/** Where the panel named no passage: what the knowledge says of the notes, the instruction and the ticket. */
function found({ passages, text, instruction = '' }: WritingRequest, ticket: Ticket, { index }: ReadModel): string[] {
  if (passages.length > 0) return [];
  // What the agent writes of and what the customer asks are looked for apart, so that neither drowns the other.
  const queries = [instruction, text, readThread(ticket).turnText].filter((query) => query.trim() !== '');
  return queries.flatMap((query) => index.search({ parts: [{ text: query, weight: 1 }], limit: PASSAGES_FOUND, visibility: 'public' }).sources.filter(({ kind }) => kind !== 'ticket').map(({ passageId }) => passageId));
}
