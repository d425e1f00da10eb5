import type { AskRequest } from '@countersign/shared/ask/ask-request';
import type { AskSource } from '@countersign/shared/ask/ask-source';
import type { FoundSource } from '@countersign/shared/assist/source';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { KnowledgeIndex, KnowledgeQuery } from '../knowledge/index/knowledge-index.ts';
import { stemsOf } from '../knowledge/index/postings.ts';
import { weakWords } from '../knowledge/index/stop-words.ts';
import { isCovered } from '../knowledge/is-covered.ts';
import { passageSource } from '../knowledge/passage-source.ts';
import { ticketQuery } from '../knowledge/ticket-query.ts';
import { withoutFrame } from './without-frame.ts';
import { preferWanted } from './prefer-wanted.ts';
import { ticketMessages } from './ticket-messages.ts';

/** What an answer may cite, best first, and what came nearest where the knowledge covers nothing of the question. */
export interface AskFound {
  readonly passages: readonly FoundSource[];
  readonly messages: readonly AskSource[];
  readonly nearest: readonly FoundSource[];
  readonly passagesSearched: number;
}

const SEARCHED = 60;
const MOST_PASSAGES = 8;
/** A passage that scores this high holds most of what is asked: an agent's few words look less covered than they are. */
const SURE_SCORE = 0.4;
/** A passage this far below the best one only distracts. */
const LEAST_SHARE = 0.2;
/** A question of up to this many telling words ("is that covered?") is understood by the ticket it is asked about. */
const VAGUE = 1;
/** How much the words count that only frame a question. */
const FRAME = 0.3;
const EARLIER = 0.6;
const SUBJECT = 0.25;
const TICKET_SHARE = 0.6;

/**
 * Finds what may answer a question: passages by the question, with as much of the ticket as it needs, and the ticket's own messages. A `vector` of the
 * question finds by meaning too; whether the knowledge covers the question stays judged by words.
 */
export function findAskSources({ question, earlier, ticket, only, pinned }: AskRequest, index: KnowledgeIndex, language: string, vector?: Float32Array): AskFound {
  const query = queryOf(withoutPeople(question, ticket), earlier, ticket, language);
  const byWords = index.search(query);
  const found = vector === undefined ? byWords : index.search({ ...query, vector });
  const isWanted = (source: Pick<FoundSource, 'kind' | 'visibility'>): boolean => (only === undefined ? source.kind !== 'ticket' : only === 'internal' ? source.visibility === 'internal' : source.kind === only);
  const matching = found.sources.filter(isWanted);
  const best = byWords.sources.find(isWanted)?.score ?? 0;
  const overall = Math.max(1e-6, ...byWords.sources.map((source) => source.score));
  // What is left after narrowing answers only as well as it ranks among all.
  const covers = best >= SURE_SCORE || isCovered(byWords.answerable * Math.min(1, best / overall));
  const wanted = preferWanted(question, matching, language, index.rarity);
  const floor = (wanted[0]?.score ?? 0) * LEAST_SHARE;
  const chosen = pinned.flatMap((id) => index.passage(id) ?? []).filter(isWanted).map((passage) => passageSource(passage, 1));
  const ids = new Set(chosen.map((source) => source.passageId));
  const ranked = [...chosen, ...wanted.filter((source) => source.score >= floor && !ids.has(source.passageId))].slice(0, MOST_PASSAGES);
  const messages = ticket === undefined ? [] : ticketMessages(ticket).filter((message) => only === undefined || only === 'message' || (only === 'internal' && message.visibility === 'internal'));
  return { passages: covers ? ranked : [], messages, nearest: wanted, passagesSearched: found.passagesSearched };
}

function queryOf(question: string, earlier: readonly string[], ticket: Ticket | undefined, language: string): KnowledgeQuery {
  const telling = new Set([...stemsOf(question, language)].filter((stem) => !weakWords.has(stem)));
  const bare = withoutFrame(question);
  const parts = bare === question ? [{ text: question, weight: 1 }] : [{ text: bare, weight: 1 }, { text: question, weight: FRAME }];
  const before = earlier.at(-1);
  if (telling.size > VAGUE) return { parts: ticket === undefined || ticket.subject === '' || telling.size > 3 ? parts : [...parts, { text: ticket.subject, weight: SUBJECT }], limit: SEARCHED, language };
  if (before !== undefined) return { parts: [...parts, { text: before, weight: EARLIER }], limit: SEARCHED, language };
  if (ticket === undefined) return { parts, limit: SEARCHED, language };
  return { parts: [...parts, ...ticketQuery(ticket, SEARCHED, language).parts.map((part) => ({ ...part, weight: part.weight * TICKET_SHARE }))], limit: SEARCHED, language };
}

/** Who it is about tells nothing of what it is about. */
function withoutPeople(question: string, ticket: Ticket | undefined): string {
  const names = new Set((ticket?.requester.name ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const plain = question.replace(/[^\s@]{1,64}@[^\s@]{1,255}/g, ' ').replace(/\p{L}+/gu, (word) => (names.has(word.toLowerCase()) ? ' ' : word));
  return plain.trim() === '' ? question : plain;
}
