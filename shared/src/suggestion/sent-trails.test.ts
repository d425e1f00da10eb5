import { expect, test } from 'vitest';
import { htmlToText } from '../text/html-to-text.ts';
import { bodyText } from './body-text.ts';
import { measureSurvival } from './similarity.ts';

const draft = 'Hi Ana,\n\nthe code E07 means that the battery is too cold. It charges again at room temperature.\n\nKind regards,\nLena';
const words = '<p>Hi Ana,</p><p>the code E07 means that the battery is too cold. It charges again at room temperature.</p><p>Kind regards,<br>Lena</p>';
const body = 'the code E07 means that the battery is too cold. It charges again at room temperature.';

test.each([
  ['Zendesk, with the agent’s signature', `<div class="zd-comment" dir="auto">${words}<div class="signature"><p>Lena de Vries</p><p>Tarn Cycles, Harbour Lane 14. Ask me about cargo bikes!</p></div></div>`],
  ['Freshdesk, with its quote', `<div>${words}</div><div class="freshdesk_quote"><blockquote class="freshdesk_quote">On Fri, 20 Nov at 9:00 AM , Ana &lt;ana@mail.example&gt; wrote:<br><div>My display shows E07.</div></blockquote></div>`],
  ['Freshdesk, its quote without the class', `<div>${words}</div><div>On Fri, 20 Nov at 9:00 AM , Ana &lt;ana@mail.example&gt; wrote:<br><blockquote><div>My display shows E07.</div></blockquote></div>`],
  ['Salesforce, with the original message', `${words}<br><br>--------------- Original Message ---------------<br><b>From:</b> Ana [ana@mail.example]<br><b>Sent:</b> 20/11/2026 09:00<br><b>To:</b> help@tarncycles.example<br><b>Subject:</b> E07<br><br>My display shows E07.<br><br>ref:!00Dxx01gPp1.!500xx02aB3c:ref`],
  ['Salesforce, with a thread reference alone', `${words}<br><br>ref:!00Dxx01gPp1.!500xx02aB3c:ref`],
  ['Salesforce, with the older reference', `${words}<br>ref:_00Dxx1gPp._500xx2aB3c:ref`],
  ['mail, German', `${words}<p>Am Fr., 20. Nov. 2026 um 09:00 Uhr schrieb Ana &lt;ana@mail.example&gt;:</p><blockquote>Mein Display zeigt E07.</blockquote>`],
  ['mail, French', `${words}<p>Le ven. 20 nov. 2026 à 09:00, Ana &lt;ana@mail.example&gt; a écrit :</p><blockquote>Mon écran affiche E07.</blockquote>`],
  ['mail, Spanish', `${words}<p>El vie, 20 nov 2026 a las 9:00, Ana (&lt;ana@mail.example&gt;) escribió:</p><blockquote>Mi pantalla muestra E07.</blockquote>`],
  ['mail, Portuguese', `${words}<p>Em sex., 20 de nov. de 2026 às 09:00, Ana &lt;ana@mail.example&gt; escreveu:</p><blockquote>O meu ecrã mostra E07.</blockquote>`],
])('a reply as it was sent says what the draft said: %s', (_console, html) => {
  const sent = htmlToText(html, 'without trails');
  expect(bodyText(sent)).toBe(body);
  expect(measureSurvival(draft, sent)).toEqual({ survived: 1, added: 0 });
});

test('the reference of a thread is nobody’s words, whatever stands before it', () => {
  for (const reference of ['ref:!00Dxx01gPp1.!500xx02aB3c:ref', 'ref:_00Dxx1gPp._500xx2aB3c:ref', 'thread::aBcDeFgHiJkLmNoPqRsTuV::']) {
    expect(bodyText(htmlToText(`<p>It charges again at room temperature.</p><br>${reference}`, 'without trails'))).toBe('It charges again at room temperature.');
  }
});

test('a reply that is nothing but a signature or a quote keeps its words', () => {
  expect(htmlToText('<div class="signature"><p>Lena de Vries</p></div>', 'without trails')).toBe('Lena de Vries');
});

test('what a customer wrote keeps what stands in it', () => {
  expect(htmlToText('<p>Hi</p><div class="signature"><p>Ana</p></div>')).toBe('Hi\n\nAna');
});
