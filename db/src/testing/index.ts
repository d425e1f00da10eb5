export { createDocument, createMember, createSuggestion, createWorkspace } from './factories.ts';
export { startPostgres } from './start-postgres.ts';
export { testDatabase, type TestDatabase } from './test-database.ts';
