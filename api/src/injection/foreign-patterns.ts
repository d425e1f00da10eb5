const drops = 'It tells the reader to drop its instructions.';
const asks = 'It asks for hidden instructions.';

/** Two groups of words near each other in one sentence, in either order; for scripts that set no blanks between words, or endings that vary. */
const near = (one: string, other: string): RegExp => new RegExp(`(?:${one})[^.!?。！？।\\n]{0,40}(?:${other})|(?:${other})[^.!?。！？।\\n]{0,30}(?:${one})`, 'giu');

/** Turns of phrase beside the English ones: to ignore what was said before, to tell the system prompt. One row a language, whole words where it parts words. */
export const foreignPatterns: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: near('\\b(?:ignorier\\w*|vergiss|vergesst|vergessen sie|missachte\\w*|übergeh\\w*)\\b', '\\b(?:anweisung\\w*|instruktion\\w*|regeln|richtlinien|(?:alles|angaben|aufgaben?) (?:davor|zuvor|bisher\\w*|oben)|(?:vorherig|bisherig|obig|vorig)\\w+ (?:angaben|aufgaben?|texte?|ausführungen))\\b'), why: drops },
  { pattern: near('\\b(?:ignorez?|oublie[zr]?|négligez?|contourne[zr]?)\\b', '\\b(?:instructions|consignes|règles|directives|tout ce qui précède|tout ce qu)'), why: drops },
  { pattern: near('\\b(?:ignor[ae]|ignores|olvid[ae]|omite|omita|desobedece)\\b', '\\b(?:instrucci\\p{L}+|reglas|directrices|órdenes|todo lo anterior|lo que te (?:han|he) dicho)'), why: drops },
  { pattern: near('\\b(?:ignor[ae]r?|esqueç[ae]|desconsider[ae]|desobedeça)\\b', '(?:instruç\\p{L}+|regras|diretrizes|ordens|tudo o que (?:foi|lhe|te))'), why: drops },
  { pattern: near('\\b(?:ignora|dimentica|trascura)\\b', '\\b(?:istruzioni|regole|direttive|tutto quello che)'), why: drops },
  { pattern: near('\\b(?:negeer|vergeet)\\b', '\\b(?:instructies|opdrachten|regels)'), why: drops },
  { pattern: near('\\b(?:zignoruj|ignoruj|zapomnij)\\b', '(?:instrukcj\\p{L}+|polece\\p{L}+|zasad\\p{L}*)'), why: drops },
  { pattern: near('(?:игнориру\\p{L}+|забудь\\p{L}*|пренебреги)', '(?:инструкци\\p{L}+|указани\\p{L}+|правил\\p{L}*)'), why: drops },
  { pattern: near('(?:görmezden gel\\p{L}*|yok say\\p{L}*|unut(?:un)?\\b|dikkate alma\\p{L}*)', '(?:talimat\\p{L}*|yönerge\\p{L}*|kural\\p{L}*|her şeyi)'), why: drops },
  { pattern: near('\\b(?:abaikan|lupakan)\\b', '\\b(?:instruksi|perintah|petunjuk|aturan|semua yang)'), why: drops },
  { pattern: near('\\b(?:huwag pansinin|balewalain|kalimutan)\\b', '(?:tagubilin|panuto|instruksy?on|utos|alituntunin|lahat ng)'), why: drops },
  { pattern: near('\\b(?:bỏ qua|phớt lờ|quên)', '(?:hướng dẫn|chỉ dẫn|quy tắc|lệnh)'), why: drops },
  { pattern: near('(?:উপেক্ষা|ভুলে যান|অগ্রাহ্য)', '(?:নির্দেশ|বলা হয়েছে|নিয়ম)'), why: drops },
  { pattern: near('(?:अनदेखा|नज़रअंदाज़|नजरअंदाज|भूल जा)', '(?:निर्देश|नियम|कहा गया)'), why: drops },
  { pattern: near('(?:تجاهل|انس)', '(?:التعليمات|الأوامر|القواعد)'), why: drops },
  { pattern: near('(?:無視|忘れて|忘れろ)', '(?:指示|命令|規則|ルール|言われた|言ったこと)'), why: drops },
  { pattern: near('(?:忽略|无视|無視|忘记|忘記)', '(?:指令|指示|说明|說明|规则|規則|以上|之前)'), why: drops },
  { pattern: near('(?:무시|잊어)', '(?:지시|명령|규칙|지침)'), why: drops },
  { pattern: near('(?:ละเว้น|เพิกเฉย|ลืม)', '(?:คำสั่ง|คำแนะนำ|กฎ)'), why: drops },
  { pattern: near('\\b(?:zeige?|nenne?|verrate?|wie lautet|gib|revela|muestra|dime|cuál es|révèle|montre|donne|quel est|mostre|revele|qual é|rivela|mostra)\\b', '(?:\\bsystem-?prompt|prompt (?:del? |du )?s[iy]st\\p{L}+|geheime\\w* schlüssel|clave secreta|clé secrète|chave secreta|alle deine prompt|deinen? (?:anweisungen|prompt))'), why: asks },
];
