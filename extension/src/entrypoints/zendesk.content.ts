import { defineContentScript } from 'wxt/utils/define-content-script';
import { zendesk } from '../consoles/zendesk/adapter.ts';
import { runConsole } from '../view/run-console.ts';

export default defineContentScript({
  matches: ['https://*.zendesk.com/agent/*'],
  runAt: 'document_idle',
  main: (context) => runConsole(zendesk, document, context.signal),
});
