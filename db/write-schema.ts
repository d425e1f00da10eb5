import { writeFileSync } from 'node:fs';
import { dumpSchema } from './src/dump-schema.ts';
import { openEphemeral } from './src/embedded/open-ephemeral.ts';

const { database, close } = await openEphemeral();
writeFileSync(new URL('schema.sql', import.meta.url), await dumpSchema(database));
await close();
