const WROTE = /(?<!\p{L})(?:wrote|writes|schrieb|schreibt|geschrieben|a écrit|écrit|escribió|ha scritto|scritto|escreveu|schreef|geschreven|skrev|skreiv|kirjoitti|napisał(?:\(a\)|a)?|pisze|napsal(?:\(a\)|a)?|napísal(?:\(a\)|a)?|написал(?:\(а\)|а)?|пишет|пише|написав|yazdı|írta|scrie|a scris)(?!\p{L})|写道|寫道|のメッセージ|さんは書きました|님이 작성|작성[:：]|كتب/iu;
const HEAD = /^[\s>*-]*(?:on|at|am|den|le|el|il|in data|em|op|w dniu|dnia|pe|ke|ti|to|su|la|ma|dne|d\.|a|pada|vào|tarihinde|在|於|于|\p{L}{2,12}\.?,?\s+(?:den\s+)?\d|\d{1,4}[-./年: ]|20\d\d|[\p{L}"'][^:]{1,80}(?:<|\bon\b|schrieb|wrote|пишет|написал|\d{4}))/iu;
const DATED = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d年/u;
const ADDRESSED = /<?[^\s<>@]{1,64}@[^\s<>@]{1,190}/u;
const ENDS = /[:：]\s*$|(?:wrote|a écrit|schrieb|escribió|scritto)\s*-*\s*$/iu;
const SEPARATOR = /^\s*[-_*=]{2,}\s*(?:original(?: message| appointment)?|reply|forwarded|begin forwarded|message d.origine|message transféré|message original|ursprüngliche (?:nachricht|mail)|original-?nachricht|weitergeleitete nachricht|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|oprindelig (?:besked|meddelelse)|opprinnelig melding|ursprungligt meddelande|ursprungsmeddelande|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|исходное сообщение|пересланное|原始邮件|原始郵件|元のメッセージ|원본 메시지)[^\n]{0,40}$|^\s*(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|inicio del mensaje reenviado|inizio messaggio inoltrato)\s*:?\s*$/iu;
const FROM_LABEL = /^[\s>*_]*(?:from|von|de|da|van|fra|från|lähettäjä|od|от|від|kimden|feladó|message du|mensaje de|发件人|寄件者|差出人|보낸 ?사람|من)\**\s?[:：]/iu;
const OTHER_LABEL = /^[\s>*_]*(?:sent|date|to|cc|subject|reply-to|gesendet|datum|an|betreff|envoyé(?: le)?|à|objet|copie à|enviado(?: el| em)?|fecha|data|para|asunto|assunto|inviato|a|oggetto|verzonden|aan|onderwerp|sendt|dato|til|emne|skickat|till|ämne|lähetetty|päivä|vastaanottaja|aihe|wysłano|do|temat|odesláno|komu|předmět|отправлено|дата|кому|тема|发送时间|收件人|主题|日期|送信日時|宛先|件名)\**\s?[:：]/iu;

/** How many lines, beginning at `index`, open an older message (`On … wrote:`, a `From:/Sent:/To:` block, `--- Original Message ---`); 0 when none do. */
export function quoteHeaderLength(lines: readonly string[], index: number): number {
  const line = lines[index]!;
  if (line.length > 400 || line.trim() === '') return 0;
  if (SEPARATOR.test(line)) {
    const next = (lines[index + 1] ?? '').trim() === '' ? index + 2 : index + 1;
    const below = next < lines.length ? labelBlockLength(lines, next) : 0;
    return below === 0 ? 1 : next - index + below;
  }
  const block = labelBlockLength(lines, index);
  return block > 0 ? block : wroteLength(lines, index);
}

function labelBlockLength(lines: readonly string[], index: number): number {
  if (!FROM_LABEL.test(lines[index]!)) return 0;
  let labels = 0;
  let length = 1;
  for (let next = index + 1; next < Math.min(lines.length, index + 9); next++) {
    if (OTHER_LABEL.test(lines[next]!) || FROM_LABEL.test(lines[next]!)) {
      labels++;
      length = next - index + 1;
    } else if (next - index > 3 && labels === 0) break;
  }
  return labels >= 1 && (labels >= 2 || ADDRESSED.test(lines[index]! + lines[index + 1])) ? length : 0;
}

function wroteLength(lines: readonly string[], index: number): number {
  if (!HEAD.test(lines[index]!.slice(0, 120))) return 0;
  let joined = '';
  let parts = 0;
  for (let next = index; next < Math.min(lines.length, index + 8) && parts < 4; next++) {
    if (lines[next]!.length > 300) return 0;
    if (lines[next]!.trim() === '') {
      if (/<\s*$/.test(joined) || /^\s*<\s*$/.test(lines[next + 1] ?? '')) continue;
      return 0;
    }
    joined = `${joined} ${lines[next]!.trim()}`.trim();
    parts++;
    const proof = (DATED.test(joined) ? 1 : 0) + (ADDRESSED.test(joined) ? 1 : 0);
    if (WROTE.test(joined) && proof > 0 && ENDS.test(joined)) return next - index + 1;
    if (proof === 2 && />\s*$/.test(joined) && /^\s*[>|]/.test(lines[next + 1] || (lines[next + 2] ?? ''))) return next - index + 1;
    if (proof === 2 && />?["')]?\s*[:：]\s*$/u.test(joined) && /@[^@]*[:：]\s*$/u.test(joined)) return next - index + 1;
    if (/[.!?]\s*$/.test(joined) && !DATED.test(joined.slice(-20))) return 0;
  }
  return 0;
}
