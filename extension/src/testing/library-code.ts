interface LibraryCode {
  readonly library: string;
  readonly why: string;
  readonly pattern: RegExp;
}

/** Code of libraries in our bundles that breaks a rule by its letter, recognised by what stands around it. Our sources may not reach any of it. */
export const libraryCode: readonly LibraryCode[] = [
  { library: 'api client', why: 'the one way to the paired API', pattern: /fetch:[\w$]+\.fetch\?\?\(\([\w$]+,[\w$]+\)=>fetch\([\w$]+,[\w$]+\)\)/g },
  { library: 'api client', why: 'the stream of a run, from the paired API', pattern: /\([\w$]+\.fetch\?\?fetch\)\(new URL\([`"']\/v1\/assist[`"']/g },
  { library: 'hono client', why: 'takes our fetch when it is given one, and it always is', pattern: /\([\w$]+\?\.fetch\|\|fetch\)/g },
  { library: 'hono client', why: '$ws is never called', pattern: /[\w$]+\.webSocket\(\.\.\.[\w$]+\):new WebSocket\(\.\.\.[\w$]+\)/g },
  { library: 'zod', why: 'asks whether code from text is allowed; the page policy says no', pattern: /try\{return (?:new )?Function\([`"']{2}\),!0\}catch/g },
  { library: 'react-dom', why: 'makes an inert script element, for components that render one', pattern: /\.innerHTML=[`"']<script><\\?\/script>[`"']/g },
  { library: 'react-dom', why: 'dangerouslySetInnerHTML, which our sources may not use', pattern: /__html!==[\w$]+&&\([\w$]+\.innerHTML=[\w$]+\)/g },
  { library: 'react', why: 'reports an uncaught error to window', pattern: /if\(!window\.dispatchEvent\([\w$]+\)\)return/g },
  { library: 'react-dom', why: 'fragment references, which nothing here uses', pattern: /[\w$]+\.prototype\.dispatchEvent=function\([\w$]+\)\{[\s\S]{0,700}?return [\w$]+\.dispatchEvent\([\w$]+\)\}/g },
  { library: 'react-dom', why: 'replays an event of the agent that came before hydration', pattern: /new [\w$]+\.constructor\([\w$]+\.type,[\w$]+\);[\w$]+=[\w$]+,[\w$]+\.target\.dispatchEvent\([\w$]+\)/g },
  { library: 'react-dom', why: 'words of an error message', pattern: /If you called form\.submit\(\) manually, consider using form\.requestSubmit\(\) instead/g },
  { library: 'vite', why: 'reports a chunk that failed to load to window', pattern: /\.payload=[\w$]+,window\.dispatchEvent\([\w$]+\)/g },
];

/** For tests: a bundle without the library code that is known and harmless. */
export function withoutLibraryCode(bundle: string): string {
  return libraryCode.reduce((rest, { pattern }) => rest.replaceAll(pattern, ' '), bundle);
}
