import { writingRuns } from '@countersign/db/schema/writing-runs';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importMacros } from '../knowledge/import-macros.ts';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { useTool } from '../testing/use-tool.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => importMacros(transaction, { workspaceId: harbour.workspaceId, memberId: null }, [
    { id: 'mac-return-label', title: 'Return label', body: 'You find your return label in your account under Orders. Print it and hand the parcel in at any post office.' },
    { id: 'mac-care', title: 'Care, warm', body: 'Hi {{customer_name}},\n\nThank you for caring so well, we are happy to help. The zip of the jacket likes candle wax:\n1. Close the zip.\n2. Rub it with wax.\n\nKind regards,\n{{agent_name}}' },
    { id: 'mac-delay', title: 'Late parcel', body: 'I am looking into where your parcel is and write to you as soon as the carrier has answered.' },
    { id: 'mac-warm', title: 'Return label, warm', body: 'Thank you for writing, we are happy to help. You find your return label in your account under Orders, and we hope it is quickly done.' },
  ]));
});
afterAll(() => harbour.close());

describe('shorter', () => {
  const long = 'Hi Marta,\n\nThank you so much for getting in touch with us today. You can return an item within 30 days of delivery. Wash a rain jacket at 30 degrees with a mild detergent and without softener. Let us know if you have any other questions.\n\nKind regards,\nInes Moreau';

  test('courtesy goes first, and what answers the customer stays with its source', async () => {
    const { text, written, sentences } = await useTool(harbour, 'shorter', long);
    expect(text).toBe('Hi Marta,\n\nYou can return an item within 30 days of delivery. Wash a rain jacket at 30 degrees with a mild detergent and without softener.\n\nKind regards,\nInes Moreau');
    expect(sentences[1]).toMatchObject({ status: 'supported', citations: [expect.stringContaining('returns')], from: [2] });
    expect(written.notes).toEqual(['Left out 2 sentences.']);
    const again = await useTool(harbour, 'shorter', text);
    expect(again.text).toBe('Hi Marta,\n\nYou can return an item within 30 days of delivery.\n\nKind regards,\nInes Moreau');
    expect(again.written.changes).toContainEqual(expect.objectContaining({ kind: 'citation', change: 'left-out', before: expect.stringContaining('Wash a rain jacket') }));
  });

  test('a text that only says what was asked stays as it is', async () => {
    const { end } = await useTool(harbour, 'shorter', 'You can return an item within 30 days of delivery.');
    expect(end).toMatchObject({ outcome: 'unchanged', explanation: 'Nothing can be left out without losing what was asked.' });
  });
});

describe('what needs a model', () => {
  test.each([
    ['translate', 'Translating needs a model. None is connected.', { targetLanguage: 'de' }],
    ['make-it-about', 'Rewriting by an instruction needs a model. None is connected.', { instruction: 'the label' }],
    ['reply-from-notes', 'Turning notes into a reply needs a model. None is connected.', {}],
    ['continue', 'Going on from your text needs a model. None is connected.', {}],
  ] as const)('%s says so in a sentence', async (tool, explanation, more) => {
    expect((await useTool(harbour, tool, 'Print the return label in your account.', more)).end).toEqual({ outcome: 'needs', needs: 'model', explanation, variants: [] });
  });

  test.each([
    ['make-it-about', 'Some text.', {}, 'instruction'],
    ['shorter', '   ', {}, 'text'],
    ['match-my-style', 'Some text.', {}, 'style'],
  ] as const)('%s of %j needs more than that', async (tool, text, more, needs) => {
    expect((await useTool(harbour, tool, text, more)).end).toMatchObject({ outcome: 'needs', needs });
  });

  test('a text that is in the customer’s language already is left as it is', async () => {
    expect((await useTool(harbour, 'translate', 'You can return an item within 30 days of delivery.', { targetLanguage: 'en' })).end).toMatchObject({ outcome: 'unchanged' });
  });

  test('a friendlier macro of the team is offered in the place of a friendlier wording', async () => {
    const { end } = await useTool(harbour, 'friendlier', 'You find your return label in your account under Orders.');
    expect(end).toMatchObject({ outcome: 'needs', variants: [expect.objectContaining({ title: 'Return label, warm' })] });
  });
});

