import { defineContentScript } from 'wxt/utils/define-content-script';
import { freshdesk } from '../consoles/freshdesk/adapter.ts';
import { runConsole } from '../view/run-console.ts';

export default defineContentScript({
  matches: ['https://*.freshdesk.com/a/*'],
  runAt: 'document_idle',
  main: (context) => runConsole(freshdesk, document, context.signal),
});
