import { mounts } from './mounts.js';

const query = new URLSearchParams(location.search);
const engine = query.get('engine');
const place = document.getElementById('place');

/** What a test may ask: the content as the editor's own model gives it out. */
window.lab = { ready: false, html: () => '' };

if (query.get('place') === 'frame') {
  const inner = new URLSearchParams({ ...Object.fromEntries(query), place: 'page' });
  const frame = Object.assign(document.createElement('iframe'), { src: `${location.pathname}?${inner}`, className: 'outer', title: 'CK Editor Container' });
  place.append(frame);
  Object.defineProperty(window, 'lab', { get: () => frame.contentWindow?.lab ?? { ready: false } });
} else {
  await mountHere();
}

async function mountHere() {
  const host = document.createElement('div');
  const shadow = document.createElement('section');
  place.append(query.get('place') === 'shadow' ? shadow : host);
  if (query.get('place') === 'shadow') shadow.attachShadow({ mode: 'open' }).append(host);
  const { html, undo } = await mounts[engine](host, query.get('html') ?? '', { isHidden: query.has('hidden') });
  if (query.has('refuses')) refuse(query.get('refuses'));
  window.lab = { ready: true, html, undo };
}

/** A page that knows its text better, and puts it back after each input. */
function takeBack(editable) {
  const kept = editable.innerHTML;
  editable.addEventListener('input', () => { editable.innerHTML = kept; });
}

/** An editor that takes no paste, no typing, or neither: nothing comes of them. */
function refuse(kinds) {
  const swallow = (event) => { event.preventDefault(); event.stopImmediatePropagation(); };
  for (const view of [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)]) {
    if (kinds.includes('paste')) view.addEventListener('paste', swallow, true);
    if (kinds.includes('typing')) takeBack(view.document.querySelector('[contenteditable]'));
  }
}