test('a macro that is offered keeps its lines and paragraphs', async () => {
  const { end } = await useTool(harbour, 'friendlier', 'The zip of the jacket likes candle wax: Close the zip. Rub it with wax.');
  expect(end).toMatchObject({ outcome: 'needs', variants: [expect.objectContaining({
    text: 'Hi Marta,\n\nThank you for caring so well, we are happy to help. The zip of the jacket likes candle wax:\n1. Close the zip.\n2. Rub it with wax.\n\nKind regards,\nInes Moreau',
  })] });
});

describe('service recovery', () => {
  const upset = returnsTicket({ subject: 'Where is my parcel', messages: [
    customerMessage('My parcel has not arrived.'), { id: 'm2', author: { role: 'agent', name: 'Ines Moreau' }, visibility: 'public', text: 'It is on its way.', at: '2026-11-20T10:00:00.000Z' },
    { ...customerMessage('This is the second time I ask, it is still not here. I am really angry.', 'm3'), at: '2026-11-21T10:00:00.000Z' },
  ] });

  test('the failure is owned, what is done now stands in the agent’s own words, and nothing is promised', async () => {
    const { text, written } = await useTool(harbour, 'service-recovery', 'Hi Marta,\n\nI have asked the carrier where your parcel is.\n\nKind regards,\nInes Moreau', { ticket: upset });
    expect(text).toBe('Hi Marta,\n\nYou had to write to us more than once about this, and I am sorry that we did not settle it sooner.\n\nI have asked the carrier where your parcel is.\n\nKind regards,\nInes Moreau');
    expect(written.changes.filter(({ kind }) => kind === 'promise')).toEqual([]);
    expect(written.withheld).toEqual([]);
  });

  test('what the policy forbids to promise is withheld here too', async () => {
    const { text, written } = await useTool(harbour, 'service-recovery', 'I have asked the carrier where your parcel is. We will refund you 500 euros today.', { ticket: upset });
    expect(text).not.toContain('500');
    expect(written.withheld).toEqual([expect.objectContaining({ text: 'We will refund you 500 euros today.' })]);
  });

  test('without a text what is done now comes from the team’s macro, and the agent is told to check it', async () => {
    const { text, written } = await useTool(harbour, 'service-recovery', '', { ticket: upset });
    expect(text).toContain('as soon as the carrier has answered');
    expect(written.notes).toEqual(['What happens now comes from a macro. Check that it is so.']);
  });
});

test('each use is counted, and nothing of the text is', async () => {
  const { done } = await useTool(harbour, 'shorter', 'Thank you so much for getting in touch. You can return an item within 30 days of delivery.');
  const rows = await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(writingRuns).where(eq(writingRuns.id, done.runId)));
  expect(rows[0]).toMatchObject({ tool: 'shorter', engine: 'built-in', outcome: 'written', prompt: null, receipt: null });
  expect(JSON.stringify(rows)).not.toContain('getting in touch');
});

test.each([
  ['de', '2 Sätze wurden weggelassen.', 'Der Text ist schon in dieser Sprache.'], ['fr-CA', '2 phrases ont été retirées.', 'Le texte est déjà dans cette langue.'],
  ['es', 'Se omitieron 2 frases.', 'El texto ya está en ese idioma.'], ['pt-BR', 'Foram omitidas 2 frases.', 'O texto já está nesse idioma.'], ['sv', 'Left out 2 sentences.', 'The text is in that language already.'],
])('an agent who reads %s is told in it what was left out and why nothing changed', async (locale, leftOut, unchanged) => {
  const long = 'Hi Marta,\n\nThank you so much for getting in touch with us today. You can return an item within 30 days of delivery. Wash a rain jacket at 30 degrees with a mild detergent and without softener. Let us know if you have any other questions.\n\nKind regards,\nInes Moreau';
  expect((await useTool(harbour, 'shorter', long, { locale })).written.notes).toEqual([leftOut]);
  expect((await useTool(harbour, 'translate', 'You can return an item within 30 days of delivery.', { locale, targetLanguage: 'en' })).end).toMatchObject({ outcome: 'unchanged', explanation: unchanged });
});
