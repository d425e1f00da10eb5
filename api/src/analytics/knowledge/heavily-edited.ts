import { sql } from 'drizzle-orm';

/** Below this share of the draft left, or above this share of the reply added, a reply was edited heavily. */
export const leastSurvived = 0.6;
export const mostAdded = 0.4;

/** Inserted and sent, and measured against its draft; the suggestion stands under the alias `s`. */
export const measured = sql`(s.inserted_at is not null and s.survived is not null)`;

/** Sent with less than 60 % of the draft left, or with more than 40 % of the reply not from it. */
export const heavilyEdited = sql`(${measured} and (s.survived < ${sql.raw(String(leastSurvived))} or s.added > ${sql.raw(String(mostAdded))}))`;
