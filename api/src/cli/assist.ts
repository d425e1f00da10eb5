import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import { assistRequest } from '@countersign/shared/assist/assist-request';
import { AppError } from '@countersign/shared/errors';
import { newId } from '@countersign/shared/ids';
import { compileRules } from '@countersign/shared/policy/compile-rules';
import { readRules } from '@countersign/shared/policy/file/read-rules';
import { judgeExamples } from '@countersign/shared/policy/judge-examples';
import { assist } from '../assist/assist.ts';
import type { AssistDeps } from '../assist/assist-deps.ts';
import { warmUp } from '../assist/warm-up.ts';
import { builtInEngine } from '../engines/built-in/built-in-engine.ts';
import { readMacros } from '../knowledge/sources/read-macros.ts';
import type { ReadModel } from '../workspaces/read-model.ts';
import { assistOutput } from './assist-output.ts';
import { assistText } from './assist-text.ts';
import type { CliIo } from './cli-io.ts';
import { ephemeralWorkspace } from './ephemeral-workspace.ts';
import { isUsageError } from './is-usage-error.ts';
import { readKnowledgeFolder } from './knowledge-folder.ts';
import { readInput } from './read-input.ts';
import { readText } from './read-text.ts';
import { readTickets } from './read-tickets.ts';
import { usage } from './usage.ts';

/** `countersign assist`: each ticket through the real pipeline, one result a ticket in order. Exit code 2 for bad input. */
export async function assistCommand(args: string[], io: CliIo): Promise<number> {
  try {
    const { values } = parseArgs({
      args, allowPositionals: false,
      options: { ticket: { type: 'string' }, knowledge: { type: 'string' }, macros: { type: 'string' }, policies: { type: 'string' }, agent: { type: 'string' }, json: { type: 'boolean' } },
    });
    if (values.ticket === undefined) throw new AppError('INVALID_INPUT', usage.assist);
    const tickets = readTickets(await readInput(values.ticket, io), values.ticket);
    const readModel = await readModelOf(values, io);
    const deps: AssistDeps = { readModel, engines: { builtIn: builtInEngine }, firstSentenceLimitMs: 0, drafts: 'on', now: () => performance.now(), newId, recordModelCall: () => undefined };
    await warmUp(deps);
    for (const ticket of tickets) {
      const events: AssistEvent[] = [];
      const request = assistRequest.parse({ ticket, agent: { name: values.agent ?? '' } });
      for await (const event of assist(request, deps, new AbortController().signal)) events.push(event);
      const output = assistOutput(events);
      io.stdout(values.json ? JSON.stringify(output) : assistText(output));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof AppError) && !isUsageError(error)) throw error;
    io.stderr(error.message);
    return 2;
  }
}

async function readModelOf(values: { knowledge?: string; macros?: string; policies?: string }, io: CliIo): Promise<ReadModel> {
  const documents = values.knowledge === undefined ? [] : readKnowledgeFolder(resolve(io.cwd, values.knowledge));
  const macros = values.macros === undefined ? [] : readMacros(readText(values.macros, io), values.macros);
  const rules = values.policies === undefined ? undefined : readRules(readText(values.policies, io), values.policies).rules;
  for (const rule of rules ?? []) {
    const failures = judgeExamples(rule).filter(({ passes }) => !passes).length;
    if (failures > 0) io.stderr(`${values.policies}: rule “${rule.id}” fails ${failures} of its own examples.`);
  }
  const readModel = await ephemeralWorkspace(documents, macros);
  return rules === undefined ? readModel : { ...readModel, rules: compileRules(rules) };
}
