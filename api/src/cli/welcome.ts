import { assistRequest } from '@countersign/shared/assist/assist-request';
import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import { newId } from '@countersign/shared/ids';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assist } from '../assist/assist.ts';
import type { AppDependencies } from '../context.ts';
import { readDemo } from '../demo/read-demo.ts';
import { builtInEngine } from '../engines/built-in/built-in-engine.ts';
import { firstWorkspace } from '../workspaces/first-workspace.ts';
import { assistOutput } from './assist-output.ts';
import { assistText } from './assist-text.ts';

const extensionDirectory = fileURLToPath(new URL('../../../extension/.output/chrome-mv3', import.meta.url));
const sampleTicket = '48213';

/** What a newcomer reads after the start: one sample ticket through the real pipeline, and what to do next. */
export async function welcome(dependencies: AppDependencies, { baseUrl, link }: { baseUrl: string; link: string }): Promise<string[]> {
  const hasExtension = existsSync(extensionDirectory);
  return [
    ...(await sample(dependencies)),
    '',
    `Dashboard   ${link}`,
    '            This link signs you in once, for a day. Every start prints a new one.',
    '',
    ...(hasExtension ? [
      `Extension   ${extensionDirectory}`,
      '            1. Open chrome://extensions and switch on Developer mode.',
      '            2. Press Load unpacked and choose the folder above.',
      `            3. Open a ticket, enter ${baseUrl} in the panel, and approve its code in the dashboard.`,
      '            No helpdesk at hand? npm run demo',
      '',
    ] : []),
    dependencies.model
      ? `Model       ${dependencies.model.name} at ${dependencies.model.host}`
      : 'Model       none; nothing leaves this machine. Any OpenAI-compatible endpoint connects with three variables:',
    ...(dependencies.model ? [] : [
      '            OpenAI   OPENAI_BASE_URL=https://api.openai.com/v1                OPENAI_API_KEY=…  MODEL=…',
      '            Azure    OPENAI_BASE_URL=https://NAME.openai.azure.com/openai/v1  OPENAI_API_KEY=…  MODEL=your deployment',
      '            Ollama   OPENAI_BASE_URL=http://127.0.0.1:11434/v1                OPENAI_API_KEY=any  MODEL=…',
      '            vLLM     OPENAI_BASE_URL=http://127.0.0.1:8000/v1                 OPENAI_API_KEY=any  MODEL=…',
    ]),
    '',
  ];
}

/** One sample ticket as the built-in engine answers it, without storing anything. */
async function sample(dependencies: AppDependencies): Promise<string[]> {
  const [workspaceId, demo] = await Promise.all([firstWorkspace(dependencies.database), readDemo()]);
  const ticket = demo.tickets.find((candidate) => candidate.key.id === sampleTicket) ?? demo.tickets[0];
  if (workspaceId === undefined || ticket === undefined) return [];
  const readModel = await dependencies.readModels.get(workspaceId);
  const deps = { readModel, engines: { builtIn: builtInEngine }, firstSentenceLimitMs: 0, drafts: 'on', now: () => performance.now(), newId, recordModelCall: () => undefined } as const;
  const events: AssistEvent[] = [];
  for await (const event of assist(assistRequest.parse({ ticket, agent: { name: 'Lena' } }), deps, new AbortController().signal)) events.push(event);
  return ['', `A sample ticket: “${ticket.subject}”, from ${ticket.requester.name}`, '', ...assistText(assistOutput(events)).split('\n')];
}
