import { ApiError } from '@countersign/api/client';
import type { ComponentType } from 'react';
import { Router } from 'wouter';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { showPage } from '../testing/show-page.tsx';
import { accuracyAnswer, classifiersAnswer, discoveryAnswer, examplesAnswer, taxonomyAnswer, volumesAnswer } from './testing/taxonomy-answers.ts';

let pages: Record<'taxonomy' | 'discovery' | 'volume' | 'rules' | 'training', ComponentType> & { intent: ComponentType<{ id?: string }> };
let keys: typeof import('../queries/taxonomy.ts');
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://countersign.example/dashboard/taxonomy'));
  const [taxonomy, intent, discovery, volume, rules, training, queries] = await Promise.all([
    import('./taxonomy-page.tsx'), import('./intent-page.tsx'), import('./discovery-page.tsx'), import('./volume-page.tsx'), import('./rules-page.tsx'), import('./training-page.tsx'), import('../queries/taxonomy.ts'),
  ]);
  pages = { taxonomy: taxonomy.default, intent: intent.default, discovery: discovery.default, volume: volume.default, rules: rules.default, training: training.default };
  keys = queries;
});
afterAll(() => vi.unstubAllGlobals());

type Answers = Partial<Record<'taxonomy' | 'volumes' | 'accuracy' | 'discovery' | 'classifiers' | 'examples', unknown>>;
const all: Answers = { taxonomy: taxonomyAnswer, volumes: volumesAnswer, accuracy: accuracyAnswer, discovery: discoveryAnswer, classifiers: { ...classifiersAnswer, notice: null }, examples: examplesAnswer };

function show(page: React.ReactNode, answers: Answers = all) {
  const known = {
    taxonomy: keys.taxonomyQuery.queryKey, volumes: keys.volumesQuery.queryKey, accuracy: keys.accuracyQuery.queryKey, discovery: keys.discoveryQuery.queryKey, classifiers: keys.classifiersQuery.queryKey,
    examples: keys.examplesQuery('late-delivery', 0).queryKey,
  };
  return showPage(<Router ssrPath="/taxonomy">{page}</Router>, Object.entries(answers).map(([name, answer]) => [known[name as keyof Answers], answer] as const));
}

