import { documents } from '@countersign/db/schema/documents';
import { macros } from '@countersign/db/schema/macros';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { parsePastedTicket } from '@countersign/shared/ticket/parse-pasted-ticket';
import { ticket, type Ticket } from '@countersign/shared/ticket/ticket';
import { and, eq } from 'drizzle-orm';
import { boundTicket } from '../../assist/bound-ticket.ts';
import { retrieve } from '../../assist/retrieve.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import type { ExplainedSearch, ExplainRequest } from '../../routes/contracts/explain-search.ts';
import type { ReadModel } from '../../workspaces/read-model.ts';
import { findByText } from '../find-by-text.ts';
import type { RankedSource } from '../index/knowledge-index.ts';
import { isCovered } from '../is-covered.ts';
import { ticketQuery } from '../ticket-query.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'readModels' | 'embeddings' | 'now'>;
type Found = Omit<ExplainedSearch, 'hits' | 'tookMs'> & { readonly hits: readonly RankedSource[] };

/** An index ranks no more hits than this. */
const deepest = 80;

/** Searches the knowledge as a question or as a pasted ticket would, and says of each hit why it was found. Throws `INVALID_INPUT` when no ticket can be read from the text. */
export async function explainSearch(dependencies: Dependencies, { workspaceId }: Actor, request: ExplainRequest, signal: AbortSignal): Promise<ExplainedSearch> {
  const { database, readModels } = dependencies;
  const readModel = await readModels.get(workspaceId);
  const began = performance.now();
  const found = request.as === 'question' ? await searchQuestion(dependencies, workspaceId, request, signal) : searchTicket(readModel, request);
  const tookMs = Number((performance.now() - began).toFixed(2));
  const ofSource = request.sourceId === undefined ? undefined : await documentsOf(database, workspaceId, request.sourceId);
  const wanted = ({ visibility, kind, documentId }: RankedSource): boolean =>
    (request.visibility ?? visibility) === visibility && (request.kind ?? kind) === kind && (ofSource === undefined || ofSource.has(documentId));
  return {
    ...found, tookMs,
    hits: found.hits.filter(wanted).slice(0, request.limit).map(({ reasons, ...source }) => ({
      ...source, language: readModel.index.passage(source.passageId)?.language ?? '', reasons: reasons === undefined ? null : { ...reasons, terms: [...reasons.terms] },
    })),
  };
}

async function searchQuestion(dependencies: Dependencies, workspaceId: string, { text, language, visibility }: ExplainRequest, signal: AbortSignal): Promise<Found> {
  const { sources, answerable, passagesSearched } = await findByText(dependencies, workspaceId, text, { limit: deepest, language, visibility, explain: true }, signal);
  return { hits: sources, answerable, abstains: !isCovered(answerable), intentLabel: null, language: language ?? '', passagesSearched };
}

/** By words alone, in the order in which a draft would be offered them; the reasons are those of the whole ticket's query. */
function searchTicket(readModel: ReadModel, { text, language }: ExplainRequest): Found {
  const asked = readTicket(text);
  const triage = { ...readModel.triage.triage(asked) };
  if (language !== undefined) triage.language = language;
  const { sources, usable, answerable, passagesSearched } = retrieve(asked, triage, readModel);
  const reasons = new Map(readModel.index.search({ ...ticketQuery(asked, deepest, triage.language), explain: true }).sources.map((source) => [source.passageId, source.reasons]));
  return {
    hits: sources.map((source) => ({ ...source, reasons: reasons.get(source.passageId) })), answerable, abstains: usable.length === 0,
    intentLabel: triage.intentLabel, language: triage.language, passagesSearched,
  };
}

function readTicket(text: string): Ticket {
  const pasted = parsePastedTicket(text, { console: 'zendesk', host: 'pasted.example', id: '1' });
  if (pasted === undefined) throw new AppError('INVALID_INPUT', 'text: no message can be read from it', { path: 'text' });
  return boundTicket(ticket.parse(pasted));
}

async function documentsOf(database: Dependencies['database'], workspaceId: string, sourceId: string): Promise<ReadonlySet<string>> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    const articles = await transaction.select({ id: documents.id }).from(documents).where(and(eq(documents.workspaceId, workspaceId), eq(documents.sourceId, sourceId)));
    const replies = await transaction.select({ id: macros.id }).from(macros).where(and(eq(macros.workspaceId, workspaceId), eq(macros.sourceId, sourceId)));
    return new Set([...articles, ...replies].map(({ id }) => id));
  });
}
