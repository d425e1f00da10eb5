import { isField } from './is-field.ts';
import { labelledLines, type LabelledLine } from './labelled-lines.ts';
import { sideOf, type KnownPeople, type Side } from './side-of.ts';

/** What somebody says in a chat that was pasted into a message. */
export interface Utterance {
  /** `writer`: whoever pasted it says this before or after the chat. `unsure`: the end of a chat, which may be theirs or the last speaker's. */
  readonly side: Exclude<Side, 'notice'> | 'writer' | 'unsure';
  /** The name or the word for a role that the chat gives; empty for the writer. */
  readonly speaker: string;
  readonly text: string;
}

interface Spoken {
  readonly side: Side | Utterance['side'];
  readonly speaker: string;
  readonly isTimed: boolean;
  readonly lines: string[];
}

const MOST_LINES = 400;
const FEWEST_SPOKEN = 2;
const FEWEST_WORDS = 3;
const LONGEST_NAME = 40;
/** “Here is the chat I had:” */
const ANNOUNCES = /(?:^|(?<=[.?!\n]))[^.?!\n]{0,120}:$/;
const SENTENCE = /[.?!…]["”’)]*$/;
const NOTICE = /^(?:\*{2,}|-{3,}|={3,}|—{2,})|^(?:chat|conversation|unterhaltung|gespräch|conversación|conversa)\s(?:started|ended|closed|origin|transcript|transferred|gestartet|beendet|begonnen|démarrée?|terminée?|iniciad[ao]|finalizad[ao]|encerrad[ao])/iu;
const JOINED = /^\*{2,}\s?(.{2,40}?)\s(?:has joined|joined|ist (?:dem chat )?beigetreten|a rejoint|se (?:ha )?unió|se ha unido|entrou)|^Agent (\p{Lu}\p{L}{1,20})(?: \p{Lu}\.?)?$/iu;

/**
 * A chat that was pasted into one message, told apart by who said what; undefined where its lines don't say that clearly. Lines with times are a chat where
 * one of those who speak is known by name or role; lines without times only where the customer and another one speak by turns and in sentences, for a form has labels too.
 */
export function readTranscript(text: string, people: KnownPeople): Utterance[] | undefined {
  const lines = labelledLines(text).slice(0, MOST_LINES);
  const came = lines.flatMap(({ text: said }) => JOINED.exec(said)?.slice(1).filter(Boolean) ?? []).filter((name) => sideOf(name, people) === 'other');
  const spoken = joinLines(lines, { ...people, agents: [...people.agents, ...came] });
  const chat = spoken.filter(({ speaker }) => speaker !== '');
  if (!isChat(chat, lines.some(({ label }) => isField(label)))) return undefined;
  const isOnlyTheCustomer = chat.every(({ side }) => side !== 'customer') && new Set(chat.filter(({ side }) => side === 'other').map(({ speaker }) => speaker)).size === 1;
  return spoken.flatMap(({ side, speaker, lines: said }, at) => {
    const joined = said.filter((line) => line !== '').join('\n');
    const whole = at === 0 ? joined.replace(ANNOUNCES, '').trim() : joined;
    return whole === '' || side === 'notice' ? [] : [{ side: side === 'other' && isOnlyTheCustomer ? 'customer' as const : side, speaker, text: whole }];
  });
}

function joinLines(read: readonly LabelledLine[], people: KnownPeople): Spoken[] {
  const lines = read.map((line) => (isBareName(line, people) ? { ...line, label: line.text, text: '' } : line));
  const isTimedChat = lines.filter(({ label, isTimed }) => isTimed && label !== '').length >= FEWEST_SPOKEN;
  const begins = ({ label, isTimed }: LabelledLine): boolean => label !== '' && (isTimedChat ? isTimed : sideOf(label, people) !== 'other' || !isField(label));
  const last = lines.findLastIndex(begins);
  const spoken: Spoken[] = [{ side: 'writer', speaker: '', isTimed: false, lines: [] }];
  const begin = (side: Spoken['side'], speaker: string, isTimed: boolean, text: string): unknown => (spoken.at(-1)!.side === side && spoken.at(-1)!.speaker === speaker ? spoken.at(-1)!.lines.push(text) : spoken.push({ side, speaker, isTimed, lines: [text] }));
  let isLoose = false;
  lines.forEach((line, at) => {
    const { label, isTimed, text, whole, opensParagraph } = line;
    const { side, lines: said } = spoken.at(-1)!;
    const isFurther = side !== 'writer' && said.some((one) => one !== '');
    const isAfter = at > last && isFurther && side !== 'unsure';
    if (begins(line)) begin(sideOf(label, people), label, isTimed, text);
    else if (NOTICE.test(whole) || NOTICE.test(text) || (isTimedChat && isTimed)) begin('notice', '', false, '');
    else if (isAfter && (opensParagraph || side !== 'customer')) begin(opensParagraph && (side === 'customer' || !isLoose) ? 'writer' : 'unsure', '', false, whole);
    else {
      isLoose ||= isFurther && at < last;
      spoken.at(-1)!.lines.push(whole);
    }
  });
  return spoken;
}

/** “[10:02] Anna Meyer”, and what she says on the next lines. */
function isBareName({ label, isTimed, text }: LabelledLine, people: KnownPeople): boolean {
  return label === '' && isTimed && text !== '' && text.length <= LONGEST_NAME && sideOf(text, people) !== 'other';
}

function isChat(chat: readonly Spoken[], hasFields: boolean): boolean {
  const of = (side: Side): number => chat.filter((one) => one.side === side).length;
  if (new Set(chat.map(({ speaker }) => speaker)).size < FEWEST_SPOKEN) return false;
  if (chat.filter(({ isTimed }) => isTimed).length >= FEWEST_SPOKEN) return of('customer') + of('team') > 0;
  const takesTurns = chat.some(({ side, speaker }, at) => side === 'customer' && chat.slice(0, at).some((one) => one.side === 'customer' && one.speaker === speaker));
  if (takesTurns) return chat.some(isSentence);
  return !hasFields && chat.some((one) => one.side === 'customer' && isSentence(one)) && chat.some((one) => one.side === 'team' && isSentence(one));
}

function isSentence({ lines: [first = ''] }: Spoken): boolean {
  return SENTENCE.test(first) && first.split(' ').length >= FEWEST_WORDS;
}
