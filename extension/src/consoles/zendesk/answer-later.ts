import type { getOnly } from '../../page/get-only.ts';
import type { LaterRequest, PanelAnswer } from '../../protocol/page-protocol.ts';
import { listMacros, previewMacro } from './macros.ts';
import { listRequested } from './requested-tickets.ts';

/** What the panel seldom asks of this console. */
export async function answerLater(get: typeof getOnly, request: LaterRequest, signal: AbortSignal): Promise<PanelAnswer> {
  switch (request.type) {
    case 'list-macros': return { type: 'macros', macros: await listMacros(get, request.key, signal) };
    case 'preview-macro': return { type: 'macro', macro: await previewMacro(get, request.key, request.macro, signal) };
    case 'list-requested': return { type: 'requested', tickets: await listRequested(get, request.key, signal) };
  }
}
