import type { PromiseLanguage } from './promise.ts';

const WORD = "(?:[\\w$€£%&.’'/()-]|,(?=\\d)|\\[[A-Z_0-9]+\\])+,?";
const gap = (most: number): string => `(?:\\s+${WORD}){0,${most}}?`;
const pattern = (source: string): RegExp => new RegExp(source, 'giu');

const ACTS = 'refund|reimburse|waive|guarantee|promise|honou?r|offer|provide|issue|give|accept|owe|cover|compensate|replace';
const READY = '(?=\\s+(?:\\w+\\s+)?(?:(?:happy|glad|pleased|delighted)(?!\\s+to\\s+(?:hear|see|have|know|learn|be|read))|able|going|willing|prepared|fully|\\w{3,}ing)\\b)';
const WE = `(?<![\\w’'])(?:i|we)(?:(?:['’](?:ll|ve)|\\s+(?:will|shall|have|can|were|just|gladly|happily))(?!\\w)|(?:['’](?:re|m)|\\s+(?:are|am))${READY}|['’]d(?=\\s+(?:be\\s+)?(?:happy|glad|pleased))|(?:['’]d|\\s+would)\\s+(?:like|love)\\s+to|(?=\\s+(?:${ACTS})(?:d|ed|s)?\\b))`;
const OTHERS = "(?:\\blet\\s+(?:me|us)\\b|\\b(?:they|team|department|company|agents?|colleagues?|manager|finance|billing|specialist|warehouse|staff|insurance|policy|partners?)(?:\\s+(?:at|in|on)\\s+(?:the\\s+)?\\w+)?(?:['’]ll|\\s+(?:will|can|has|have))\\b)";
const YOU = "\\b(?:you|customers?|passengers?|members?)(?:['’](?:ll|re|ve)|\\s+(?:will|can|are|have|should|shall|get|receive|earn|also|still|do))\\b";
const YOU_WILL = "\\b(?:you|customers?|passengers?|members?)(?:['’]ll|\\s+(?:will|can|shall|should|get|receive)|(?:['’]re|\\s+are)(?=\\s+(?:\\w+\\s+)?(?:eligible|entitled|going|getting|receiving|due|owed)))\\b";
const WILL = "(?:['’]ll|\\s+(?:will|shall|is|are|has|have|was|were|can|should))\\b";
const GIVE = '(?:offer|issu|provid|giv|appl|add|send|grant|extend|credit|deposit|process|arrang|award|approv|authori[sz]|put)(?:e|es|ed|ing|en|y|ied|ies|ying|s)?\\b|sent\\b|gave\\b|given\\b|put\\b';

