import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { findComposer } from './find-composer.ts';
import { ticketKey } from './ticket-key.ts';

const url = 'https://acme.lightning.force.com/lightning/r/Case/500Qy00000AbCdEIAV/view';
const key = ticketKey(new URL(url))!;
let page: Document;
let tab: HTMLElement;

beforeEach(() => {
  page = new JSDOM('<div class="split-right"><section class="tabContent active oneConsoleTab"></section></div>', { url }).window.document;
  tab = page.querySelector('section')!;
});

function frameIn(parent: Node, body: string): Document {
  const frame = parent.ownerDocument!.createElement('iframe');
  parent.appendChild(frame);
  frame.contentDocument!.body.outerHTML = body;
  return frame.contentDocument!;
}

function shadowIn(parent: Element, name: string, inner: string): ShadowRoot {
  const host = page.createElement(name);
  parent.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(...new page.defaultView!.DOMParser().parseFromString(inner, 'text/html').body.childNodes);
  return root;
}

describe('the mail', () => {
  test('is written in a frame within a frame', () => {
    const outer = frameIn(tab, '<body></body>');
    const inner = frameIn(outer.body, '<body contenteditable="true" role="textbox"><p><br></p><p>Kind regards</p><p>Lena</p><p>--- Original Message ---<br>From: Maya</p><p>Hello</p></body>');
    expect(findComposer(key, page)).toEqual({ element: inner.body, visibility: 'public', channel: 'email', format: 'rich', signature: 'Kind regards Lena' });
    inner.body.firstChild!.textContent = 'Words of her own';
    expect(findComposer(key, page)!.signature).toBe('Kind regards Lena');
  });

  test('has no signature where the agent’s words stood first', () => {
    frameIn(tab, '<body contenteditable="true"><p>Half a reply</p><p>Kind regards</p></body>');
    expect(findComposer(key, page)!.signature).toBeUndefined();
  });

  test('is written in a frame in a shadow root', () => {
    const inner = frameIn(shadowIn(tab, 'lightning-rich-text-editor', '<div></div>').firstChild!, '<body contenteditable="true"></body>');
    expect(findComposer(key, page)?.element).toBe(inner.body);
  });

  test('that was received isn’t written in', () => {
    frameIn(shadowIn(tab, 'emailui-rich-text-output', '<div></div>').firstChild!, '<body>Hello</body>');
    expect(findComposer(key, page)).toBeUndefined();
  });

  test('is of another record where its subtab stands in front', () => {
    tab.innerHTML = '<div class="tabContent oneConsoleTab"></div><div class="tabContent active oneConsoleTab"></div>';
    frameIn(tab.firstElementChild!, '<body contenteditable="true"></body>');
    expect(findComposer(key, page)).toBeUndefined();
  });
});

describe('a post', () => {
  const publisher = (audience: string): void => {
    tab.innerHTML = `<article class="cuf-feedItem"><span title="All with access">All with access</span></article><div class="publisher">${audience}<div class="input"></div></div>`;
    shadowIn(tab.querySelector('.input')!, 'lightning-input-rich-text', '<div class="ql-editor" contenteditable="true"></div>');
  };

  test.each([
    ['<span class="publisherVisibilityValue" title="All with access">All with access</span>', 'public'],
    ['<span class="publisherVisibilityValue">Alle mit Zugriff</span>', 'public'],
    ['<span class="publisherVisibilityValue" title="Acme only">Acme only</span><ul><li title="All with access">All with access</li></ul>', 'internal'],
    ['', 'internal'],
  ])('%s is %s', (audience, visibility) => {
    publisher(audience);
    expect(findComposer(key, page)).toMatchObject({ visibility, channel: 'post', format: 'rich' });
  });
});

test('a chat is plain text in a shadow root', () => {
  const root = shadowIn(tab, 'lightning-messaging-composer', '<textarea class="chatInput"></textarea>');
  expect(findComposer(key, page)).toEqual({ element: root.querySelector('textarea'), visibility: 'public', channel: 'messaging', format: 'plain' });
});

test('no case is written to but the one in front', () => {
  page.body.prepend(new page.defaultView!.DOMParser().parseFromString('<a class="tabHeader" aria-controls="tab-1" href="/lightning/r/Case/500Qy00000OtHeRIAV/view"></a>', 'text/html').body.firstChild!);
  tab.id = 'tab-1';
  frameIn(tab, '<body contenteditable="true"></body>');
  expect(findComposer(key, page)).toBeUndefined();
});
