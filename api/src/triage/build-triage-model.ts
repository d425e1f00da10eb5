import type { Said } from '@countersign/shared/assist/corrected-triage';
import type { Entity, Triage } from '@countersign/shared/assist/triage';
import { defaultTriageSettings, type TriageSettings } from '@countersign/shared/assist/triage-settings';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { packVector, type PackedVector } from '../knowledge/vectors/pack-vector.ts';
import { classify, type Prediction } from './classify.ts';
import type { Classifier } from './classifier.ts';
import { detectLanguages } from './detect-languages.ts';
import { detectTicketLanguage } from './detect-ticket-language.ts';
import { compileEntityPattern } from './entities/compile-entity-pattern.ts';
import { findNames } from './entities/find-names.ts';
import { findEntities, type EntityContext } from './find-entities.ts';
import { findIssues, type Judged } from './find-issues.ts';
import { loadSignals } from './handover/load-signals.ts';
import { spokenWords, type SpokenWords } from './handover/spoken-words.ts';
import { handoverReasons } from './handover-reasons.ts';
import { isSettled } from './is-settled.ts';
import { judgeSentiment, type Mood } from './judge-sentiment.ts';
import { judgeUrgency } from './judge-urgency.ts';
import { outweighs, recallNothing, type Recall, type Recalled } from './learning/recall.ts';
import { missingDetails } from './missing-details.ts';
import { predictIntent } from './predict-intent.ts';
import { readThread, type ReadThread } from './read-thread.ts';
import { sentimentTrend } from './sentiment-trend.ts';
import { settleIntent } from './settle-intent.ts';
import { sinceSettled } from './since-settled.ts';
import type { Intent, TriageModel } from './triage-model.ts';

/** The trained parts of a triage model. */
export interface TriageClassifiers {
  readonly intent: Classifier;
  readonly urgency: Classifier;
  readonly sentiment: Classifier;
}

/** Below this confidence, and from this doubt that any intent fits on, the intent is `unknown`. */
const INTENT_FLOOR = 0.33;
const SCOPE_CEILING = 0.68;
const MOST_ENTITIES = 60;
const rememberNothing: ReturnType<Recall> = (_field, predictions) => ({ predictions, heard: 0 });
/** What a matter that is over asks of a person. */
const nothingWanted = { intent: undefined, intentConfidence: 1, outOfScope: 0 };
/** What the consoles call a ticket that nobody waits for. */
const CLOSED = /^(?:solved|closed|resolved)$/i;