const REFUND = '(?:refund(?:s|ed|ing|able)?|reimburs(?:e|es|ed|ing|ement)|money\\s+back|(?:credit|pay|return|send|give)(?:ed|ing)?\\s+(?:(?:it|that|this|you|(?:the|your)\\s+\\w+)\\s+)back)\\b';
const CREDIT = '(?:certificates?|e?-?vouchers?|credits?(?!\\s+(?:card|history|score|check))|(?:bonus\\s+|extra\\s+)?(?:points|miles|mqms?)|gift\\s+cards?|compensation|goodwill|coupons?)\\b';
const DISCOUNT = '(?:discounts?\\b(?!\\s+fares?)|\\d{1,3}\\s?(?:%|percent\\b)|promo(?:tion(?:al)?)?\\s+code|money\\s+off)';
const NEW = '(?:replacements?|(?:a|an|another|the)\\s+(?:brand[- ])?new\\s+\\w+|another\\s+one|exchange)\\b';
const SHIP = '(?:send|ship|dispatch|provide|arrange|issue|order|offer|give|mail|post|deliver|organi[sz]e|set\\s+up|approve)(?:e?d|ing|s)?\\b|sent\\b|replacing\\b';
const FREE = '(?:(?:at\\s+|with\\s+)?no\\s+(?:\\w+\\s+){0,2}?(?:charge|cost|fee)s?|free\\s+of\\s+charge|without\\s+(?:a\\s+|any\\s+)?(?:extra\\s+|additional\\s+|change\\s+)?(?:fee|charge|cost)s?|at\\s+our\\s+(?:own\\s+)?(?:expense|cost)|for\\s+free|on\\s+the\\s+house|on\\s+us(?=\\s*(?:[.!,;)]|$)))\\b';
const COUNT = '(?:a\\s+(?:few|couple\\s+of)|an?|\\d+|one|two|three|four|five|six|seven|eight|ten|twelve|twenty[- ]four|forty[- ]eight|__num__)';
const UNIT = '(?:(?:business|working|calendar|full)\\s+)?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\\b';
const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|midnight|(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+|next\\s+)?(?:day|week|month|business)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|\\d{1,2}(?::\\d{2})?\\s*(?:am|pm))\\b';
const TIME = `(?:(?:with)?in\\s+(?:the\\s+next\\s+|just\\s+|only\\s+|about\\s+|approximately\\s+|around\\s+|up\\s+to\\s+|less\\s+than\\s+)?${COUNT}(?:\\s*(?:-|–|to|or|and)\\s*${COUNT})?[\\s-]+${UNIT}|(?:by|before|until|on|no\\s+later\\s+than)\\s+${DAY}|(?:later\\s+)?(?:today|tomorrow|tonight)\\b|(?:this|next)\\s+(?:week|month|monday|tuesday|wednesday|thursday|friday)\\b|${COUNT}(?:\\s*(?:-|–|to)\\s*${COUNT})?\\s+${UNIT}\\s+(?:prior|before|from\\s+now|at\\s+(?:the\\s+)?(?:most|latest)))`;
const DELIVER = '(?:process|refund|credit|issu|post|receiv|get|hear|have|arriv|deliver|ship|send|sent|dispatch|repl|respon|contact|call|e-?mail|resolv|fix|finish|complet|updat|appear|reflect|return|be\\s+(?:in\\s+touch|back|with\\s+you|there|live|done|ready|available|checked)|follow\\s+up|reach|cancel|activat|upgrad|clos|install|repair|pay|paid)\\w*';
const THING = '(?:your\\s+\\w+|refund|reimbursement|credit|payment|money|amount|order|parcel|package|replacement|item|delivery|shipment|technician|engineer|response|reply|answer|update|bag|bags|luggage|issue|problem|it|this|that|they|team|someone|specialist|colleague|agent|certificate|voucher|card|repair|fix|feature|release|product|laptop|phone|device|unit|claim|points|miles|fund|funds)';

