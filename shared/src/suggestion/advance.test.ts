import { describe, expect, test } from 'vitest';
import { uuidv7 } from '../ids.ts';
import { advance } from './advance.ts';
import { fact as factSchema, type Fact } from './facts.ts';
import type { SuggestionState } from './suggestion.ts';

type Written = Partial<Fact> & { type: Fact['type']; [key: string]: unknown };
const make = (fact: Written, minute = 0): Fact =>
  factSchema.parse({ id: uuidv7(), at: new Date(Date.UTC(2026, 0, 1, 9, minute)).toISOString(), ticketKey: { console: 'zendesk', host: 'acme.zendesk.com', id: '1' }, suggestionId: 'sug_1', ...fact });
const fold = (facts: readonly Fact[]): SuggestionState | undefined => facts.reduce<SuggestionState | undefined>(advance, undefined);

const generated = make({ type: 'suggestion.generated', runId: 'run_1', engine: 'built-in' }, 0);
const glanced = make({ type: 'suggestion.displayed', visibleMs: 1_999 }, 1);
const displayed = make({ type: 'suggestion.displayed', visibleMs: 2_000 }, 2);
const dismissed = make({ type: 'suggestion.dismissed' }, 3);
const copied = make({ type: 'suggestion.copied' }, 3);
const inserted = make({ type: 'suggestion.inserted', via: 'insert', afterMessageId: 'm4', leftOut: 0, landedDifferently: false }, 4);
const insertedAgain = make({ type: 'suggestion.inserted', via: 'copy', afterMessageId: 'm5', leftOut: 0, landedDifferently: false }, 5);
const sent = make({ type: 'suggestion.sent', messageId: 'm6', sentAt: '2026-01-01T09:06:00Z', afterInsertMs: 120_000 }, 7);
const sentLater = make({ type: 'suggestion.sent', messageId: 'm9', sentAt: '2026-01-01T09:30:00Z', afterInsertMs: 1 }, 31);
const unused = make({ type: 'suggestion.unused' }, 50);
const ambiguous = make({ type: 'suggestion.ambiguous', candidates: 2 }, 8);
const liked = make({ type: 'suggestion.rated', rating: 'up', reason: null }, 9);
const disliked = make({ type: 'suggestion.rated', rating: 'down', reason: 'tone' }, 10);
const accepted = make({ type: 'source.accepted', passageId: 'psg_2' }, 3);
const acceptedOther = make({ type: 'source.accepted', passageId: 'psg_1' }, 4);

describe('advance', () => {
  test.each<[string, Fact[], SuggestionState['phase']]>([
    ['a glance is not a display', [generated, glanced], 'generated'],
    ['two seconds are', [generated, displayed], 'displayed'],
    ['an insertion', [generated, displayed, inserted], 'inserted'],
    ['a copy alone counts as nothing', [generated, displayed, copied], 'displayed'],
    ['a copy found in the sent text', [generated, displayed, copied, insertedAgain, sent], 'sent'],
    ['a reply after an insertion', [generated, displayed, inserted, sent], 'sent'],
    ['a reply without an insertion', [generated, displayed, sent], 'discarded'],
    ['a reply after a dismissal', [generated, displayed, dismissed, sent], 'discarded'],
    ['a dismissal alone', [generated, displayed, dismissed], 'displayed'],
    ['no reply in time', [generated, displayed, unused], 'unused'],
    ['an inserted draft never sent', [generated, inserted, unused], 'unused'],
    ['a reply known late beats unused', [generated, inserted, unused, sent], 'sent'],
    ['an insertion known late', [generated, sent, inserted], 'sent'],
    ['an uncertain match', [generated, inserted, ambiguous], 'ambiguous'],
    ['an uncertain match is not guessed afterwards', [generated, inserted, ambiguous, sent], 'ambiguous'],
    ['the first fact to arrive is the last one', [sent], 'discarded'],
  ])('%s', (_name, facts, phase) => {
    expect(fold(facts)?.phase).toBe(phase);
  });

  test('an insertion counts as displayed', () => {
    expect(fold([generated, inserted])?.displayedAt).toBe(inserted.at);
  });

  test('the earliest insertion and the earliest reply count', () => {
    expect(fold([insertedAgain, inserted, sentLater, sent])).toMatchObject({ insertedAt: inserted.at, insertedVia: 'insert', afterMessageId: 'm4', sentMessageId: 'm6' });
  });

  test('the latest rating counts', () => {
    expect(fold([disliked, liked])).toMatchObject({ rating: 'down', ratingReason: 'tone' });
  });

  test('facts of other suggestions and of no suggestion change nothing', () => {
    const state = fold([generated, displayed]);
    expect(advance(state, { ...inserted, suggestionId: 'sug_2' } as Fact)).toBe(state);
    expect(advance(state, make({ type: 'ticket.viewed', eligible: true }))).toBe(state);
    expect(advance(state, make({ type: 'finding.shown', suggestionId: 'sug_1', findingId: 'f', rule: 'r', severity: 'warn', on: 'draft' }))).toBe(state);
    expect(advance(undefined, make({ type: 'triage.corrected', runId: 'r', field: 'intent', from: 'a', to: 'b' }))).toBeUndefined();
  });

  test('any order and any repetition of the same facts give the same state', () => {
    const all = [generated, glanced, displayed, dismissed, copied, inserted, insertedAgain, sent, sentLater, unused, ambiguous, liked, disliked, accepted, acceptedOther];
    const random = randomFrom(20_260_101);
    for (let round = 0; round < 2_000; round++) {
      const chosen = all.filter(() => random() < 0.6);
      const expected = fold(chosen);
      const shuffled = [...chosen, ...chosen.filter(() => random() < 0.3)].map((fact) => ({ fact, at: random() })).sort((a, b) => a.at - b.at).map(({ fact }) => fact);
      expect(fold(shuffled)).toEqual(expected);
    }
  });
});

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
