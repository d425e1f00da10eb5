export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly advice: string;
}

const never = 'Countersign never acts for the agent; find another way or drop it.';

/** What no part of the extension may contain, with the two modules that may fetch and the one that may dispatch named in the test. */
export const rules: readonly Rule[] = [
  { name: 'fetch', pattern: /(?<![\w$.`'"-])fetch(?![\w$:`'"-])(?!\([^()]*\)\s*\{)(?!\s*=[^=])|\b(?:window|globalThis|self|top|parent)\s*\??\.\s*fetch\b|\[\s*['"`]fetch['"`]\s*\]|\bfetch\s*:\s*[\w$]+\s*\}\s*=/g, advice: 'Read the console through page/get-only.ts, the API through @countersign/api/client.' },
  { name: 'dispatchEvent', pattern: /\bdispatchEvent\b/g, advice: 'Only composer/dispatch-paste.ts dispatches, and only a paste or an input.' },
  { name: 'click', pattern: /\.\s*click\s*\(|\[\s*['"`]click['"`]\s*\]/g, advice: never },
  { name: 'submit', pattern: /\.\s*(?:submit|requestSubmit)\s*\(|\[\s*['"`](?:submit|requestSubmit)['"`]\s*\]|\brequestSubmit\b/g, advice: never },
  { name: 'made events', pattern: /\bnew\s+(?:[\w$]+\s*\.\s*)*(?:Keyboard|Mouse|Pointer|Touch|Wheel|Drag|Submit)Event\b|\bcreateEvent\b/g, advice: never },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/g, advice: never },
  { name: 'other requests', pattern: /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/g, advice: 'Use the API client.' },
  { name: 'code from text', pattern: /(?<![\w$.])eval\s*\(|(?<![\w$.])Function\s*\(|\bimportScripts\b/g, advice: 'Code comes with the extension, never from text.' },
  { name: 'markup from text', pattern: /\b(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write\b|\bdangerouslySetInnerHTML\s*[=:](?!=)/g, advice: 'Build nodes, or let React.' },
  { name: 'typing command', pattern: /\.\s*execCommand\(\s*(['"`])insert(?:HTML|Text)\1\s*,/g, advice: 'Only composer/exec-command.ts types, and only markup or text.' },
  { name: 'execCommand', pattern: /\bexecCommand\b(?!\(\s*(['"`])insert(?:HTML|Text)\1\s*,)|['"`]execCommand['"`]/g, advice: never },
  { name: 'window messages', pattern: /\b(?:window|parent|top|opener|frames|contentWindow)\s*!?\??\.\s*postMessage\b/g, advice: 'Page scripts can read and fake those; the panel dials a port.' },
];

export interface Breach {
  readonly rule: string;
  readonly excerpt: string;
  readonly advice: string;
}

/** For tests: every place in a program text that breaks a rule. Comments don't count. */
export function findBreaches(text: string): Breach[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, ' ');
  return rules.flatMap(({ name, pattern, advice }) =>
    [...code.matchAll(pattern)].map(({ index }) => ({ rule: name, excerpt: code.slice(Math.max(0, index - 50), index + 60).replaceAll(/\s+/g, ' ').trim(), advice })));
}
