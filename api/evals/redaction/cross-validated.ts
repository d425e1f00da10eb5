import { nameAndAddress } from '@countersign/shared/redaction/recognizers/name-and-address';
import { findNamesAndAddresses } from '@countersign/shared/redaction/tagger/find-names-and-addresses';
import type { Finder } from './finders.ts';
import type { LabelledText } from './labelled-texts.ts';
import { trainTagger } from './train-tagger.ts';
import { wholeWeights } from './whole-weights.ts';

const FOLDS = 5;

/** For each group the finder whose tagger has not seen the group: weights are learned five times, each time without a fifth of the groups. Our own sentences are in all. */
export function crossValidated(texts: readonly LabelledText[], find: Finder): (group: string) => Finder {
  const weights = Array.from({ length: FOLDS }, (_, fold) => wholeWeights(trainTagger(texts.filter(({ group }) => group.startsWith('own ') || foldOf(group) !== fold))));
  return (group) => (text) => {
    const shipped = nameAndAddress.find;
    nameAndAddress.find = (unread) => findNamesAndAddresses(unread, weights[foldOf(group)]!);
    try {
      return find(text);
    } finally {
      nameAndAddress.find = shipped;
    }
  };
}

function foldOf(group: string): number {
  let hash = 7;
  for (const sign of group) hash = (hash * 31 + sign.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % FOLDS;
}
