export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly advice: string;
}

const never = 'Countersign never acts for the agent; find another way or drop it.';
const elsewhere = 'Only composer/dispatch-paste.ts dispatches, and only a paste or an input.';
const ownCode = 'Code comes with the extension, from its own files, never from text or from elsewhere.';
const noTraffic = 'Asking for an address is a request too: read the console through page/get-only.ts.';

/**
 * What no part of the extension may contain, as far as a pattern can tell. Read on sources and on built bundles alike; what is
 * lawful in one place is named in `allowed-sources.ts` for sources, and in `library-code.ts` and `own-code.ts` for bundles.
 */
export const rules: readonly Rule[] = [
  { name: 'fetch', pattern: /(?<![\w$.`'"-])fetch(?![\w$:`'"-])(?!\([^()]*\)\s*\{)(?!\s*=[^=])|\b(?:window|globalThis|self|top|parent)\s*\??\.\s*fetch\b|\[\s*['"`]fetch['"`]\s*\]|\bfetch\s*:\s*[\w$]+\s*\}\s*=|\b(?:defaultView|contentWindow)\)?\s*!?\??\.\s*fetch\b|\bfetchLater\b/g, advice: 'Read the console through page/get-only.ts, the API through @countersign/api/client.' },
  { name: 'other requests', pattern: /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|FontFace|sendBeacon)\b|(?<![\w$.])caches\s*\??\.|\bserviceWorker\s*\??\.\s*register\b/g, advice: 'Use the API client.' },
  { name: 'other methods', pattern: /\bmethod\s*:\s*['"`](?!GET['"`])|\bkeepalive\s*:|['"`]no-cors['"`]/g, advice: 'The console is only ever read, and the answer is looked at.' },
  { name: 'forged writes', pattern: /csrf|xsrf|authenticity.token|method.override/gi, advice: 'What makes a write count is none of our business.' },
  { name: 'cookies', pattern: /\.\s*cookies?\b|\bcookieStore\b|\[\s*['"`]cookies?['"`]\s*\]/g, advice: 'Countersign never looks at a session.' },
  { name: 'dispatchEvent', pattern: /\bdispatchEvent\b/g, advice: elsewhere },
  { name: 'made events', pattern: /\bnew\s+(?:[\w$]+\s*\.\s*)*(?:Keyboard|Mouse|Pointer|Touch|Wheel|Drag|Submit)Event\b|\bcreateEvent\b|\binit(?:Keyboard|Mouse|UI|Custom)?Event\b/g, advice: never },
  { name: 'click', pattern: /\.\s*click\b|\[\s*['"`]click['"`]\s*\]|[{,]\s*click\s*(?::\s*[\w$]+\s*)?(?:,[^{}()]*)?\}\s*=(?![=>])/g, advice: never },
  { name: 'submit', pattern: /\.\s*submit\s*(?:\?\.\s*)?(?:\(|\.\s*(?:call|apply|bind)\b)|\.prototype\s*\.\s*submit\b|\[\s*['"`]submit['"`]\s*\]|\brequestSubmit\b/g, advice: never },
  { name: 'handlers of the page', pattern: /\.\s*on(?:click|submit|(?:key|mouse|pointer|touch)\w+)\s*(?:\?\.\s*)?\(|\.\s*(?:trigger|triggerHandler|fireEvent)\s*\(|\b__(?:react(?:Props|Fiber|Container|EventHandlers|InternalInstance)|vue|ngContext|container__)|\b(?:ZAFClient|sforce|enqueueAction)\b|\$A\s*\./g, advice: never },
  { name: 'typing command', pattern: /\.\s*execCommand\(\s*(['"`])insert(?:HTML|Text)\1\s*,/g, advice: 'Only composer/exec-command.ts types, and only markup or text.' },
  { name: 'execCommand', pattern: /\bexecCommand\b(?!\(\s*(['"`])insert(?:HTML|Text)\1\s*,)|['"`]execCommand['"`]/g, advice: never },
  { name: 'computed name', pattern: /\b(?:window|globalThis|self|document|navigator|top|parent|frames|chrome|browser)\s*(?:\?\.)?\s*\[|\[\s*(['"`])\w*\1\s*\+|\[\s*\[[^\]]*\]\s*\.\s*join\b/g, advice: 'Write the name as it is, so that everybody can read what is called.' },
  { name: 'Reflect', pattern: /\bReflect\s*\??\.\s*(?:apply|construct|get|set)\b/g, advice: 'Call it by its name, so that everybody can read what is called.' },
  { name: 'code from text', pattern: /(?<![\w$.])eval\b\s*[(;,.)]|(?<![\w$.])Function\s*\(|\bimportScripts\b|\bset(?:Timeout|Interval)\(\s*['"`]|\.\s*constructor\s*\(\s*['"`]/g, advice: ownCode },
  { name: 'code from elsewhere', pattern: /\bimport\s*\(\s*(?!['"`]\.{0,2}\/[\w.-])|\b(?:from|import)\s*['"`](?:https?:)?\/\/|\bnew\s+(?:Shared)?Worker\b|\baddModule\b|\bcreateObjectURL\b/g, advice: ownCode },
  { name: 'scripts into pages', pattern: /\b(?:executeScript|insertCSS|registerContentScripts|updateContentScripts|userScripts)\b|\bcontentScripts\s*\.\s*register\b/g, advice: 'Only background/console-hosts.ts registers, and only a page script of ours.' },
  { name: 'extension powers', pattern: /\.\s*(?:webRequest|declarativeNetRequest|debugger|nativeMessaging|connectNative|sendNativeMessage|downloads|webNavigation|proxy)\b/g, advice: 'No part of Countersign needs it.' },
  { name: 'sign-in window', pattern: /\b(?:launchWebAuthFlow|getAuthToken)\b/g, advice: 'Only salesforce/connect-org.ts opens one, inside a click.' },
  { name: 'pages opened', pattern: /\b(?:window|globalThis|self|top|parent)\s*\??\.\s*open\b|\b(?:tabs|windows)\s*\??\.\s*(?:create|update|reload|duplicate|goBack|goForward|executeScript)\b/g, advice: 'Link to it, and let the agent follow.' },
  { name: 'pages left', pattern: /\blocation\b(?:\s*\.\s*(?:href|hash|search|pathname|host|hostname|protocol|port))?\s*=(?!=)|\blocation\s*\??\.\s*(?:assign|replace|reload)\b|\b(?:pushState|replaceState)\b|\bhistory\s*\??\.\s*(?:go|back|forward)\b|\bnavigation\s*\??\.\s*(?:navigate|reload|back|forward|traverseTo)\b/g, advice: 'Where the agent is, is the agent’s business.' },
  { name: 'loaded addresses', pattern: /\bnew\s+(?:Image|Audio)\b|\.\s*(?:src|srcset|formAction|srcdoc)\s*=(?!=)|\bsetAttribute\(\s*['"`](?:src|srcset|href|action|formaction|srcdoc|data|poster|ping)['"`]|\bcreateElement\(\s*['"`](?:img|link|object|embed|form|script|iframe|video|audio|source|base|meta|area)['"`]|\bjsxs?\)?\(\s*['"`](?:img|link|object|embed|script|iframe|video|audio|source|base|meta)['"`]|url\(\s*['"]?(?:(?:https?:)?\/\/|\$\{)/g, advice: noTraffic },
  { name: 'hints', pattern: /['"`](?:dns-prefetch|prefetch|preconnect|prerender)['"`]/g, advice: noTraffic },
  { name: 'markup from text', pattern: /\b(?:inner|outer)HTML\s*(?:=(?!=)|:)|\[\s*['"`](?:inner|outer)HTML['"`]\s*\]|\binsertAdjacentHTML\b|\bdocument\.write(?:ln)?\b|\bdangerouslySetInnerHTML\s*[=:](?!=)|\bset(?:HTML|HTMLUnsafe)\s*\(|\bparseHTMLUnsafe\b|\bcreateContextualFragment\b/g, advice: 'Build nodes, or let React.' },
  { name: 'window messages', pattern: /\b(?:window|parent|top|opener|frames|contentWindow|source)\s*!?\??\.\s*postMessage\b|\.\s*postMessage\s*\([^;]{0,200}?,\s*['"`][*/]['"`]|\bBroadcastChannel\b/g, advice: 'Page scripts can read and fake those; the panel dials a port.' },
];

export interface Breach {
  readonly rule: string;
  readonly excerpt: string;
  readonly advice: string;
  /** Where in the text it begins. */
  readonly at: number;
}

/** For tests: every place in a program text that breaks a rule. Nothing is left out: a text can look like a comment and be none. */
export function findBreaches(code: string, of: readonly Rule[] = rules): Breach[] {
  return of.flatMap(({ name, pattern, advice }) =>
    [...code.matchAll(pattern)].map(({ index }) => ({ rule: name, excerpt: code.slice(Math.max(0, index - 50), index + 60).replaceAll(/\s+/g, ' ').trim(), advice, at: index })));
}
