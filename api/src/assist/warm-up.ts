import { assistRequest } from '@countersign/shared/assist/assist-request';
import { assist } from './assist.ts';
import type { AssistDeps } from './assist-deps.ts';

const request = assistRequest.parse({
  ticket: {
    key: { console: 'zendesk', host: 'warm-up.invalid', id: '0' }, subject: 'How do returns and refunds work?', requester: { name: 'Warm Up' },
    messages: [{ id: 'm1', author: { role: 'customer' }, text: 'Hello, my order 1042 arrived damaged. How do I return it, and when do I get my refund of 40 euros?' }],
  },
});

/** Runs the pipeline twice over a ticket of our own, so that the first real one does not wait for patterns to be compiled. No model is asked. */
export async function warmUp(deps: AssistDeps): Promise<void> {
  for (let round = 0; round < 2; round += 1) for await (const event of assist(request, { ...deps, engines: { builtIn: deps.engines.builtIn } }, new AbortController().signal)) if (event.event === 'done') break;
}
