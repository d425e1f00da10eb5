import type { DraftSentence } from '@countersign/shared/assist/draft';
import { expect, test } from 'vitest';
import { showPage } from '../testing/show-page.tsx';
import { emptyRehearsal } from './rehearsal.ts';
import { Trail } from './trail.tsx';

const done = { outcome: 'drafted', runId: 'run_1', engine: 'built-in', timingsMs: {}, receipt: null } as const;
const claim: DraftSentence = { index: 0, text: 'A battery lasts two years.', citations: ['pas_1'], status: 'supported', lead: '', locked: false, asks: [] };
const show = (...sentences: DraftSentence[]) => showPage(<Trail rehearsal={{ ...emptyRehearsal, done, sentences }} />, []).text;

test('the check counts one claim, several, and none', () => {
  expect(show(claim)).toContain('1 of 1 claim with a source, 0 findings');
  expect(show(claim, { ...claim, index: 1, status: 'unsupported' })).toContain('1 of 2 claims with a source, 0 findings');
  expect(show({ ...claim, status: 'not-a-claim' })).toContain('No claims, 0 findings');
});
