import type { PastedPart } from './pasted-parts.ts';

type Separator = Omit<PastedPart, 'text'> & { readonly rest: string };

const agentWords = /(?<!\p{L})(?:agent|support|customer (?:service|care)|service ?desk|help ?desk|team|kundenservice|kundendienst|mitarbeiter(?:in)?|équipe|conseill[eè]re?|soporte|agente|equipo|atendimento|suporte|equipe)(?!\p{L})/iu;
const noteWords = /(?<!\p{L})(?:internal note|private note|interne notiz|note interne|nota interna)(?!\p{L})/iu;
const customerLabel = /^(?:customer|end[- ]user|requester|client|kunde|kundin|cliente?|utilisateur)$/iu;
const name = String.raw`\p{Lu}[\p{L}'’.-]+(?:[ \t]+(?:\p{Lu}[\p{L}'’.-]*|van|von|der|den|de|da|dos|du|del|la|le|di|al|el|bin|ten|zu)(?!\p{L})){0,4}`;
const calendar = String.raw`(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|jun|jui|jul|aug|aoû|ago|sep|set|oct|okt|out|nov|dec|dez|déc|dic|mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|mo|di|mi|do|fr|sa|so|lun|mer|jeu|ven|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|today|yesterday|heute|gestern|aujourd|hier|hoy|ayer|hoje|ontem)[\p{L}’']{0,9}`;
const others = String.raw`(?:at|um|à|a las|às|de|del|den|le|am|pm|uhr|utc|gmt|ces?t|[ap]\.m|h|internal note|private note|interne notiz|note interne|nota interna)(?!\p{L})`;
const isDate = new RegExp(String.raw`^(?:(?:\d{1,4}(?:st|nd|rd|th|er)?|${calendar}|${others})[ \t.,:/+–-]*){1,12}$`, 'iu');
const dated = new RegExp(String.raw`^\[?(?<name>${name})(?:\s*\((?<role>[^)\n]{1,40})\)|\s*<[^>\n]{1,120}>)?\s*(?:,|[-–—·|•]|\s(?=\d|\())\s*\(?(?<date>[^\n()]{2,60}?)\)?\]?\s*:?$`, 'u');
const dateFirst = new RegExp(String.raw`^\[(?<date>[^\]\n]{4,40})\]\s*(?<name>${name})(?:\s*\((?<role>[^)\n]{1,40})\))?\s*:\s*(?<rest>.*)$`, 'u');
const wrote = new RegExp(String.raw`(?:^|[,>]\s*|\d\s+)(?<name>${name})\s*(?:<[^>\n]{1,120}>)?\s*(?:wrote|schrieb|a écrit|escribió|escreveu)\s*:?\s*$`, 'u');
const from = /^\s*(?:from|von|de)\s*:\s*"?(?<name>[^"<\n]{2,60}?)"?\s*(?:<|sent:|gesendet:|date:|to:|$)/iu;
const labelled = /^(?<label>customer|end[- ]user|requester|client|agent|support|kunde|kundin|cliente?|agente|utilisateur)\s*(?:\((?<name>[^)\n]{1,60})\))?\s*:\s*(?<rest>.*)$/iu;
const looksDated = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}\.?\s+\p{L}{3,}/u;

/** Who begins to speak on this line, and when; `undefined` where it is a line like any other. */
export function separatorIn(line: string): Separator | undefined {
  if (line.length > 400) return undefined;
  const trimmed = line.trim();
  const label = labelled.exec(trimmed)?.groups;
  if (label !== undefined) {
    const isAgent = !customerLabel.test(label['label']!);
    return { role: isAgent ? 'agent' : 'customer', name: label['name']?.trim() ?? '', isNote: false, at: '', rest: label['rest']!.trim() };
  }
  const found = (dateFirst.exec(trimmed) ?? dated.exec(trimmed) ?? wrote.exec(trimmed) ?? from.exec(trimmed))?.groups;
  if (found === undefined) return undefined;
  const when = found['date'] ?? '';
  if (found['date'] !== undefined && (!looksDated.test(when) || !isDate.test(when))) return undefined;
  const said = `${found['role'] ?? ''} ${when} ${found['name'] ?? ''}`;
  const isNote = noteWords.test(said);
  return { role: isNote || agentWords.test(said) ? 'agent' : 'customer', name: found['name']!.trim(), isNote, at: moment(when), rest: found['rest']?.trim() ?? '' };
}

function moment(words: string): string {
  const plain = words.replace(/\b(?:at|um|à|a las|às)\b|[()]/gu, ' ').replace(/\b(\d{1,2})\.(\d{1,2})\.(\d{4})/, '$3-$2-$1').replace(/(\d{4})-(\d)(?!\d)/, '$1-0$2').replace(/-(\d)(?!\d)/, '-0$1').replace(/,/g, ' ').replace(/\s+/g, ' ').trim();
  if (!/\b(?:19|20)\d{2}\b/.test(plain)) return '';
  const at = new Date(plain);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}