describe('the page of intents', () => {
  test('shows each child under its parent, with its tickets, how often it was right, and where it goes', () => {
    const { text, markup } = show(<pages.taxonomy />);
    expect(text).toMatch(/Delivery 0 254 with its kinds 45 Level 2: Late delivery 254 Higher 92\.1% 80\.0 to 95\.0 n = 240 45 Logistics, high /);
    expect(text.indexOf('Refund wanted Hand-over')).toBeGreaterThan(text.indexOf('Level 2: Late delivery'));
    expect(markup).toContain('href="/taxonomy/intents/late-delivery"');
  });

  test('gives no rate below twenty, and says what is mixed up', () => {
    const { text } = show(<pages.taxonomy />);
    expect(text).toContain('5 of 7, too few for a rate');
    expect(text).toMatch(/Intent left as it was 90\.0% .*Tickets judged .*Mood left as it was 4 of 6, too few for a rate/);
    expect(text).toMatch(/Refund wanted Exchange an item 14/);
  });

  test('keeps the tree while figures load or fail, and says what will appear', () => {
    expect(show(<pages.taxonomy />, { taxonomy: taxonomyAnswer, accuracy: new Error('away') }).text).toMatch(/Late delivery .*couldn't be loaded/);
    expect(show(<pages.taxonomy />, { ...all, volumes: new Error('away') }).text, 'a blank is not a nought').toMatch(/Tickets and trends couldn’t be loaded\. Try again .*Late delivery/);
    expect(show(<pages.taxonomy />, { ...all, accuracy: { ...accuracyAnswer, confusion: [] } }).text).toContain('No intent has been corrected yet.');
    expect(show(<pages.taxonomy />, {}).markup).toContain('aria-label="Loading"');
    expect(show(<pages.taxonomy />, { taxonomy: new ApiError(403, { code: 'FORBIDDEN', message: 'No.' }) }).text).toContain("Your role can't see this page.");
  });

  test('defines its figures, and leads from what no intent fits to its groups', () => {
    expect(show(<pages.taxonomy />).markup).toContain('aria-label="Definition of Intents"');
    expect(show(<pages.taxonomy />, { taxonomy: taxonomyAnswer }).markup).not.toContain('aria-label="Definition of Intents"');
    const confusion = [{ predicted: 'exchange', predictedLabel: 'Exchange an item', set: 'unknown', setLabel: 'Not recognised', tickets: 3 }];
    expect(show(<pages.taxonomy />, { ...all, accuracy: { ...accuracyAnswer, confusion } }).markup).toMatch(/href="\/taxonomy\/discovery"[^>]*>Not recognised/);
  });

  test('says that a worse training was not swapped in until that was read', () => {
    expect(show(<pages.taxonomy />, { ...all, classifiers: classifiersAnswer }).text).toMatch(/A worse one was not swapped in\. Number 3 was right on 4 texts fewer .* I have read it/);
    expect(show(<pages.taxonomy />).text).not.toContain('A worse one');
  });
});

describe('the page of one intent', () => {
  test('holds its words, what a reply needs, and where its tickets go', () => {
    const { markup } = show(<pages.intent id="late-delivery" />);
    expect(markup).toContain('value="Late delivery"');
    expect(markup).toMatch(/<option value="delivery" selected="">/);
    expect(markup).toContain('order number\npostcode</textarea>');
    expect(markup).toContain('value="late, carrier"');
    expect(markup).toMatch(/<option value="high" selected="">/);
  });

  test('offers no parent that lies below it', () => {
    const { markup } = show(<pages.intent id="delivery" />);
    expect(markup).not.toContain('<option value="late-delivery"');
    expect(markup).toContain('<option value="exchange"');
  });

  test('lists its examples with a way to remove each, and its figures', () => {
    const { markup, text } = show(<pages.intent id="late-delivery" />);
    expect(text).toMatch(/Besides 40 that come with Countersign\. .*My parcel should have been here on Monday\. A correction, was Refund wanted/);
    expect(markup).toContain('aria-label="Remove: Still waiting for order [ORDER_1]."');
    expect(text).toMatch(/Tickets 254 Of all 52\.3% 80\.0 to 95\.0 n = 486 Trend Higher It stood, once said 92\.1% 80\.0 to 95\.0 n = 240 It was said, where right 96\.1% 80\.0 to 95\.0 n = 230/);
    expect(text).toContain('Mixed up with Refund wanted 6, said instead of it');
  });

  test('that is new asks for a name before it can be saved; one that is gone leads back', () => {
    expect(show(<pages.intent />).markup).toMatch(/aria-disabled="true"[^>]*>Save</);
    expect(show(<pages.intent />).text).toContain('An intent needs a name.');
    expect(show(<pages.intent id="nowhere" />).text).toContain('This intent is not in the taxonomy. All intents');
  });

  test('has a heading and the way back while it loads, fails or is gone', () => {
    for (const answers of [{}, { taxonomy: new Error('away') }, all]) expect(show(<pages.intent id="nowhere" />, answers).markup).toMatch(/<a[^>]*href="\/taxonomy"[^>]*>Taxonomy<\/a>[^]*<h1>nowhere<\/h1>/);
  });

  test('that others are kinds of counts their tickets besides its own', () => {
    expect(show(<pages.intent id="delivery" />).text).toContain('Tickets 0 With its kinds 254');
    expect(show(<pages.intent id="late-delivery" />).text).not.toContain('its kinds');
  });
});

describe('discovery', () => {
  test('shows a group with its samples and a proposed name, one step from an intent', () => {
    const { markup, text } = show(<pages.discovery />);
    expect(markup).toContain('value="Gift wrapping"');
    expect(text).toMatch(/82 tickets, 31 of them alike, 4 can’t be read any more .*Make it an intent 19 tickets .*Nearest: Exchange an item, 31\.0% sure .*Can you wrap the boots as a gift/);
  });

  test('tells tickets that are too few from none at all', () => {
    expect(show(<pages.discovery />, { ...all, discovery: { ...discoveryAnswer, groups: [] } }).text).toContain('Too few are alike.');
    expect(show(<pages.discovery />, { ...all, discovery: { ...discoveryAnswer, groups: [], tickets: 0 } }).text).toContain('Every ticket has an intent.');
  });
});

test('routing says what stands in where a field is empty, and what changes where the ticket names a detail', () => {
  const { markup, text } = show(<pages.intent id="late-delivery" />);
  expect(text).toContain('What is left empty comes from the intent above it. Where that is silent too, macro and team are what most sent replies show, and priority follows urgency.');
  expect(markup).toMatch(/<option value="frame number" selected="">frame number<\/option>[^]*value="Workshop"[^]*value="frame"/);
  expect(markup).toMatch(/<option value="error-code">error code<\/option>/);
});

test('the volume map is a table of numbers with a heading for each intent and week', () => {
  const { markup, text } = show(<pages.volume />);
  expect([...markup.matchAll(/<th scope="col"/g)]).toHaveLength(13 + 4);
  expect(markup).toMatch(/<th scope="row"><a[^>]*href="\/taxonomy\/intents\/late-delivery"/);
  expect(text).toMatch(/Late delivery 254 52\.3% 80\.0 to 95\.0 12 14 .* 29 Higher/);
  expect(show(<pages.volume />, { ...all, volumes: { ...volumesAnswer, tickets: 0, intents: [] } }).text).toContain('No ticket has been opened yet.');
});

test('each hand-over rule says what fires it, and stands as the team set it', () => {
  const { markup, text } = show(<pages.rules />);
  expect(text).toMatch(/Legal steps Fires on lawyers, courts/);
  expect([...markup.matchAll(/role="switch"/g)]).toHaveLength(14);
  expect([...markup.matchAll(/role="switch"[^>]*aria-checked="false"/g)]).toHaveLength(1);
  expect(markup).toMatch(/<input[^>]*type="number"[^>]*min="2"[^>]*max="30"[^>]*value="4"/);
  expect(markup).toContain('value="FR-\\d{6}"');
  expect(markup).toContain('Harbour Jacket\nHarbour Boots</textarea>');
  expect(markup, 'nothing was changed yet').toMatch(/aria-disabled="true"[^>]*>Save</);
});

describe('trainings', () => {
  test('show what each did on held-back texts, the verdict, and the way back', () => {
    const { markup, text } = show(<pages.training />);
    expect(text).toMatch(/Number 3 .*Not swapped in It was right on 4 texts fewer.*89\.7%/);
    expect(text, 'each rate has its n').toMatch(/89\.7% 80\.0 to 95\.0 n = 281 91\.1% 80\.0 to 95\.0 n = 281/);
    expect(text).toMatch(/Number 2 .*In use/);
    expect(text).toMatch(/Comes with Countersign .*Use again/);
    expect([...markup.matchAll(/aria-label="Use again: [^"]*"/g)]).toHaveLength(1);
    expect(text).toContain('3 texts act from memory.');
  });

  test('take labelled texts from a file, and store none before it was counted', () => {
    expect(show(<pages.training />).text).toMatch(/CSV with the columns text and label.*Choose a file Nothing is stored before you say so\./);
  });
});
