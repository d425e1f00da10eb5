import { defineContentScript } from 'wxt/utils/define-content-script';
import { salesforce } from '../consoles/salesforce/adapter.ts';
import { runConsole } from '../view/run-console.ts';

export default defineContentScript({
  matches: ['https://*.lightning.force.com/lightning/*'],
  runAt: 'document_idle',
  main: (context) => runConsole(salesforce, document, context.signal),
});
