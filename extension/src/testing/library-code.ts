import type { BundleContext } from './bundle-contexts.ts';

export interface KnownCode {
  /** Whose code it is. */
  readonly of: string;
  readonly why: string;
  /** The contexts it may be in; in any other it is a breach. */
  readonly in: readonly BundleContext[];
  readonly pattern: RegExp;
}

const pages = ['panel', 'options'] as const;
const clients = ['panel', 'options', 'background'] as const;

/** Code of libraries in our bundles that breaks a rule by its letter, recognised by what stands around it. Our sources may not reach any of it. */
export const libraryCode: readonly KnownCode[] = [
  { of: 'api client', why: 'the one way to the paired API', in: clients, pattern: /fetch:[\w$]+\.fetch\?\?\(\([\w$]+,[\w$]+\)=>fetch\([\w$]+,[\w$]+\)\)/g },
  { of: 'api client', why: 'the stream of a run or of an answer, from the paired API', in: clients, pattern: /\([\w$]+\.fetch\?\?fetch\)\(new URL\(`\/v1\/\$\{[\w$]+\}`,[\w$]+\),\{method:`POST`,headers:/g },
  { of: 'hono client', why: 'takes our fetch when it is given one, and it always is', in: clients, pattern: /\([\w$]+\?\.fetch\|\|fetch\)/g },
  { of: 'hono client', why: '$ws is never called', in: clients, pattern: /[\w$]+\.webSocket\(\.\.\.[\w$]+\):new WebSocket\(\.\.\.[\w$]+\)/g },
  { of: 'hono client', why: 'writes cookies that it is given, and it is given none', in: clients, pattern: /if\([\w$]+\?\.cookie\)\{let [\w$]+=\[\];for\(let\[[\w$]+,[\w$]+\]of Object\.entries\([\w$]+\.cookie\)\)/g },
  { of: 'zod', why: 'asks whether code from text is allowed; the page policy says no', in: clients, pattern: /try\{return (?:new )?Function\([`"']{2}\),!0\}catch/g },
  { of: 'libphonenumber', why: 'errors of its own class, built for old browsers', in: ['check worker'], pattern: /\?Reflect\.construct\([\w$]+,[\w$]+\|\|\[\],[\w$]+\([\w$]+\)\.constructor\)|return Reflect\.construct\.apply\(null,arguments\)|Boolean\.prototype\.valueOf\.call\(Reflect\.construct\(Boolean,\[\],function\(\)\{\}\)\)/g },
  { of: 're2js', why: 'a method of its own by that name, which asks whether a prefilter fits', in: ['check worker'], pattern: /\}eval\([\w$]+,[\w$]+\)\{switch\(this\.type\)/g },
  { of: 'react-query', why: 'notes which parts of a result are looked at', in: pages, pattern: /\.trackProp\([\w$]+\),[\w$]+\?\.\([\w$]+\),Reflect\.get\([\w$]+,[\w$]+\)/g },
  { of: 'react-dom', why: 'makes an inert script element, for components that render one', in: pages, pattern: /\.innerHTML=[`"']<script><\\?\/script>[`"']/g },
  { of: 'react-dom', why: 'dangerouslySetInnerHTML, which our sources may not use', in: pages, pattern: /__html!==[\w$]+&&\([\w$]+\.innerHTML=[\w$]+\)/g },
  { of: 'react', why: 'reports an uncaught error to window', in: pages, pattern: /if\(!window\.dispatchEvent\([\w$]+\)\)return/g },
  { of: 'react-dom', why: 'fragment references, which nothing here uses', in: pages, pattern: /[\w$]+\.prototype\.dispatchEvent=function\([\w$]+\)\{[\s\S]{0,700}?return [\w$]+\.dispatchEvent\([\w$]+\)\}/g },
  { of: 'react-dom', why: 'replays an event of the agent that came before hydration', in: pages, pattern: /new [\w$]+\.constructor\([\w$]+\.type,[\w$]+\);[\w$]+=[\w$]+,[\w$]+\.target\.dispatchEvent\([\w$]+\)/g },
  { of: 'react-dom', why: 'words of an error message', in: pages, pattern: /If you called form\.submit\(\) manually, consider using form\.requestSubmit\(\) instead/g },
  { of: 'react-dom', why: 'finds the names of animation events', in: pages, pattern: /[\w$]+\[`(?:Webkit|Moz)`\+[\w$]+\]=`(?:webkit|moz)`\+[\w$]+/g },
  { of: 'react-dom', why: 'asks where a component is, for an error message', in: pages, pattern: /typeof Reflect==`object`&&Reflect\.construct\)\{try\{Reflect\.construct\([\w$]+,\[\]\)\}catch\([\w$]+\)\{var [\w$]+=[\w$]+\}Reflect\.construct\([\w$]+,\[\],[\w$]+\)/g },
  { of: 'react-dom', why: 'view transitions, which nothing here uses', in: pages, pattern: /navigation\.navigate\([\w$]+\.url,\{state:[\w$]+\.getState\(\),info:`react-transition/g },
  { of: 'react-dom', why: 'style sheets and scripts that a component renders; our sources may render none', in: pages, pattern: /\.createElement\(`(?:link|script)`\)[,;](?:[\w$]+\((?:[\w$]+\)|[\w$]+,`link`)|[\w$]+\[[\w$]+\]=!0)/g },
  { of: 'react-dom', why: 'preconnect and its likes, which nothing here calls', in: pages, pattern: /[\w$]+\(`(?:dns-prefetch|preconnect)`,[\w$]+,(?:null|[\w$]+)\)/g },
  { of: 'react-dom', why: 'pictures that a component renders; our sources may render none', in: pages, pattern: /([\w$]+)\.src\?([\w$]+)\.src=\1\.src:\1\.srcSet&&\(\2\.srcset=\1\.srcSet\)/g },
  { of: 'react-dom', why: 'names its own marks on elements', in: pages, pattern: /`__react(?:Fiber|Props|Container)\$`\+[\w$]+/g },
  { of: 'vite', why: 'loads chunks and style sheets of the extension itself', in: pages, pattern: /document\.createElement\(`link`\)\.relList|document\.createElement\(`link`\);if\([\w$]+\.rel=[\w$]+\?`stylesheet`:/g },
  { of: 'vite', why: 'reports a chunk that failed to load to window', in: pages, pattern: /\.payload=[\w$]+,window\.dispatchEvent\([\w$]+\)/g },
];
