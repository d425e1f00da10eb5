import type { TopicKind } from '../rule.ts';
import { termFinder } from '../words/find-terms.ts';
import { languageOf } from '../words/language-of.ts';
import { topicWords } from '../words/topic-words.ts';
import { wordings } from '../words/wordings.ts';
import type { DetectorType } from './detector.ts';

const names: Readonly<Record<TopicKind, string>> = {
  law: 'legal matters', medicine: 'medical matters', investment: 'investing or tax', politics: 'politics', religion: 'religion',
};

/** Matters a reply stays away from: each word that shows one is marked. */
export const topic: DetectorType<'topic'> = {
  kind: 'policy',
  place: 'local',
  compile: ({ topics }) => {
    const find = termFinder(topics.length === 0 ? topicWords : Object.fromEntries(topics.map((name) => [name, topicWords[name]])));
    return (judged, { language }) => find(judged).map(({ group, start, end }) => ({
      start, end, explanation: `“${judged.text.slice(start, end)}” speaks of ${names[group as TopicKind]}.`, suggestion: wordings.topic[languageOf(judged.text, language)],
    }));
  },
};
