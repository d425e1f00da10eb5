import { boolean, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, moment } from '../columns.ts';

/** A person who can sign in. Identity tables belong to better-auth, have no workspace, and are reached from the API's `auth/` only. */
export const users = pgTable('users', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique('users_email'),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
});

export const sessions = pgTable('sessions', {
  id: text().primaryKey(),
  token: text().notNull().unique('sessions_token'),
  userId: text().notNull().references(() => users.id, { onDelete: 'cascade' }),
  expiresAt: moment().notNull(),
  ipAddress: text(),
  userAgent: text(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
}, (table) => [index('sessions_user').on(table.userId)]);

export const accounts = pgTable('accounts', {
  id: text().primaryKey(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: text().notNull().references(() => users.id, { onDelete: 'cascade' }),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: moment(),
  refreshTokenExpiresAt: moment(),
  scope: text(),
  password: text(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
}, (table) => [index('accounts_user').on(table.userId)]);

export const verifications = pgTable('verifications', {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: moment().notNull(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
}, (table) => [index('verifications_identifier').on(table.identifier)]);

/** Device authorisations on their way (RFC 8628). */
export const deviceCodes = pgTable('device_codes', {
  id: text().primaryKey(),
  deviceCode: text().notNull(),
  userCode: text().notNull(),
  userId: text(),
  expiresAt: moment().notNull(),
  status: text().notNull(),
  lastPolledAt: moment(),
  pollingInterval: integer(),
  clientId: text(),
  scope: text(),
}, (table) => [uniqueIndex('device_codes_device_code').on(table.deviceCode), uniqueIndex('device_codes_user_code').on(table.userCode)]);
