import type { Transaction } from '@countersign/db/client';
import type { QuestionName, Rate } from '../routes/contracts/analytics.ts';
import type { Filters } from '../routes/contracts/filters.ts';
import { acceptanceOverTime } from './acceptance-over-time.ts';
import { byIntent } from './by-intent.ts';
import { funnel } from './funnel.ts';
import { coverage } from './knowledge/coverage.ts';
import { documentUse } from './knowledge/document-use.ts';
import { outcomes } from './outcomes.ts';
import { overview } from './overview.ts';
import { sentAnyway } from './sent-anyway.ts';
import { sentUnread } from './sent-unread.ts';
import { textForMachines } from './text-for-machines.ts';
import { toCsv } from './to-csv.ts';

const rateColumns = ['count', 'n', 'share', 'low', 'high'];
const rateCells = (rate: Rate | null): (number | null)[] => (rate === null ? [null, null, null, null, null] : [rate.count, rate.n, rate.share, rate.low, rate.high]);

const tables: Record<QuestionName, (transaction: Transaction, filters: Filters, now: Date) => Promise<string>> = {
  'overview': async (...question) => {
    const { acceptance, before, drafted, editDistance, timeToDraft } = await overview(...question);
    return toCsv(['figure', ...rateColumns], [
      ['acceptance', ...rateCells(acceptance)],
      ['acceptance before', ...rateCells(before)],
      ['drafted', ...rateCells(drafted)],
      ['edit distance', null, editDistance.n, editDistance.mean, editDistance.low, editDistance.high],
      ['time to draft p50 ms', null, timeToDraft.n, timeToDraft.p50Ms, null, null],
      ['time to draft p95 ms', null, timeToDraft.n, timeToDraft.p95Ms, null, null],
    ]);
  },
  'acceptance-over-time': async (...question) => toCsv(['start', ...rateColumns], (await acceptanceOverTime(...question)).points.map((point) => [point.start, ...rateCells(point)])),
  'by-intent': async (...question) =>
    toCsv(['intent', 'label', ...rateColumns, 'edit distance'], (await byIntent(...question)).intents.map((row) => [row.intent, row.intentLabel, ...rateCells(row), row.editDistance])),
  'funnel': async (...question) => toCsv(['step', 'reached', ...rateColumns], (await funnel(...question)).steps.map((step) => [step.step, step.count, ...rateCells(step.rate)])),
  'document-use': async (...question) =>
    toCsv(['document', 'title', 'kind', 'cited', 'inserted', 'sent', 'survival', 'low', 'high', 'n', 'heavy edits', 'findings', 'last used', 'age in days'], (await documentUse(...question)).documents.map((row) => [
      row.documentId, row.title, row.kind, row.cited, row.inserted, row.sent, row.survival.mean, row.survival.low, row.survival.high, row.survival.n, row.heavyEdits.count, row.findings, row.lastUsedAt, row.ageDays,
    ])),
  'coverage': async (...question) =>
    toCsv(['intent', 'label', 'tickets', ...rateColumns, 'abstained', 'withheld', 'cited', 'survival', 'survival n'], (await coverage(...question)).intents.map((row) => [
      row.intent, row.intentLabel, row.tickets, ...rateCells(row.answered), row.abstained.count, row.withheld.count, row.cited.count, row.survival.mean, row.survival.n,
    ])),
  'sent-anyway': async (...question) => {
    const { replies, ...figure } = await sentAnyway(...question);
    return toCsv(['at', 'console', 'ticket', 'ticket name', 'rule', 'clause', 'suggestion', ...rateColumns], [
      ['all', '', '', '', '', '', '', ...rateCells(figure)], ...replies.map(({ at, ticketKey, ticketName, rule, clause, suggestionId }) => [at, ticketKey.console, ticketKey.id, ticketName, rule, clause, suggestionId, ...rateCells(null)]),
    ]);
  },
  'sent-unread': async (...question) => {
    const { replies, ...figure } = await sentUnread(...question);
    return toCsv(['at', 'console', 'ticket', 'ticket name', 'suggestion', 'because', 'words', 'had ms', 'reading ms', ...rateColumns], [
      ['all', '', '', '', '', '', null, null, null, ...rateCells(figure)],
      ...replies.map(({ at, ticketKey, ticketName, suggestionId, because, words, hadMs, readingMs }) => [at, ticketKey.console, ticketKey.id, ticketName, suggestionId, because.join(' '), words, hadMs, readingMs, ...rateCells(null)]),
    ]);
  },
  'text-for-machines': async (...question) => {
    const { replies, ...figure } = await textForMachines(...question);
    return toCsv(['at', 'console', 'ticket', 'ticket name', 'suggestion', ...rateColumns], [['all', '', '', '', '', ...rateCells(figure)], ...replies.map(({ at, ticketKey, ticketName, suggestionId }) => [at, ticketKey.console, ticketKey.id, ticketName, suggestionId, ...rateCells(null)])]);
  },
  'outcomes': async (...question) => toCsv(['outcome', ...rateColumns], (await outcomes(...question)).outcomes.map((row) => [row.outcome, ...rateCells(row)])),
};

/** One question's figures as CSV. */
export function questionToCsv(question: QuestionName, transaction: Transaction, filters: Filters, now: Date): Promise<string> {
  return tables[question](transaction, filters, now);
}
