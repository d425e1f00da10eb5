/** A line of a text as a chat may have it: with the label that it opens with, or without. */
export interface LabelledLine {
  /** Who speaks, as the line says it; empty where it has no label, or a time and no name. */
  readonly label: string;
  readonly isTimed: boolean;
  /** What stands after the label and the time. */
  readonly text: string;
  readonly whole: string;
  readonly opensParagraph: boolean;
}

const TIME = String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?`;
const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
const BARE_STAMP = String.raw`(?:${DATE},?\s{1,2}(?:at\s|um\s|à\s)?)?${TIME}(?:,?\s${DATE})?`;
const STAMP = String.raw`(?:[\[(]\s?${BARE_STAMP}\s?[\])]|\(\s?(?:\d{1,3}h\s)?(?:\d{1,3}m\s)?\d{1,3}s\s?\)|${BARE_STAMP})`;
const NAME = String.raw`[\p{L}+@~][\p{L}\p{M}\p{N}'’.&@_#+-]{0,39}(?:\s[\p{L}\p{N}#(&–-][\p{L}\p{M}\p{N}'’.&@_#–-]{0,39}\)?){0,3}`;
const MARK = '[*_]{0,3}';

const STAMPED = new RegExp(String.raw`^${MARK}${STAMP}${MARK}\s{0,3}(?:[-–|]\s{0,2})?`, 'iu');
const SPOKEN = new RegExp(String.raw`^${MARK}(${NAME})${MARK}\s?:${MARK}(?:\s{1,3}|$)`, 'u');
const SPOKEN_AT = new RegExp(String.raw`^${MARK}(${NAME})${MARK}(?:\s{1,2}[\[(]\s?${BARE_STAMP}\s?[\])]\s?${MARK}(?:[:-]${MARK}|(?=\s*$))|,?\s{1,2}${BARE_STAMP}\s?${MARK}(?::${MARK}(?=\s)|(?=\s*$)))\s{0,3}`, 'iu');

/** Within a line where its breaks were lost: a time and a name, or a name and its time, or a word for a role, after a sentence. */
const ROLES = 'Customer|Client|User|Visitor|Guest|Agent|Support|Bot|Chatbot|Assistant|Operator|Representative|Advisor|Kunde|Kundin|Besucher|Besucherin|Nutzer|Nutzerin|Gast|Mitarbeiter|Mitarbeiterin|Berater|Beraterin|Kundenservice|Kundendienst|Agentin|Assistent|Cliente|Visiteur|Conseiller|Conseillère|Agente|Assistante|Service client|Visitante|Usuario|Usuária|Usuário|Asesor|Asesora|Asistente|Soporte|Operador|Operadora|Atendente|Assistente|Suporte';
const WITHIN = new RegExp(
  String.raw`(?<=[\p{L}?!…)\]"”*]|(?<!\d)\.|\p{Extended_Pictographic})[^\S\n]+(?=${STAMP}\s{0,3}(?:[-–|]\s{0,2})?${NAME}:\s)|(?<=[.?!…)"”*]|\p{Extended_Pictographic})[^\S\n]+(?=(?:${ROLES}):\s|\p{Lu}[\p{L}'’-]{0,30}(?:\s\p{Lu}[\p{L}'’.-]{0,30}){0,2}\s?[\[(]${BARE_STAMP}[\])]:?\s)`,
  'gu',
);

/** The lines of a text with the labels of a chat taken off, as the usual chats, messengers and help desks export them. Whether it is a chat is not judged. */
export function labelledLines(text: string): LabelledLine[] {
  let isAfterGap = false;
  return text.replace(WITHIN, '\n').split('\n').flatMap((raw) => {
    const line = raw.trim();
    if (line === '') {
      isAfterGap = true;
      return [];
    }
    const opensParagraph = isAfterGap;
    isAfterGap = false;
    return [{ ...readLine(line), whole: line, opensParagraph }];
  });
}

function readLine(line: string): Pick<LabelledLine, 'label' | 'isTimed' | 'text'> {
  const stamp = STAMPED.exec(line)?.[0];
  const rest = stamp === undefined ? line : line.slice(stamp.length);
  const spoken = SPOKEN.exec(rest);
  if (spoken) return { label: spoken[1]!, isTimed: stamp !== undefined, text: rest.slice(spoken[0].length) };
  const timed = stamp === undefined ? SPOKEN_AT.exec(line) : null;
  if (timed) return { label: timed[1]!, isTimed: true, text: line.slice(timed[0].length) };
  return { label: '', isTimed: stamp !== undefined, text: rest };
}
