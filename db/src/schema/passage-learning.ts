import { boolean, foreignKey, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { texts } from './texts.ts';

/** `asked`: customers asked this when the passage was used. `edited`: the reply that rested on it was rewritten. */
export type LearningEffect = 'asked' | 'edited';

/** What one reply, or a lead, taught about one passage. It goes when the words it came from are erased or expire. */
export const passageLearning = pgTable('passage_learning', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  effect: text().$type<LearningEffect>().notNull(),
  documentId: text().notNull(),
  passageId: text().notNull(),
  /** Hash of the passage's text: the lesson follows the words when a document is cut anew. */
  textHash: text().notNull(),
  /** Null where a lead taught it. */
  suggestionId: text(),
  /** The customer's question, redacted and sealed. */
  questionTextId: text(),
  /** A lead's own words, redacted. */
  question: text(),
  memberId: text(),
  createdAt: createdAt(),
  /** A lead took it back; it stays so that the same reply does not teach it again. */
  forgottenAt: moment(),
  /** Not yet in any read model. */
  pending: boolean().notNull().default(true),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  foreignKey({ columns: [table.workspaceId, table.questionTextId], foreignColumns: [texts.workspaceId, texts.id] }).onDelete('cascade'),
  // A reply teaches a passage once.
  uniqueIndex('passage_learning_reply').on(table.workspaceId, table.suggestionId, table.passageId),
  // What was learned about one document, newest first.
  index('passage_learning_document').on(table.workspaceId, table.documentId, table.createdAt),
  // Erasing a text asks for what was learned from it.
  index('passage_learning_text').on(table.workspaceId, table.questionTextId),
]);
