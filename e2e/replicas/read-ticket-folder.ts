import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TicketInput } from '@countersign/shared/ticket/ticket';

/** Every ticket of a folder of JSON files, one ticket a file, by file name. */
export async function readTicketFolder(folder: string): Promise<TicketInput[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as TicketInput));
}
