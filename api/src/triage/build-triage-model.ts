import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { classify, type Prediction } from './classify.ts';
import type { Classifier } from './classifier.ts';
import { detectTicketLanguage } from './detect-ticket-language.ts';
import { findEntities } from './find-entities.ts';
import { handoverReasons } from './handover-reasons.ts';
import { judgeSentiment } from './judge-sentiment.ts';
import { judgeUrgency } from './judge-urgency.ts';
import { missingDetails } from './missing-details.ts';
import { readThread, type ReadThread } from './read-thread.ts';
import { textFeatures } from './text-features.ts';
import type { Intent, TriageModel } from './triage-model.ts';

/** The trained parts of a triage model. */
export interface TriageClassifiers {
  readonly intent: Classifier;
  readonly urgency: Classifier;
  readonly sentiment: Classifier;
}

/** Below this the intent is `unknown`. */
const INTENT_FLOOR = 0.3;
/** How much the first message and the subject add to what the newest turn says. */
const SUBJECT_SHARE = 0.3;
const OPENING_SHARE = 0.35;
/** A turn of fewer words than this ("Yes, it is") is read together with what came before. */
const SHORT_TURN = 12;

/** Joins intents and trained classifiers into a model that triages a ticket in a few milliseconds. */
export function buildTriageModel(intents: readonly Intent[], classifiers: TriageClassifiers): TriageModel {
  const byId = new Map(intents.map((intent) => [intent.id, intent]));
  const label = (id: string): string => byId.get(id)?.label ?? id;

  function triage(ticket: Ticket): Triage {
    const thread = readThread(ticket);
    const newest = [ticket.subject, thread.turnText].join('\n');
    const predictions = predictIntent(ticket, thread, classifiers.intent).filter(({ label: id }) => byId.size === 0 || byId.has(id));
    const best = predictions[0];
    const known = best !== undefined && best.confidence >= INTENT_FLOOR && thread.customerText.trim() !== '';
    const intent = known ? byId.get(best.label) : undefined;
    const entities = thread.messages.filter(({ message }) => message.author.role === 'customer').flatMap(({ message, body }) => findEntities(body, message.id));
    if (ticket.subject !== '') for (const entity of findEntities(ticket.subject.slice(0, 500), ticket.messages[0]?.id ?? 'subject')) if (!entities.some((other) => other.type === entity.type && other.value === entity.value)) entities.push(entity);
    const mood = judgeSentiment(thread.turnText, classify(classifiers.sentiment, textFeatures(thread.turnText)).predictions);
    const spoken = detectTicketLanguage(ticket, thread);
    const reasons = handoverReasons({
      text: newest, thread: thread.customerText, intent, intentConfidence: best?.confidence ?? 0, sentiment: mood.sentiment, sentimentConfidence: mood.sentimentConfidence, returns: thread.returns,
    });
    return {
      intent: known ? best.label : 'unknown',
      intentLabel: known ? label(best.label) : 'Not recognised',
      confidence: round(best?.confidence ?? 0),
      alternatives: predictions.slice(known ? 1 : 0, known ? 4 : 3).map((other) => ({ intent: other.label, intentLabel: label(other.label), confidence: round(other.confidence) })),
      ...judgeUrgency(newest, classify(classifiers.urgency, textFeatures(newest)).predictions),
      ...mood,
      language: spoken.language,
      languageConfidence: spoken.confidence,
      entities: entities.slice(0, 60),
      missing: intent ? missingDetails(intent.asksFor, entities, thread.customerText, ticket.requester.email) : [],
      handover: { recommended: reasons.length > 0, reasons, because: [] },
      issues: known ? [{ intent: best.label, intentLabel: label(best.label), confidence: round(best.confidence) }] : [],
      outOfScope: round(1 - (best?.confidence ?? 0)),
      sentimentTrend: { direction: 'steady', turns: [] },
      languages: [],
    };
  }

  return { intents, triage };
}

function predictIntent(ticket: Ticket, thread: ReadThread, classifier: Classifier): Prediction[] {
  const parts: { text: string; share: number }[] = [{ text: thread.turnText, share: 1 }];
  const isFirstTurn = thread.returns === 0;
  if (ticket.subject.trim() !== '') parts.push({ text: ticket.subject, share: isFirstTurn ? SUBJECT_SHARE : SUBJECT_SHARE / 2 });
  if (!isFirstTurn) {
    const opening = thread.messages.find(({ message }) => message.author.role === 'customer')?.body ?? '';
    parts.push({ text: opening, share: thread.turnText.split(/\s+/).length < SHORT_TURN ? 1 : OPENING_SHARE });
  }
  const said = parts.filter(({ text }) => text.trim() !== '');
  const total = said.reduce((sum, { share }) => sum + share, 0);
  const shares = new Map<string, number>();
  for (const { text, share } of said) for (const { label, confidence } of classify(classifier, textFeatures(text)).predictions) shares.set(label, (shares.get(label) ?? 0) + (confidence * share) / total);
  return [...shares].map(([label, confidence]) => ({ label, confidence })).sort((one, other) => other.confidence - one.confidence);
}

function round(value: number): number {
  return Number(Math.min(1, Math.max(0, value)).toFixed(4));
}