/** Joins intents, trained classifiers and the workspace's settings into a model that triages a ticket in a few milliseconds. */
export function buildTriageModel(intents: readonly Intent[], classifiers: TriageClassifiers, settings: TriageSettings = defaultTriageSettings, recall: Recall = recallNothing): TriageModel {
  const byId = new Map(intents.map((intent) => [intent.id, intent]));
  const label = (id: string): string => byId.get(id)?.label ?? id;
  const isKnown = ({ label: id }: { readonly label: string }): boolean => byId.size === 0 || byId.has(id);
  const lookedFor: EntityContext = {
    patterns: settings.patterns.map((pattern) => compileEntityPattern(pattern)).flatMap((pattern) => ('refused' in pattern ? [] : [pattern])),
    findProducts: settings.products.length === 0 ? undefined : findNames(settings.products),
  };
  const reasonsFor = handoverReasons(settings.handover);
  const hearSignals = loadSignals();
  const moodsOf = (text: string, vector?: PackedVector) => classify(classifiers.sentiment, text, vector).predictions;
  const judge = (text: string): Mood => judgeSentiment(sinceSettled(text), moodsOf(sinceSettled(text)));
  const predict = (text: string, remember: ReturnType<Recall>): Judged => {
    const { predictions, outOfScope } = classify(classifiers.intent, text);
    return asRead(predictions.filter(isKnown), outOfScope, (read) => remember('intent', read, text));
  };

  const lengths = new Set<number | undefined>(Object.values(classifiers).flatMap(({ byVector }: Classifier) => byVector?.centre.length ?? []));

  function triage(ticket: Ticket, embedded?: Float32Array, said: Said = {}): Triage {
    const vector = embedded && packVector(embedded);
    const thread = readThread(ticket);
    const turn = thread.turn.map(({ message, body }) => spokenWords(message.id, body));
    const spoken = detectTicketLanguage(ticket, thread);
    const entities = entitiesOf(ticket, thread, { ...lookedFor, language: spoken.language });
    const remember = recall(ticket, thread, spoken.language);
    const predicted = predictIntent(ticket, thread, classifiers.intent, vector);
    const { predictions, outOfScope: doubt, heard } = asRead(predicted.predictions.filter(isKnown), predicted.outOfScope, (all) => remember('intent', all));
    const best = predictions[0];
    const known = best !== undefined && best.confidence >= INTENT_FLOOR && doubt < SCOPE_CEILING && thread.customerText.trim() !== '';
    const whole = { best: known ? best : undefined, outOfScope: doubt, mayGiveWay: heard === 0 && thread.returns === 0 };
    const found = findIssues(thread, whole, (text) => predict(text, heard > 0 ? remember : rememberNothing), label);
    const read = { intent: found.issues[0]?.intent ?? 'unknown', confidence: found.issues[0]?.confidence ?? best?.confidence ?? 0, ...found };
    const { intent, confidence, outOfScope, issues } = settleIntent(read, said.intent, label);
    const moody = sinceSettled(thread.turnText);
    const moods = remember('sentiment', moodsOf(moody, moody === thread.turnText ? vector : undefined));
    const mood = judgeSentiment(moody, moods.predictions, outweighs(moods) ? moods.compared : undefined);
    const trend = sentimentTrend(thread, mood, judge);
    const settled = thread.returns > 0 && isSettled(turn, mood);
    const words = settled ? turn : [...turn, ...subjectWords(ticket)];
    const wanted = settled ? nothingWanted : { intent: byId.get(intent), intentConfidence: confidence, outOfScope };
    const because = reasonsFor({ words, heard: hearSignals(words), mood, trend, returns: thread.returns, isOpen: !settled && !CLOSED.test(ticket.status), ...wanted });
    const asksFor = [...new Set(issues.flatMap((issue) => byId.get(issue.intent)?.asksFor ?? []))];
    return {
      intent,
      intentLabel: intent === 'unknown' ? 'Not recognised' : label(intent),
      confidence: round(confidence),
      alternatives: predictions.filter(({ label: other }) => other !== read.intent).slice(0, 3).map((other) => ({ intent: other.label, intentLabel: label(other.label), confidence: round(other.confidence) })),
      issues,
      outOfScope: round(outOfScope),
      ...judgeUrgency(words, remember('urgency', classify(classifiers.urgency, settled ? moody : [ticket.subject, thread.turnText].join('\n'), vector).predictions.filter(({ label: urgency }) => urgency !== (settled ? 'high' : mood.sentiment === 'negative' ? 'low' : '')))),
      ...(said.urgency && { urgency: said.urgency }),
      sentiment: mood.sentiment,
      sentimentConfidence: mood.sentimentConfidence,
      sentimentTrend: trend,
      language: said.language ?? spoken.language,
      languageConfidence: spoken.confidence,
      languages: detectLanguages(thread.turnText || ticket.subject, spoken.language),
      entities,
      missing: missingDetails(asksFor, entities, thread.customerText, ticket.requester.email),
      handover: { recommended: because.length > 0, reasons: because.map(({ text }) => text), because },
      ...(lengths.size > 0 && { vector: lengths.has(embedded?.length) ? 'heard' : 'missed' }),
    };
  }

  return { intents, hearsVectors: lengths.size > 0, triage };
}

/** What is read once corrections have had their say; that no intent fits is no intent, and a doubt. */
function asRead(predictions: readonly Prediction[], outOfScope: number, recalled: (predictions: readonly Prediction[]) => Recalled): Judged & { readonly heard: number } {
  const { predictions: all, heard } = recalled(predictions);
  const outside = all.find(({ label }) => label === 'unknown')?.confidence ?? 0;
  return { predictions: all.filter(({ label }) => label !== 'unknown'), outOfScope: outOfScope * (1 - heard) + outside, heard };
}

function subjectWords({ subject, messages }: Ticket): SpokenWords[] {
  return subject.trim() === '' ? [] : [spokenWords(messages[0]?.id ?? 'subject', subject)];
}

function entitiesOf(ticket: Ticket, thread: ReadThread, context: EntityContext): Entity[] {
  const entities = thread.messages.filter(({ message }) => message.author.role === 'customer').flatMap(({ message, body }) => findEntities(body, message.id, { ...context, writtenAt: message.at }));
  const named = new Set(entities.map(({ type, value }) => `${type} ${value}`));
  const first = ticket.messages[0];
  const inSubject = ticket.subject === '' ? [] : findEntities(ticket.subject.slice(0, 500), first?.id ?? 'subject', { ...context, writtenAt: first?.at });
  return [...entities, ...inSubject.filter(({ type, value }) => !named.has(`${type} ${value}`))].slice(0, MOST_ENTITIES);
}

function round(value: number): number {
  return Number(Math.min(1, Math.max(0, value)).toFixed(4));
}
