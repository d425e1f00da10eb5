import { text, timestamp } from 'drizzle-orm/pg-core';

/** A moment, kept with its time zone, read as a `Date`. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 });

/** When the row was written. */
export const createdAt = () => moment().notNull().defaultNow();

/** The tenant a row belongs to; leads every key. */
export const workspaceId = () => text().notNull();

/** The three parts of a ticket's name in the world. */
export const ticketKeyColumns = () => ({ console: text().notNull(), host: text().notNull(), ticketId: text().notNull() });
