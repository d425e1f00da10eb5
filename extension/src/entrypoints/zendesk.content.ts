import { defineContentScript } from 'wxt/utils/define-content-script';
import { zendesk } from '../consoles/zendesk/adapter.ts';
import { consolePages } from '../manifest.ts';
import { runConsole } from '../view/run-console.ts';

export default defineContentScript({
  matches: consolePages.zendesk,
  runAt: 'document_idle',
  main: (context) => runConsole(zendesk, document, context.signal),
});
