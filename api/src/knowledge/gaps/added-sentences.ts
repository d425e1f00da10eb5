import { bodyText } from '@countersign/shared/suggestion/body-text';
import { splitSentences } from '@countersign/shared/text/sentences';
import { clusterTexts } from './cluster-texts.ts';
import type { GapItem } from './gap-item.ts';
import { maskText } from './mask-text.ts';
import { mostCentral } from './most-central.ts';
import { sharedWording } from './shared-wording.ts';
import { likeness, tellingStems, termVectors } from './term-vectors.ts';

/** A sentence of a reply that its draft did not say, and where in the reply it stood (0 is the start, 1 the end). */
interface Added {
  readonly text: string;
  readonly item: GapItem;
  readonly place: number;
}

/** What agents keep adding, in words that at least two tickets share. */
export interface AddedSentence {
  readonly text: string;
  readonly tickets: number;
  readonly agents: number;
  readonly suggestionIds: string[];
}

/** Sentences at least this much alike on average say the same. */
const SAME_SENTENCE = 0.45;
/** A sentence of which this share of telling words stands in one sentence of the draft was in the draft. */
const IN_DRAFT = 0.6;
const FEWEST_STEMS = 3;
const MOST_SENTENCES = 12;
/** Sentences read of one gap, those of the newest replies first. */
const MOST_READ = 300;
const MOST_LENGTH = 400;

/** The sentences of sent replies that are not in their drafts and that at least two tickets were told, in the order in which replies say them. */
export async function addedSentences(items: readonly GapItem[], memberNames: readonly string[]): Promise<AddedSentence[]> {
  const added = readAdded(items, memberNames);
  const vectors = termVectors(added.map(({ text, item }) => ({ text, language: item.language })));
  const groups = (await clusterTexts(vectors.length, (one, other) => likeness(vectors[one]!, vectors[other]!), SAME_SENTENCE)).map((group) => ({ group, said: group.map((position) => added[position]!) }));
  return groups
    .map(({ group, said }) => ({ said, tickets: new Set(said.map(({ item }) => item.ticket)).size, central: added[mostCentral(group, vectors)]! }))
    .filter(({ tickets }) => tickets >= 2)
    .sort((one, other) => other.tickets - one.tickets).slice(0, MOST_SENTENCES)
    .sort((one, other) => meanPlace(one.said) - meanPlace(other.said))
    .map(({ said, tickets, central }) => ({
      text: sharedWording(central.text, byTicket(said)), tickets, agents: new Set(said.map(({ item }) => item.memberId)).size,
      suggestionIds: [...new Set(said.flatMap(({ item }) => item.suggestionId ?? []))],
    }));
}

function readAdded(items: readonly GapItem[], memberNames: readonly string[]): Added[] {
  const added: Added[] = [];
  for (const item of items) {
    if (added.length >= MOST_READ) break;
    added.push(...addedIn(item, memberNames));
  }
  return added.slice(0, MOST_READ);
}

function addedIn(item: GapItem, memberNames: readonly string[]): Added[] {
  if (item.sent === '') return [];
  const { language } = item;
  const drafted = splitSentences(bodyText(item.draft)).map(({ text }) => new Set(tellingStems({ text, language })));
  const sentences = splitSentences(bodyText(maskText(item.sent, [...item.question.names, ...memberNames])));
  return sentences.flatMap(({ text }, position) => {
    const stems = tellingStems({ text, language });
    const isDrafted = drafted.some((words) => stems.filter((stem) => words.has(stem)).length >= stems.length * IN_DRAFT);
    return stems.length < FEWEST_STEMS || isDrafted || text.length > MOST_LENGTH ? [] : [{ text: text.replace(/\s+/g, ' '), item, place: position / sentences.length }];
  });
}

function byTicket(said: readonly Added[]): string[] {
  return [...Map.groupBy(said, ({ item }) => item.ticket).values()].map((lines) => lines.map(({ text }) => text).join(' '));
}

function meanPlace(said: readonly Added[]): number {
  return said.reduce((sum, { place }) => sum + place, 0) / said.length;
}
