import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiServer } from '../api-server/api-server.ts';
import { extensionFolder } from '../browser/extension-folder.ts';
import { readTicketFolder } from '../replicas/read-ticket-folder.ts';
import { runCommand } from '../run/run-command.ts';
import { isMissed, type Figure } from './figure.ts';
import { measureAssist } from './measure-assist.ts';
import { measureBundles } from './measure-bundles.ts';
import { measureCheck } from './measure-check.ts';
import { measureConsole } from './measure-console.ts';
import { measureMemory, residentMb } from './measure-memory.ts';
import { measureModelLead } from './measure-model-lead.ts';
import { measureStart } from './measure-start.ts';
import { printFigures } from './print-figures.ts';

const demoTickets = join(import.meta.dirname, '../../api/src/demo/tickets');
/** A ticket that asks nothing has no sources to wait for. */
const withoutQuestion = ['48250'];

/** Measures everything that has a budget, prints it, and gives the names of the budgets that were missed. */
export async function bench({ isQuick }: { isQuick: boolean }): Promise<string[]> {
  const counts = isQuick
    ? { passages: 2_000, openings: 6, loads: 2, switches: 100, assists: 20, checks: 200, leads: 20, starts: 2 }
    : { passages: 20_000, openings: 24, loads: 10, switches: 1_000, assists: 200, checks: 1_000, leads: 200, starts: 5 };
  const tickets = (await readTicketFolder(demoTickets)).filter(({ key }) => !withoutQuestion.includes(key.id));
  const data = await mkdtemp(join(tmpdir(), 'countersign-bench-data-'));
  const figures: Figure[] = await measureBundles(extensionFolder());
  const add = (some: readonly Figure[]): void => {
    figures.push(...some);
    for (const { name, value, unit } of some) console.error(`  ${name}: ${value.toFixed(1)} ${unit}`);
  };
  const note = (text: string): void => console.error(`${text} (load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores)`);
  try {
    note('Local policy check');
    add(measureCheck(tickets, counts.checks));
    const seeding = new ApiServer({}, data);
    await seeding.start();
    await seeding.remove();
    note('Memory at rest');
    const memory = await measureMemory(data);
    add(memory.figures);
    note(`Importing ${counts.passages} passages`);
    if ((await runCommand('node', ['api/evals/knowledge-load/fill-knowledge.ts', '--data-dir', data, '--passages', String(counts.passages)])) !== 0) throw new Error('The knowledge could not be imported.');
    note('API start');
    add(await measureStart(data, counts.starts));
    const api = new ApiServer({}, data);
    try {
      await api.start();
      note('Assist over HTTP');
      add(await measureAssist(api, tickets, counts.assists));
      add([{ name: `memory after ${counts.assists} tickets at ${counts.passages} passages, embedded`, value: await residentMb(api.processId), unit: 'MB', runs: 1 }]);
    } finally {
      await api.remove();
    }
    const again = new ApiServer({}, data);
    try {
      await again.start();
      note('Tickets opened in the console');
      add(await measureConsole(again, tickets, counts));
    } finally {
      await again.remove();
    }
    note('Time before the model');
    add(await measureModelLead(data, tickets, counts.leads));
    console.log(`\n${counts.passages} passages, ${cpus().length} cores (${cpus()[0]?.model ?? ''}), Node ${process.versions.node}\n`);
    console.log(printFigures(figures));
    for (const reason of memory.skipped) console.log(`1 skipped: ${reason}`);
    return figures.filter(isMissed).map(({ name }) => name);
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}
