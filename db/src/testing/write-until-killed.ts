import { openEmbedded } from '../embedded/open-embedded.ts';
import { createWorkspace } from './factories.ts';

// A process that a test kills: it prints the id of each workspace that the database has acknowledged.
const { database } = await openEmbedded(process.argv[2]!);
for (;;) {
  const { id } = await createWorkspace(database);
  process.stdout.write(`${id}\n`);
}
