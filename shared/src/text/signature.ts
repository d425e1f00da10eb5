const DELIMITER = /^\s*(?:--|—|–|_{2,}|-{2,4}|={2,}|\+{2,4}|\*{3,})\s*$/;
const DEVICE = /^[\s<(\[*_]*(?:sent (?:from|via|with|using|by)|from my \S+|get (?:\[?outlook)|gesendet (?:von|mit|via|über)|von mein\S+ .{1,40} gesendet|diese nachricht wurde (?:von|mit) .{1,60}gesendet|envoyé (?:de|depuis|à partir|avec|via)|télécharger outlook|enviado (?:desde|do|de|a partir|con|via|por)|inviato (?:da|dal|con|tramite)|verzonden (?:vanaf|met|via|van)|verstuurd (?:vanaf|met|via|van)|sendt fra|skickat från|lähetetty|wysłan[eo] z|отправлено (?:с|из)|надіслано з|odesláno z|iphone から送信|iphoneから送信|從我的|发自我的|發自我的|나의 iphone|내 iphone)(?=.{2,90}$)|(?:から送信|에서 보냄|tarafından gönderildi)\s*$/iu;
const CLOSING = /^\s*(?:(?:(?:with |mit |med )?(?:best|kind|kindest|warm|warmest|many|my best) )?(?:regards|wishes)|best|sincerely|yours (?:sincerely|faithfully|truly)|cheers|(?:mit )?(?:freundlichen?|besten?|lieben?|herzlichen?|schönen?|viele[nr]?) (?:grü(?:ß|ss)en?|gru(?:ß|ss))|mfg|lg|vg|(?:bien )?cordialement|bien à (?:vous|toi)|sincères salutations|bonne (?:journée|soirée)|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:cordiali|distinti) saluti|atenciosamente|met vriendelijke groet(?:en)?|(?:med )?venlig hilsen|mvh|(?:med )?vänliga hälsningar|ystävällisin terveisin|pozdrawiam|с уважением|з повагою|此致|敬具)[\s,.!！，]*$/iu;
const LEGAL = /^\s*(?:this (?:e-?mail|message)(?: and any| is| may| contains)|the information (?:contained )?in this (?:e-?mail|message)|confidentiality notice|disclaimer|please consider the environment|diese (?:e-?mail|nachricht) (?:enthält|ist)|ce (?:message|courriel) (?:et|est|peut)|este (?:mensaje|correo) (?:y|es|puede))/iu;
const LONGEST_SIGNATURE = 14;

/** Index of the line where the closing, signature or device note begins; `lines.length` when there is none. A message that is nothing else keeps it. */
export function signatureStart(lines: readonly string[]): number {
  let start = lines.length;
  const floor = Math.max(1, lines.length - 40);
  for (let index = lines.length - 1; index >= floor; index--) {
    const line = lines[index]!;
    if (line.trim() === '' || line.length > 2_000) continue;
    if (line.trimEnd() === '--' || (DELIMITER.test(line) && isShort(lines, index, start))) start = index;
    else if (opensSignature(lines, index, start)) start = index;
  }
  return lines.slice(0, start).some((line) => line.trim() !== '') ? start : lines.length;
}

function opensSignature(lines: readonly string[], index: number, start: number): boolean {
  const line = lines[index]!;
  const isLast = lines.slice(index + 1, start).every((later) => later.trim() === '');
  const isAlone = (lines[index - 1] ?? '').trim() === '' && (lines[index + 1] ?? '').trim() === '' && !/[.?!]\s*$/.test(line);
  if (DEVICE.test(line)) return (isLast || isAlone) && line.length <= 100;
  if (LEGAL.test(line)) return lines.slice(index + 1, start).filter((later) => later.trim() !== '').length <= 8 && index >= lines.length / 2;
  return CLOSING.test(line) && isShort(lines, index, start);
}

/** Names, roles, numbers and addresses: few lines, none of them a sentence. */
function isShort(lines: readonly string[], index: number, end: number): boolean {
  const rest = lines.slice(index + 1, end).filter((line) => line.trim() !== '');
  return rest.length <= LONGEST_SIGNATURE && rest.every((line) => line.length <= 90 && !/\p{Ll}{2,}[.?!]\s*$|^\s*(?:[-*•#>]|\d+[.)])\s|[{};]\s*$/u.test(line));
}
