export { emptyDatabase } from './empty-database.ts';
export { createDocument, createMember, createSuggestion, createWorkspace } from './factories.ts';
export type { TestDatabase } from './server-database.ts';
export { startPostgres } from './start-postgres.ts';
export { testDatabase } from './test-database.ts';
