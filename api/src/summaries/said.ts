import { splitSentences } from '@countersign/shared/text/sentences';
import { stemsOf } from '../knowledge/index/postings.ts';
import { weakWords } from '../knowledge/index/stop-words.ts';
import { bareSentence } from './bare-sentence.ts';
import { isOnlyContact } from './is-only-contact.ts';
import type { Speech } from './speech/speech.ts';
import { speechOf } from './speech/speech-of.ts';
import type { Turn } from './thread-turns.ts';
import { whole } from './speech/whole.ts';

/** A sentence of a thread, what it does and how much it says of what the thread is about. */
export interface Said {
  /** The sentence as it may be quoted. */
  readonly text: string;
  readonly turn: Turn;
  /** Position of its turn among all turns, and its own among all sentences. */
  readonly order: number;
  readonly position: number;
  readonly stems: readonly string[];
  /** ISO 639-1, and the patterns of it. */
  readonly language: string;
  readonly speech: Speech;
  readonly isQuestion: boolean;
  /** 0: says nothing that a summary needs. */
  readonly score: number;
}

const MOST_READ = 600;
const SHORT_WORDS = 5;
const LONG_WORDS = 40;
const COURTESY_WORDS = 9;
const WAITING_WORDS = 8;

/** How long it has taken, not what. */
const WAITING = /(?<!\p{L})(?:wait(?:ed|ing)|warte[nt]?|gewartet|attends|attendons|attendu|espero|esperamos|esperando|aguardo|aguardando)(?!\p{L})/iu;
/** A row of a table, as consoles and mails hand it over. */
const TABLE_ROW = /^[^|]{0,80}\|[^|]{0,80}\|/;
const ASKED = /[?？؟]["'”’»)\]]*\s*(?:\p{Extended_Pictographic}|\s)*$/u;

/** Asked without a question: "I should like to know whether". */
const INDIRECT = whole(
  String.raw`(?:i|we)(?:['’]d| would| should)? (?:also |still |just )?(?:(?:like|love|be (?:glad|interested|curious|grateful)) to know|wonder(?:ed)? (?:if|whether|when|how|what)|(?:was|am|were|are)(?: also| just)? wondering|need to know)|(?:please |do )?(?:let me know|tell me|advise) (?:also )?(?:if|whether|when|how|what|which|where|who)`,
  String.raw`mich würde (?:\p{L}+ )?interessieren|(?:ich|wir) (?:wüsste[n]?|würde[n]?|möchte[n]?|hätte[n]?) (?:\p{L}+ ){0,3}(?:gern[e]? )?(?:gewusst|wissen)|(?:ich )?frage mich|sagen sie mir (?:\p{L}+ )?(?:ob|wann|wie|was)`,
  String.raw`je (?:voulais|voudrais|souhaite\p{L}*) (?:aussi |juste |également )?savoir|j['’]aimerais (?:aussi )?savoir|(?:je )?me demande si|dites-moi (?:aussi |juste )?(?:si|quand|jusqu|où|combien|comment|à quelle)`,
  String.raw`(?:quisiera|quería|querría|me gustaría|necesito) (?:también |además )?saber|no sé si|(?:les|le) ruego (?:que )?me indiquen?|(?:dígan|díga|dime|dígame|díganme) (?:\p{L}+ )?(?:si|cuándo|cuánto|hasta)`,
  String.raw`(?:gostava|gostaria|queria) (?:também |ainda )?(?:de )?(?:saber|perceber|entender)|não sei se|(?:diga|digam)-me (?:\p{L}+ )?(?:se|quando|quanto|até)`,
);

/** The sentences of a thread. `languageOf` tells the language of a turn, ISO 639-1. */
export function readSaid(turns: readonly Turn[], subject: string, languageOf: (turn: Turn) => string): Said[] {
  const handle = handleOf(turns);
  const read: Omit<Said, 'score'>[] = [];
  turns.forEach((turn, order) => {
    const language = languageOf(turn);
    const speech = speechOf(language);
    const body = handle !== '' && turn.body.startsWith(handle) ? turn.body.slice(handle.length).trimStart() : turn.body;
    for (const sentence of splitSentences(body)) {
      if (read.length >= MOST_READ) return;
      const text = bareSentence(sentence.text, speech.opening);
      const stems = [...new Set(stemsOf(text, language))].filter((stem) => !weakWords.has(stem));
      if (text !== '') read.push({ text, turn, order, position: read.length, stems, language, speech, isQuestion: ASKED.test(text) || speech.question.test(text) || (turn.role === 'customer' && INDIRECT.test(text)) });
    }
  });
  const frequency = new Map<string, number>();
  for (const { stems } of read) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const opening = turns.find(({ role }) => role === 'customer') ?? turns[0];
  const topic = new Set(opening === undefined ? [] : stemsOf(subject, languageOf(opening)));
  return read.map((said) => ({ ...said, score: scoreOf(said, frequency, topic, turns.length) }));
}

/** How much a sentence says of the thread's own words, what it wants or answers, and where it stands. */
function scoreOf({ text, stems, language, speech, turn, order, isQuestion }: Omit<Said, 'score'>, frequency: ReadonlyMap<string, number>, topic: ReadonlySet<string>, turns: number): number {
  const words = text.split(' ').length;
  if (stems.length === 0 || TABLE_ROW.test(text) || (words <= COURTESY_WORDS && speech.courtesy.test(text) && !isQuestion) || (!isQuestion && isOnlyContact(text, turn, language, speech))) return 0;
  const centrality = stems.reduce((sum, stem) => sum + Math.log(1 + frequency.get(stem)!) + (topic.has(stem) ? 0.8 : 0), 0) / Math.sqrt(stems.length + 3);
  const place = turn.role === 'customer' ? 1 + 0.8 / (1 + order) : 1 + 0.5 * (order / Math.max(1, turns - 1));
  const form = turn.role === 'customer' ? (isQuestion || speech.wish.test(text) ? 1.35 : 1) : speech.step.test(text) || speech.promise.test(text) ? 1.3 : 0.9;
  const isWaiting = turn.role === 'customer' && !isQuestion && words <= WAITING_WORDS && WAITING.test(text);
  return centrality * place * form * (isWaiting ? 0.3 : text.endsWith(':') ? 0.4 : words < SHORT_WORDS && !isQuestion ? 0.6 : words > LONG_WORDS ? 0.8 : 1);
}

/** The team's handle that a customer's messages open with on social channels; empty when there is none. */
function handleOf(turns: readonly Turn[]): string {
  const counts = new Map<string, number>();
  for (const { role, body } of turns) {
    const first = role === 'customer' ? /^@?\w{4,31}(?=\s)/.exec(body)?.[0] : undefined;
    if (first !== undefined && /^@|[a-z][A-Z]|_|(?:care|cares|help|support)$/i.test(first)) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}
