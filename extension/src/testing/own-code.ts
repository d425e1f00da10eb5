import type { KnownCode } from './library-code.ts';

/** What Countersign itself may do and nobody else, as the build writes it: each passage whole, so that nothing can be added to it. */
export const ownCode: readonly KnownCode[] = [
  { of: 'page/get-only.ts', why: 'the one read of a console: what it spreads is its two ways, what follows is fixed', in: ['page script', 'background', 'panel', 'options'], pattern: /(?<=await )fetch\(`https:\/\/\$\{[\w$]+\}\$\{[\w$]+\}`,\{\.\.\.[\w$]+,method:`GET`,redirect:`error`,signal:[\w$]+\}\)/g },
  { of: 'page/load-later.ts', why: 'the page tools, from the extension', in: ['page script'], pattern: /\bimport\([\w$]+\.runtime\.getURL\(`\/page-tools\.js`\)\)/g },
  { of: 'page/dock-panel.ts', why: 'the panel’s frame', in: ['page script'], pattern: /Object\.assign\([\w$]+\.createElement\(`iframe`\),\{src:[\w$]+,allow:`clipboard-write \*`,title:`Countersign`\}\)/g },
  { of: 'composer/ask-bridge.ts', why: 'the editor bridge, from the extension', in: ['page tools'], pattern: /let ([\w$]+)=document\.createElement\(`script`\);return \1\.src=[\w$]+\.runtime\.getURL\(`\/editor-bridge\.js`\)/g },
  { of: 'composer/dispatch-paste.ts', why: 'a paste', in: ['page tools', 'editor bridge'], pattern: /let ([\w$]+)=new [\w$]+\.ClipboardEvent\(`paste`,\{clipboardData:[\w$]+,bubbles:!0,cancelable:!0,composed:!0\}\);return![\w$]+\.dispatchEvent\(\1\)/g },
  { of: 'composer/dispatch-paste.ts', why: 'tells a text field that its value changed', in: ['page tools'], pattern: /[\w$]+\.dispatchEvent\(new [\w$]+\.InputEvent\(`input`,\{bubbles:!0,composed:!0\}\)\)/g },
  { of: 'composer/exec-command.ts', why: 'markup and words typed by the browser', in: ['page tools'], pattern: /[\w$]+\.execCommand\(`insert(?:HTML|Text)`,!1,[\w$]+\)/g },
  { of: 'background/console-hosts.ts', why: 'the page script at a host that the agent added', in: ['background', 'options'], pattern: /\.scripting\.registerContentScripts\([\w$]+\.map\(\(\[[\w$]+,[\w$]+\]\)=>\(\{id:[\w$]+,matches:\[[\w$]+\],js:\[`content-scripts\/[a-z0-9-]+\.js`\],runAt:`document_idle`\}\)\)\)/g },
  { of: 'salesforce/connect-org.ts', why: 'the window in which the agent signs in to Salesforce', in: ['options'], pattern: /\.identity\.launchWebAuthFlow\(\{url:[\w$]+\.href,interactive:!0\}\)/g },
  { of: 'panel/options/shortcuts.tsx', why: 'the browser’s own page of shortcuts', in: ['options'], pattern: /\.tabs\.create\(\{url:`chrome:\/\/extensions\/shortcuts`\}\)/g },
  { of: 'panel/typed/check-host.ts', why: 'the check worker, from the extension', in: ['panel'], pattern: /new Worker\(new URL\(`\/assets\/check-worker-[\w-]+\.js`,``\+self\.location\.href\),\{type:`module`,name:`countersign-checks`\}\)/g },
];