/** English promises, as support agents write them. */
export const english: PromiseLanguage = {
  topic: /refund|reimburs|back\b|credit|voucher|certificate|compensat|goodwill|points|miles|mqm|gift|coupon|discount|%|percent|promo|money|replac|new\b|another|exchang|waiv|charge|free\b|fee\b|fees\b|cost|expense|house|within|\bin\b|\bby\b|prior|before|guarante|promise|assur|word\b|definitely|fail\b|price|fare|rate\b|match|hono|liab|responsib|fault|damage|complimentary|extend|owe\b|today|tomorrow|tonight|week|pay\b|waiv|on\s+us/iu,
  promises: [
    ['refund', pattern(`(?:${WE}|${OTHERS})${gap(9)}\\s+${REFUND}`)],
    ['refund', pattern(`\\b(?:refunds?|reimbursements?)${gap(8)}${WILL}(?:\\s+\\w+ly)?(?:\\s+(?:be|been|being))?(?:\\s+\\w+ly)?${gap(1)}\\s+(?:process|issu|credit|post|sent|made|return|complet|initiat|appear|reflect|arrive|go\\b|on\\s+its\\s+way|approv|grant|submit|appl|paid|show|take)\\w*`)],
    ['refund', pattern(`\\b(?:it|they|that|this|amounts?|payment|money|costs?|fees?|fares?|tax|taxes|tickets?|order|charges?|difference|deposit|balance|purchase|booking|flight)(?:\\s+\\w+){0,7}?${WILL}(?:\\s+(?:also|now|already|automatically|fully))?(?:\\s+(?:been|be|being))?(?:\\s+\\w+){0,3}?\\s+(?:refunded|refundable|reimbursed|credited\\s+back|returned\\s+to\\s+(?:you|your))\\b`)],
    ['refund', pattern(`${YOU_WILL}${gap(3)}\\s*\\b(?:receiv|get|have|be|see|expect|find|eligible|entitled|due|owed)\\w*${gap(11)}\\s+${REFUND}`)],
    ['refund', pattern(`\\b(?:it|this|ticket|order|booking|fare)(?:['’]s|\\s+(?:is|are))\\s+(?:\\w+\\s+)?(?:eligible|entitled|qualif\\w+)\\s+(?:for|to)${gap(3)}\\s+${REFUND}`)],
    ['refund', pattern(`\\b(?:can|will|is|are|be)${gap(3)}\\s+(?:for|to)\\s+a\\s+(?:full|partial|complete)?\\s*refund\\b`)],
    ['refund', pattern(`\\b(?:is|are|['’]re)(?:\\s+\\S+){0,2}\\s+refundable\\b|\\b(?:points|miles|money|amount|funds?|payment|fees?|costs?|deposit)(?:['’]ll|\\s+will)(?:\\s+(?:be|automatically))*\\s+(?:return(?:ed)?|go(?:es)?\\s+back|refund|redeposit(?:ed)?)\\b`)],
    ['credit', pattern(`(?:${WE}|${OTHERS}|\\b(?:me|us)\\s+to)${gap(7)}\\s+(?:${GIVE})${gap(8)}\\s+${CREDIT}`)],
    ['credit', pattern(`\\b(?:ensure|make\\s+sure|see\\s+to\\s+it)\\s+(?:that\\s+)?you\\s+(?:get|receive)${gap(6)}\\s+${CREDIT}`)],
    ['credit', pattern(`\\b(?:please\\s+accept|here(?:['’]s|\\s+is|\\s+are))${gap(5)}\\s+(?:e?-?vouchers?|gift\\s+cards?|coupons?|credits?)\\b`)],
    ['credit', pattern(`(?:${WE}|${OTHERS})${gap(4)}\\s+(?:compensat(?:e|ed|ing)(?!\\s+for)|credit(?:ed|ing)?\\s+(?:you|your))\\b`)],
    ['credit', pattern(`\\b${CREDIT}${gap(6)}${WILL}(?:\\s+(?:be|been|being))?${gap(2)}\\s+(?:issued|added|applied|credited|sent|provided|deposited|posted|granted|on\\s+its\\s+way)\\b(?!\\s+to\\s+us)`)],
    ['credit', pattern(`${YOU_WILL}${gap(3)}\\s*\\b(?:receiv|get|see|earn|eligible|entitled|given|be\\s+(?:given|compensated|credited))\\w*${gap(7)}\\s+${CREDIT}`)],
    ['credit', pattern(`\\b(?:account|card|wallet|balance)(?:['’]ll|\\s+(?:will|has|have|was))\\s+(?:be\\s+|been\\s+)?(?:\\w+ly\\s+)?credited\\b${gap(5)}`)],
    ['credit', pattern(`(?:${WE}|${OTHERS})${gap(3)}\\s+extend(?:ed|ing)?${gap(4)}\\s+(?:trial|subscription|membership|warranty|plan|validity|expir\\w+|return\\s+window)\\b`)],
    ['credit', pattern(`(?:${WE}|${OTHERS}|${YOU})${gap(6)}\\s+(?:free\\s+(?:days?|weeks?|months?|years?)|(?:days?|weeks?|months?|years?)\\s+(?:for\\s+)?free)\\b`)],
    ['discount', pattern(`(?:${WE}|${OTHERS})${gap(6)}\\s+(?:${GIVE}|tak\\w+|knock\\w*|reduc\\w+|get|hono\\w+)${gap(7)}\\s+${DISCOUNT}`)],
    ['discount', pattern(`\\b(?:please\\s+accept|here(?:['’]s|\\s+is)|enjoy)${gap(4)}\\s+${DISCOUNT}`)],
    ['discount', pattern(`${YOU}${gap(4)}\\s+(?:receiv|get|have|use|enjoy|entitled|given|save)\\w*${gap(6)}\\s+${DISCOUNT}`)],
    ['discount', pattern(`${DISCOUNT}${gap(5)}${WILL}(?:\\s+(?:be|been))?${gap(2)}\\s+(?:applied|added|taken|deducted|given)\\b`)],
    ['replacement', pattern(`(?:${WE}|${OTHERS})${gap(6)}\\s+(?:${SHIP})${gap(5)}\\s+${NEW}`)],
    ['replacement', pattern(`(?:${WE}|${OTHERS})${gap(2)}\\s+(?:have|get)${gap(1)}\\s+(?:replacement|new\\s+\\w+)${gap(2)}\\s+(?:sent|shipped|delivered|dispatched)\\b`)],
    ['replacement', pattern(`(?:${WE}|${OTHERS})${gap(4)}\\s+(?:replac(?:e|ed|ing)|exchang(?:e|ed|ing))\\b`)],
    ['replacement', pattern(`\\breplacements?${gap(5)}${WILL}(?:\\s+(?:be|been|being))?${gap(2)}\\s+(?:sent|ship\\w*|deliver\\w*|dispatch\\w*|arriv\\w*|on\\s+its\\s+way|issued|arranged|ordered|approved|reach)\\b`)],
    ['replacement', pattern(`${YOU}${gap(4)}\\s+(?:receiv|get|be\\s+sent|entitled)\\w*${gap(4)}\\s+(?:replacement|(?:a|another)\\s+(?:brand[- ])?new)\\b`)],
    ['replacement', pattern(`\\b(?:it|item|unit|device|part|product)${WILL}(?:\\s+be)?(?:\\s+\\w+)?\\s+(?:replaced|exchanged)\\b`)],
    ['waiver', pattern(`(?:${WE}|${OTHERS}|\\bteam)${gap(6)}\\s+waiv(?:e|ed|ing|er|ers)\\b`)],
    ['waiver', pattern(`(?:${WE}|${OTHERS}|${YOU}|\\b(?:it|this|that|bags?|delivery|shipping|repair|upgrade|change|seats?)${WILL})${gap(9)}\\s+${FREE}`)],
    ['waiver', pattern(`(?:${WE}|${OTHERS})${gap(2)}\\s+(?:remov|revers|cancel|drop|cut|forgiv|forgav|absorb)\\w*${gap(5)}\\s+(?:fees?|charges?|surcharges?|penalty|costs?)\\b`)],
    ['waiver', pattern(`\\byou(?:\\s+(?:won['’]?t|don['’]?t|will\\s+not|do\\s+not)\\s+(?:have|need)\\s+to\\s+pay|\\s+owe\\s+(?:us\\s+)?nothing)\\b${gap(4)}`)],
    ['waiver', pattern(`\\b(?:is|are|it['’]s|will\\s+be)\\s+(?:\\w+ly\\s+)?free\\b(?!\\s+(?:to|from|up|until|time|trial|if|and))`)],
    ['waiver', pattern(`\\b(?:won['’]?t|will\\s+not|not|never)\\s+(?:be\\s+)?(?:charged?|billed?)\\b`)],
    ['waiver', pattern(`\\b(?:fees?|charges?|costs?|penalty|difference)${gap(4)}${WILL}(?:\\s+(?:be|been|being))?(?:\\s+\\w+)?\\s+waived\\b`)],
    ['waiver', pattern(`(?:${YOU_WILL}(?:\\s+\\w+ly)?(?:\\s+(?:receive|get|have|be\\s+given|(?:be\\s+)?(?:eligible\\s+for|entitled\\s+to)))?|\\byou\\s+have)(?:\\s+(?:an?|your|the|\\d|one|two))?\\s+(?:free|complimentary)\\s+\\w+`)],
    ['waiver', pattern(`\\b(?:is|are|am|['’]re|['’]m)\\s+(?:\\w+\\s+)?waiving\\b${gap(4)}|\\b(?:added|included|upgraded|changed|rebooked|provided|repaired|moved|booked)${gap(7)}\\s+${FREE}`)],
    ['waiver', pattern(`\\bthere(?:['’]s|['’]ll\\s+be|\\s+(?:is|are|will\\s+be))\\s+no\\s+(?:extra\\s+|additional\\s+|change\\s+)?(?:charges?|fees?|costs?)\\b`)],
    ['waiver', pattern(`\\(?\\bno\\s+(?:extra|additional)\\s+(?:charge|cost|fee)s?\\s+for\\b`)],
    ['deadline', pattern(`(?:${WE}|\\b${THING}(?:['’]ll|\\s+(?:will|should|shall))\\b)${gap(8)}\\s+${DELIVER}${gap(9)}\\s+${TIME}`)],
    ['deadline', pattern(`\\byou(?:['’]ll|\\s+(?:will|should))${gap(3)}\\s+(?:receiv|get|hear|have|be\\s+(?:contacted|refunded|credited|reimbursed|checked|notified|charged))\\w*${gap(10)}\\s+${TIME}`)],
    ['guarantee', pattern(`(?<![\\w’'])(?:i|we)(?:\\s+(?:can|do|will|also|fully|hereby|personally)|['’]ll)?\\s+(?:guarantee|promise(?=\\s+(?:to|you|that|it|this|an?|the|full)\\b)|warrant|give\\s+you\\s+my\\s+word|assure\\s+you(?=[^.;]{1,60}?(?:\\bwill\\b|['’]ll\\b)))\\b${gap(5)}`)],
    ['guarantee', pattern(`\\bguaranteed\\s+(?:delivery|refund|by|within|arrival)\\b|\\b(?:is|are|['’]re|['’]s|be)\\s+(?:fully\\s+)?guaranteed\\b|\\b(?!we\\b|i\\b)\\w+\\s+(?:guarantees|will\\s+guarantee)\\b${gap(4)}`)],
    ['guarantee', pattern(`\\brest\\s+assured,?(?:\\s+that)?\\s+(?:you|we|i|it|your\\s+\\w+|this)(?:['’]ll|\\s+will)\\b(?!\\s+(?:pass|forward|share|relay|let|have|do\\s+(?:our|my)|be\\s+contacted))${gap(6)}|\\byou\\s+have\\s+(?:my|our)\\s+word\\b|\\b(?:will|['’]ll)\\s+(?:definitely|certainly)\\s+(?:get|receive|arrive|have|work)\\b${gap(4)}`)],
    ['price', pattern(`(?:${WE}|${OTHERS})${gap(5)}\\s+(?:match|hono\\w+|beat|freeze|lock\\s+in|keep|adjust)${gap(5)}\\s+(?:prices?|fares?|rates?|costs?|quotes?|offers?|warranty|reservation|voucher|coupon|discount|deal)\\b`)],
    ['price', pattern(`\\b(?:price|fare|rate|cost|fee|total)${gap(4)}(?:['’]ll|\\s+will)\\s+(?:remain|stay|be|not\\s+(?:change|increase|go\\s+up)|only)\\b${gap(3)}|\\byou(?:['’]ll|\\s+will)\\s+(?:only\\s+(?:pay|be\\s+charged)|pay\\s+(?:only|no\\s+more))\\b${gap(4)}`)],
    ['liability', pattern(`(?<![\\w’'])(?:i|we)(?:['’](?:ll|re)|\\s+(?:will|do|are))?\\s+(?:(?:fully\\s+)?(?:accept|take|assume|admit|acknowledge)|are|fully)${gap(3)}\\s+(?:liab|responsib|at\\s+fault|to\\s+blame)\\w*`)],
    ['liability', pattern(`\\b(?:was|is|were)\\s+(?:\\w+\\s+)?(?:our|my)\\s+(?:own\\s+)?(?:fault|negligence|responsibility)\\b`)],
    ['liability', pattern(`(?:${WE})${gap(3)}\\s+(?:pay|cover|compensate)(?:ed|ing)?${gap(6)}\\s+(?:costs?|damages?|loss(?:es)?|expenses?|bills?|repairs?|hotel)\\b`)],
  ],
  clauseBreak: /[;:–—]|,\s+(?!and\s+(?:issue|refund|will))|\s-\s|\band\s+(?=(?:we|i|you|they|it|our|the)\b)|\b(?:but|however|although|though|while|whereas|because|unfortunately,)\b/iu,
  blocker: /\b(?:not|no|never|none|nothing|neither|nor|cannot|unable|without|denied|ineligible|declined|non|impossible|instead\s+of|rather\s+than|any\s+applicable|may|might|could|would|perhaps|maybe|possibl[ey]|potentially|hopefully|hope|hoping|try|trying|attempt|whether|consider|considered|determine|explore|find\s+out|review|reviewing|look\s+(?:to|into|at)|looking|see\s+(?:if|what|about)|check(?:ing)?|request(?:s|ed|ing)?|apply\s+for|applied|asked?|asking|claim|submit(?:ting)?|need(?:s|ed)?|had|told|said|mention(?:ed)?|understand|as\s+much\s+as|wish|having|waiting|count|rely|working|normally|usually|typically|generally|often|sometimes|aim|estimated|whatever|how|want(?:ed)?|wants|expect(?:ed|ing)?|regarding|about\s+(?:your|the)|difficulty|issue\s+with|discuss|know)\b|n['’]t\b/iu,
  condition: /\b(?:if|unless|provided(?:\s+that)?|in\s+case|as\s+long\s+as|subject\s+to|depend(?:s|ing)|should\s+(?:you|the|your|it|this|that)\b|assuming|pending|only\s+when|eligible\s+customers)\b/iu,
  courtesy: /\b(?:let\s+(?:me|us)\s+know|feel\s+free|reach\s+out|contact\s+us|reply)\b[^.;!?]*\bif\b[^,.;!?]*|\bif\s+(?:you(?:['’]d|\s+would|\s+do|\s+still)?\s+(?:like|wish|want|prefer|choose|decide|opt|need)|(?:you|there)\s+(?:have|is|are)\s+any|needed|necessary|so\b|that\s+(?:helps|works|suits))[^,.;!?]*/giu,
};
