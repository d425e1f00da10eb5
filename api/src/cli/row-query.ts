import type { KnowledgeQuery } from '../knowledge/index/knowledge-index.ts';
import { textQuery } from '../knowledge/text-query.ts';
import { ticketQuery } from '../knowledge/ticket-query.ts';
import { detectTicketLanguage } from '../triage/detect-ticket-language.ts';
import { readThread } from '../triage/read-thread.ts';
import type { SearchRow } from './read-queries.ts';

/** The query of one row: a conversation asks what its ticket would ask, words what the search route would. */
export function rowQuery(row: SearchRow, options: Pick<KnowledgeQuery, 'limit' | 'visibility'>): KnowledgeQuery {
  return 'ticket' in row ? { ...ticketQuery(row.ticket, options.limit, detectTicketLanguage(row.ticket, readThread(row.ticket)).language), ...options } : textQuery(row.text, options);
}
