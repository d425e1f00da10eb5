import type { PromiseLanguage } from './promise.ts';

const WORD = "(?:[\\w$€£%&.’'/()-]|,(?=\\d)|\\[[A-Z_0-9]+\\])+,?";
const gap = (most: number): string => `(?:\\s+(?!(?:and|but|so)\\s+(?:we|i|they)\\b)${WORD}){0,${most}}?`;
const pattern = (source: string): RegExp => new RegExp(source, 'giu');

const ACTS = 'refund|reimburse|waive|guarantee|promise|honou?r|offer|provide|issue|give|accept|owe|cover|compensate|replace|bear';
const READY = '(?=\\s+(?:\\w+\\s+)?(?:(?:happy|glad|pleased|delighted)(?!\\s+to\\s+(?:hear|see|have|know|learn|be|read))|able|going|willing|prepared|fully|\\w{3,}ing)\\b)';
const WE = `(?<![\\w’'])(?:i|we)(?:(?:['’](?:ll|ve)|\\s+(?:will|shall|have|can|were|just|gladly|happily))(?!\\w)|(?:['’](?:re|m)|\\s+(?:are|am))${READY}|['’]d(?=\\s+(?:be\\s+)?(?:happy|glad|pleased))|(?:['’]d|\\s+would)\\s+(?:like|love)\\s+to(?![^.;]{0,80}\\bbut\\b)|(?=\\s+(?:(?:just|already|now|also|hereby|gladly|happily|personally|went\\s+ahead\\s+and)\\s+){0,2}(?:(?:${ACTS})(?:d|ed|s)?|added|removed|cancell?ed|applied|arranged|upgraded|approved|extended|reversed|credited|processed|sent|gave|took)\\b))`;
const OTHERS = "(?:\\blet\\s+(?:me|us)\\b|\\b(?:they|teams?|department|company|stations?|agents?|colleagues?|manager|finance|billing|specialist|warehouse|staff|insurance|policy|partners?)(?:\\s+(?:(?:at|in|on)\\s+(?:the\\s+)?\\w+|#\\w+))?(?:['’]ll|\\s+(?:will|can|has|have|(?:is|are)\\s+(?=able)))\\b)";
const YOU = "\\b(?:you|customers?|passengers?|members?)(?:['’](?:ll|re|ve)|\\s+(?:will|can|are|have|should|shall|get|receive|earn|also|still|do))\\b";
const YOU_WILL = "\\b(?:you|customers?|passengers?|members?)(?:['’]ll|\\s+(?:will|can|shall|should|get|receive)|(?:['’]re|\\s+are)(?=\\s+(?:\\w+\\s+)?(?:eligible|entitled|going|getting|receiving|due|owed)))\\b";
const WILL = "(?:['’]ll|\\s+(?:will|shall|is|are|has|have|was|were|can|should))\\b";
const GIVE = '(?:offer|issu|provid|giv|appl|add|send|grant|extend|credit|deposit|process|arrang|award|approv|authori[sz]|put)(?:e|es|ed|ing|en|y|ied|ies|ying|s)?\\b|sent\\b|gave\\b|given\\b|put\\b';

const REFUND = '(?:refund(?:s|ed|ing|able)?(?!\\s+(?:team|department|request|status|polic|quer|detail|form|desk|option|eligib))|reimburs(?:e|es|ed|ing|ement)|money\\s+back|(?:credit|pay|return|send|give)(?:ed|ing)?\\s+(?:(?:it|that|this|you|(?:the|your)\\s+\\w+)\\s+)back)\\b';
const CREDIT = '(?:certificates?|e?-?vouchers?|credits?(?!\\s+(?:card|history|score|check))|(?:bonus\\s+|extra\\s+)?(?:points|miles|mqms?)|gift\\s+cards?|bonus(?:es)?|compensation|goodwill|coupons?)\\b';
const DISCOUNT = '(?:half\\s+(?:price|off)\\b|discounts?\\b(?!\\s+fares?)|\\d{1,3}\\s?(?:%|percent\\b)|promo(?:tion(?:al)?)?\\s+code|money\\s+off)';
/** What is sent anew and is no goods: "a new link". */
const MESSAGE = '(?:\\w+\\s+)?(?:links?|passwords?|passcodes?|codes?|pins?|e-?mails?|messages?|invoices?|address|version|logins?|sign-?in|verification|form|reset)\\b';
const NEW = `(?:replacements?|(?:a|an|another|the)\\s+(?:brand[- ])?new\\s+(?!${MESSAGE})\\w+|another\\s+one|exchange|the\\s+(?:right|correct|missing)\\s+\\w+)\\b`;
const SHIP = '(?:send|ship|dispatch|provide|arrange|issue|order|offer|give|mail|post|deliver|organi[sz]e|set\\s+up|approve)(?:e?d|ing|s)?\\b|sent\\b|replacing\\b';
const FREE = '(?:(?:at\\s+|with\\s+)?no\\s+(?:\\w+\\s+){0,2}?(?:charge|cost|fee)s?|free\\s+of\\s+charge|without\\s+(?:a\\s+|any\\s+)?(?:extra\\s+|additional\\s+|change\\s+)?(?:fee|charge|cost)s?|at\\s+our\\s+(?:own\\s+)?(?:expense|cost)|for\\s+free|on\\s+the\\s+house|on\\s+us(?=\\s*(?:[.!,;)]|$)))\\b';
const COUNT = '(?:(?:a\\s+)?(?:few|couple\\s+of)(?:\\s+more)?|an?|\\d+|one|two|three|four|five|six|seven|eight|ten|twelve|twenty[- ]four|forty[- ]eight|__num__)';
const UNIT = '(?:(?:business|working|calendar|full)\\s+)?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\\b';
const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|midnight|(?:the\\s+)?weekend|(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+|next\\s+)?(?:day|week|month|business)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|\\d{1,2}(?::\\d{2})?\\s*(?:am|pm))\\b';
const TIME = `(?:within\\s+the\\s+(?:hour|day|week|month)\\b|(?:(?:with)?in|at)\\s+(?:the\\s+next\\s+|just\\s+|only\\s+|about\\s+|approximately\\s+|around\\s+|up\\s+to\\s+|less\\s+than\\s+)?${COUNT}(?:\\s*(?:-|–|to|or|and)\\s*${COUNT})?[\\s-]+${UNIT}|(?:by|before|until|on|no\\s+later\\s+than)\\s+${DAY}|at\\s+\\d{1,2}(?::\\d{2})?\\s*(?:am|pm)\\b|this\\s+(?:morning|afternoon|evening)\\b|(?:later\\s+)?(?:today|tomorrow|tonight)\\b|(?:this|next)\\s+(?:week|month|monday|tuesday|wednesday|thursday|friday)\\b|${COUNT}(?:\\s*(?:-|–|to)\\s*${COUNT})?\\s+${UNIT}\\s+(?:prior|before|from\\s+now|at\\s+(?:the\\s+)?(?:most|latest)))`;
const DELIVER = '(?:show|re-?activat|restor|unlock|unblock|correct|process|refund|credit|issu|post|receiv|get|hear|have|arriv|deliver|ship|send|sent|dispatch|repl|respon|contact|call|e-?mail|resolv|fix|finish|complet|updat|appear|reflect|return|be\\s+(?:\\w+ly\\s+)?(?:in\\s+touch|back|with\\s+you|there|live|done|ready|available|checked|placed|on\\s+(?:your|its|the)\\s+way)|(?:auto-?)?check|have\\s+you|get\\s+you|follow\\s+up|reach|cancel|activat|upgrad|clos|install|repair|pay|paid)\\w*';
const THING = '(?:(?:your|our)\\s+\\w+|refund|reimbursement|credit|payment|money|amount|order|parcel|package|replacement|item|delivery|shipment|technician|engineer|response|reply|answer|update|bag|bags|luggage|issue|problem|it|this|that|they|team|someone|specialist|colleague|agent|certificate|voucher|card|repair|fix|feature|release|product|laptop|phone|device|unit|claim|points|miles|fund|funds)';

const CUSTOMER = "\\s*(?:you(?:['’](?:d|ve|ll|re\\s+not))?|your\\s+\\w+|the\\s+(?:flight|booking|order|trip|train|delivery|appointment|event)|anything|anyone|there|(?:we|our\\s+\\w+|the\\s+(?:agent|team|staff|crew))(?=\\s+(?:can['’]?t|cannot|don['’]?t|do\\s+not|(?:are|is)\\s+(?:not|unable)|fails?)))(?:\\s|$)";
const OPEN = '\\b(?:shows?|confirms?|approv|eligib|qualif|possible|availab|we\\s+find|finds\\b|found|inspect|review|check(?!ed\\s+in)|verif|meets?\\b|criteria|defect|damaged|fault|broken|opened|unused|warranty|members?\\b|status|elite|insurance|policy|allow|agree|accepted|stock|valid|proof|receipt|photo|picture|evidence|are\\s+(?:a|an|the|in\\b|\\w+ing\\b)|have\\s+(?:a|an|the)\\b)';
const COURTESY = [
  "\\b(?:let\\s+(?:me|us)\\s+know|feel\\s+free|reach\\s+out|contact\\s+us|reply)\\b[^.;!?]*\\bif\\b[^,.;!?]*",
  `\\bif(?=${CUSTOMER})(?![^,.;!?]{0,80}${OPEN})[^,.;!?]*?(?=[,.;!?]|\\bthen\\b|\\b(?:we|i)(?:['’]ll|\\s+(?:will|can))\\b|$)`,
  "\\bif\\s+(?:(?:you|there)\\s+(?:have|is|are)\\s+any|needed|necessary|so\\b|that\\s+(?:helps|works|suits))[^,.;!?]*",
].join('|');

/** English promises, as support agents write them. A condition on the customer's own doing leaves a promise firm; one on a proof, a check or an approval does not. */
export const english: PromiseLanguage = {
  code: 'en',
  topic: /refund|reimburs|back\b|credit|voucher|certificate|compensat|goodwill|points|miles|mqm|gift|coupon|discount|%|percent|promo|money|replac|new\b|another|exchang|waiv|charge|free\b|fee\b|fees\b|cost|expense|house|binding|within|\bin\b|\bby\b|prior|before|guarante|promise|assur|word\b|definitely|fail\b|price|fare|rate\b|match|hono|liab|responsib|fault|damage|complimentary|extend|owe\b|today|tomorrow|tonight|week|pay\b|on\s+us|protected|book|accommodat|upgrad|reinstat|fund|difference|eligible|hotel|hold|held|reserv|perk|priority|lounge|ensure|sure\b|response|reply|answer|law\b|legal|regulation|dose|doctor|medic|pills?\b|tablets?\b|invest|stocks?\b|tax\b|sue\b|court|safe\b|savings|deduct|return|amount|offer|keep\b|\bway\b|bill|invoice|\boff\b|hours?\b|minutes?\b|days?\b|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|\d\s*[ap]m\b/iu,
  topics: {
    refund: /getting|owe\b|claim|refund|reimburs|back\b|return|redeposit|credit(?:ed|ing)|\bway\b|paid\s+out|approv|grant/iu,
    credit: /certificate|voucher|credit|points|miles|mqm|gift|compensat|goodwill|gesture|apology|thank|coupon|bonus|trial|subscription|membership|warranty|plan\b|validity|expir|window|period|due\s+date|term\b|access|contract|free\b|fund|difference|balance/iu,
    discount: /discount|\d\s?(?:%|percent)|promo|\boff\b|half\s/iu,
    replacement: /replac|new\b|another|exchang|right|correct|missing/iu,
    waiver: /waiv|charge|free\b|fee|cost|expense|house|\bus\b|pay\b|owe|penalty|complimentary|billed/iu,
    deadline: /weekend|min(?:ute)?s?\b|hours?\b|hrs?\b|days?\b|weeks?\b|months?\b|tomorrow|tonight|today|noon|midnight|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|day\b|\d\s*(?:am|pm)\b|end\s+of/iu,
    liability: /liab|pay\b|paid|paying|borne|covered|responsib|fault|blame|negligence|cost|damage|loss|expens|bill|repair|hotel/iu,
    price: /price|fare|rate|cost|fees?\b|total|offer|quote|warranty|reservation|voucher|coupon|discount|deal|back\b|amount|pay\b|charged|binding/iu,
    guarantee: /guarante|promis|warrant|word\b|assur|definitely|certainly|sure\b|see\s+to|count\b|rely|response|reply|answer|update|call/iu,
    legal: /legal|lawful|laws?\b|sue\b|court|act\b|satisf|compl(?:y|ies)|in\s+line|entitled/iu,
    medical: /medic|dos(?:e|age)|tablet|pill|antibiotic|painkiller|insulin|ibuprofen|paracetamol|aspirin|safe\b|cure|heal|treat|infection|allergy|fracture|concussion|diabetes|depression/iu,
    financial: /stock|share|fund|bond|crypto|bitcoin|gold|market|etf|deduct|write|invest|savings|money/iu,
    other: /book|protect|accommodat|upgrad|reinstat|restor|hold|held|sav|reserv|secur|priority|lounge|perk|boarding|hotel|meal|taxi|cancel|chang|exchang|return|keep/iu,
  },
  promises: [
    ['refund', pattern(`(?:${WE}|${OTHERS})${gap(13)}\\s+${REFUND}`)],
    ['refund', pattern(`\\b(?:refunds?|reimbursements?)${gap(8)}${WILL}(?:\\s+(?:\\w+ly|also|now|only))?(?:\\s+(?:be|been|being))?(?:\\s+\\w+ly)?${gap(1)}\\s+(?:process|issu|credit|post|sent|made|return|complet|initiat|appear|reflect|arrive|go\\b|on\\s+its\\s+way|approv|grant|submit|appl|paid|show|take)\\w*`)],
    ['refund', pattern(`\\b(?:it|they|that|this|amounts?|payment|money|costs?|fees?|fares?|tax|taxes|tickets?|order|charges?|difference|deposit|balance|purchase|booking|flight)(?:\\s+[^\\s,;]+){0,7}?${WILL}(?:\\s+(?:also|now|already|automatically|fully))?(?:\\s+(?:been|be|being))?(?:\\s+\\w+){0,3}?\\s+(?:refunded|refundable|reimbursed|credited\\s+back|returned\\s+to\\s+(?:you|your))\\b`)],
    ['refund', pattern(`${YOU_WILL}${gap(3)}\\s*\\b(?:receiv|get|have|be|see|expect|find|eligible|entitled|due|owed)\\w*${gap(11)}\\s+${REFUND}`)],
    ['refund', pattern(`\\b(?:it|this|ticket|order|booking|fare)(?:['’]s|\\s+(?:is|are))\\s+(?:\\w+\\s+)?(?:eligible|entitled|qualif\\w+)\\s+(?:for|to)${gap(3)}\\s+${REFUND}`)],
    ['refund', pattern(`\\b(?:can|will|is|are|be)${gap(6)}\\s+(?:for|to)\\s+a\\s+(?:full|partial|complete)?\\s*refund\\b`)],
    ['refund', pattern(`\\b(?:is|are|['’]re)(?:\\s+\\S+){0,2}\\s+refundable\\b|\\b(?:points|miles|money|amount|funds?|payment|fees?|costs?|deposit)(?:['’]ll|\\s+will)(?:\\s+(?:be|automatically))*\\s+(?:return(?:ed)?|go(?:es)?\\s+back|refund|redeposit(?:ed)?)\\b`)],
    ['refund', pattern(`(?:['’]ll|\\b(?:will|has|have|is|are))(?:\\s+(?:also|now|already|automatically|fully))?\\s+(?:be|been|being)(?:\\s+(?:also|now|already|fully|\\w+ly))?\\s+(?:refunded|reimbursed)\\b|\\bthere\\s+will\\s+be\\s+an?(?:\\s+\\w+)?\\s+(?:refund|credit)\\b|\\brefund\\s+(?:amount\\s+|total\\s+)?(?:[^\\s.;]+\\s+){0,12}?(?:will\\s+be|is)\\s+[$€£]\\d[\\d.,]*`)],
    ['credit', pattern(`(?:${WE}|${OTHERS}|\\b(?:me|us)\\s+to)${gap(7)}\\s+(?:${GIVE})${gap(8)}\\s+${CREDIT}`)],
    ['credit', pattern(`\\bas\\s+an?\\s+(?:\\w+\\s+)?(?:(?:gesture\\s+of\\s+)?goodwill(?:\\s+gesture)?|gesture(?:\\s+of\\s+\\w+)?|apology|thank[- ]you),?\\s+(?:i|we)(?:['’](?:ve|ll|d)|\\s+(?:have|will|can|are|would\\s+like))\\b${gap(5)}`)],
    ['credit', pattern(`\\b(?:compensation|credit|voucher|certificate)(?:\\s+(?:amount|value))?\\s+(?:will\\s+be|is)\\s+[$€£]\\d[\\d.,]*`)],
    ['credit', pattern(`\\b(?:ensure|make\\s+sure|see\\s+to\\s+it)\\s+(?:that\\s+)?you\\s+(?:get|receive)${gap(6)}\\s+${CREDIT}`)],
    ['credit', pattern(`\\b(?:please\\s+accept|here(?:['’]s|\\s+is|\\s+are))${gap(5)}\\s+(?:e?-?vouchers?|gift\\s+cards?|coupons?|credits?)\\b`)],
    ['credit', pattern(`(?:${WE}|${OTHERS})${gap(4)}\\s+(?:compensat(?:e|ed|ing)(?!\\s+for)|credit(?:ed|ing)?\\s+(?:you|your))\\b`)],
    ['credit', pattern(`\\b${CREDIT}${gap(6)}${WILL}(?:\\s+(?:be|been|being))?${gap(2)}\\s+(?:issued|added|applied|credited|sent|provided|deposited|awarded|post(?:ed)?|appear|granted|on\\s+its\\s+way)\\b(?!\\s+to\\s+us)`)],
    ['credit', pattern(`${YOU_WILL}${gap(3)}\\s*\\b(?:receiv|get|see|earn|eligible|entitled|given|be\\s+(?:given|compensated|credited))\\w*${gap(7)}\\s+${CREDIT}`)],
    ['credit', pattern(`\\b(?:customers?|passengers?|members?|holders?)\\s+(?:will\\s+)?(?:receive|get|earn)${gap(5)}\\s+${CREDIT}`)],
    ['refund', pattern(`\\b(?:cancel|return)(?:\\s+(?:it|them))?\\s+and\\s+(?:get|receive)\\s+(?:an?\\s+|your\\s+)?(?:full\\s+)?(?:refund|money\\s+back)\\b`)],
    ['credit', pattern(`\\b(?:account|card|wallet|balance)(?:['’]ll|\\s+(?:will|has|have|was))\\s+(?:be\\s+|been\\s+)?(?:\\w+ly\\s+)?(?:credited|topped\\s+up)\\b${gap(5)}`)],
    ['credit', pattern(`(?:${WE}|${OTHERS})${gap(3)}\\s+extend(?:ed|ing)?${gap(4)}\\s+(?:trial|subscription|membership|warranty|plan|validity|expir\\w+|return\\s+(?:window|period)|period|deadline|due\\s+date|payment\\s+term)\\b`)],
    ['credit', pattern(`(?:${WE}|${OTHERS}|${YOU})${gap(6)}\\s+(?:free\\s+(?:days?|weeks?|months?|years?)|(?:days?|weeks?|months?|years?)\\s+(?:for\\s+)?free)\\b`)],
    ['discount', pattern(`(?:${WE}|${OTHERS})${gap(6)}\\s+(?:${GIVE}|tak\\w+|knock\\w*|reduc\\w+|get|hono\\w+)${gap(7)}\\s+${DISCOUNT}`)],
    ['waiver', pattern(`\\bconsider\\s+(?:it|that|this|(?:the|your|that)(?:\\s+[\\w-]+){1,3})\\s+(?:waived|refunded|cancell?ed|removed|credited|settled|paid|covered)\\b`)],
    ['waiver', pattern(`(?:${WE}|${OTHERS})${gap(9)}\\s+(?:cancel|drop|void|forgiv|eras|lift|written?\\s+off)\\w*\\s+(?:the|your|this|that|any|all)${gap(3)}\\s+(?:fees?|charges?|penalt\\w+|surcharges?|interest)\\b`)],
    ['waiver', pattern(`\\b(?:fees?|charges?|penalty|surcharges?|invoices?|bills?)(?:\\s+[^\\s,;]+){0,5}?${WILL}(?:\\s+(?:be|been|being|now|already|\\w+ly)){0,2}\\s+(?:reversed|removed|cancell?ed|dropped|voided|written\\s+off|taken\\s+off)\\b`)],
    ['refund', pattern(`(?:${WE}|${OTHERS})${gap(6)}\\s+credit(?:ed|ing)?\\s+(?:[$€£]\\s?)?\\d[\\d.,]*(?:\\s+\\w+)?\\s+(?:back\\s+)?to\\b`)],
    ['credit', pattern(`\\byou\\s+(?:get|receive)\\s+(?:an?|another|an\\s+extra|\\d[\\d,.]*)(?:\\s+\\w+){0,2}?\\s+${CREDIT}|${YOU_WILL}(?:\\s+(?:also|then|\\w+ly))?\\s+be\\s+(?:\\w+ly\\s+)?compensated\\b`)],
    ['credit', pattern(`\\b(?:trial|subscription|membership|warranty|plan|contract|validity|access)${gap(3)}${WILL}(?:\\s+(?:be|been|now|already|\\w+ly)){0,2}\\s+(?:extended|prolonged)\\b${gap(4)}`)],
    ['discount', pattern(`(?:${WE}|${OTHERS})${gap(4)}\\s+(?:tak(?:e|en|ing)|took|knock(?:ed|ing)?|deduct(?:ed|ing)?|subtract(?:ed|ing)?)${gap(4)}\\s+(?:off|from)\\s+(?:the|your|this)\\s+(?:\\w+\\s+){0,2}?(?:bill|invoice|order|total|price|basket|purchase|amount|balance)\\b`)],
    ['replacement', pattern(`\\b${NEW}${gap(3)}(?:['’]s|${WILL})(?:\\s+(?:be|been|being|already|now)){0,2}\\s+(?:on\\s+(?:its|the|their)\\s+way|sent|shipped|dispatched|ordered|arranged|posted|mailed)\\b`)],
    ['price', pattern(`\\b(?:price|fare|rate|fee|cost)(?:\\s+\\w+){0,3}?\\s+(?:stays|remains|is\\s+(?:fixed|locked(?:\\s+in)?|frozen))\\s+(?:at|for|the\\s+same|until|as)\\b${gap(4)}`)],
    ['deadline', pattern(`\\b(?:your|the|our|an?)\\s+(?:\\w+\\s+){0,2}?(?:order|parcel|package|replacement|delivery|item|shipment|refund|technician|engineer|courier|driver|colleague)s?\\s+(?:ships|leaves|goes\\s+out|arrives|comes|is\\s+(?:arriving|coming|shipping|leaving))${gap(4)}\\s+${TIME}`)],
    ['refund', pattern(`\\b(?:money|amount|it|sum|payment|funds?|pounds|dollars|euros?|deposit)${WILL}(?:\\s+(?:be|already|now)){0,2}\\s+back\\s+(?:on|in|to|with)\\s+you`)],
    ['refund', pattern(`\\b(?:payout|money|payment|refund|credit|compensation|voucher|deposit)s?(?:['’]s|${WILL})(?:\\s+(?:already|now|be|been)){0,2}\\s+(?:on\\s+(?:its|the|their)\\s+way|paid\\s+out)\\b`)],
    ['refund', pattern(`(?:${WE}|${OTHERS})${gap(4)}\\s+credit(?:ed|ing)?\\s+(?:the|this|that)\\s+(?:\\w+\\s+)?(?:difference|amount|money|fees?|rest|remainder|balance|sum)\\b`)],
    ['refund', pattern(`(?:${WE}|${OTHERS})${gap(3)}\\s+(?:approv|accept|grant)(?:e|ed|ing)?\\s+your\\s+(?:claim|refund|application|request\\s+for)\\b`)],
    ['refund', pattern(`\\b(?:amount|money|sum|payment|funds?|deposit)\\s+(?:goes|comes|is\\s+going|is\\s+coming)\\s+(?:straight\\s+)?back\\b|\\byou\\s+(?:get|receive)\\s+(?:all\\s+)?(?:your|the|an?)\\s+(?:full\\s+)?(?:money\\s+back|refund|deposit\\s+back)\\b`)],
    ['credit', pattern(`(?:${WE}|${OTHERS})${gap(3)}\\s+add(?:ed|ing)?\\s+(?:\\w+\\s+){1,3}?(?:days?|weeks?|months?|years?)\\s+to\\s+your\\b`)],
    ['liability', pattern(`(?:${WE})${gap(7)}\\s+pay(?:ing)?\\s+(?:(?:it|that|this)(?=[\\s.,!]*$)|for\\s+(?:the|your|it|everything)\\b)${gap(2)}`)],
    ['refund', pattern(`(?<![\\w’'])(?:i|we)\\s+owe\\s+you\\b(?!\\s+(?:an?\\s+)?(?:apolog|explan|answer))${gap(3)}|\\byou(?:['’]re|\\s+are)\\s+getting\\s+(?:your|the|all|an?)${gap(3)}\\s+(?:back|refund)\\b|\\byour\\s+claim\\s+(?:will\\s+be|is|has\\s+been)\\s+(?:\\w+ly\\s+)?(?:paid|approved|accepted|settled)\\b`)],
    ['liability', pattern(`(?:${WE})${gap(2)}\\s+(?:tak(?:e|en|ing)|took)\\s+care\\s+of\\s+(?:the|your|all|any)${gap(2)}\\s+(?:costs?|fees?|bills?|charges?|expenses?|damages?)\\b`)],
    ['discount', pattern(`(?:${WE})${gap(2)}\\s+(?:knock(?:ed|ing)?|tak(?:e|en|ing)|took)\\s+(?:another\\s+)?(?:[$€£]\\s?)?\\d[\\d.,]*(?:\\s*(?:%|\\w+))?\\s+off\\b`)],
    ['replacement', pattern(`\\bthere(?:['’]s|\\s+is)\\s+an?\\s+(?:replacement|new\\s+\\w+|voucher|refund)\\s+(?:in\\s+the\\s+(?:post|mail)|on\\s+(?:its|the)\\s+way|coming|waiting\\s+for\\s+you)\\b`)],
    ['deadline', pattern(`(?:${WE}|${OTHERS})${gap(3)}\\s+(?:book|arrang|schedul|organi[sz])(?:e|ed|ing)?${gap(4)}\\s+(?:courier|pick-?up|collection|technician|engineer|visit|appointment|delivery|call)${gap(4)}\\s+(?:for\\s+)?(?:${TIME}|${DAY})`)],
    ['waiver', pattern(`(?:${WE}|${OTHERS})${gap(3)}\\s+(?:throw(?:ing|n)?|threw|put(?:ting)?)\\s+in${gap(3)}\\s+(?:free|complimentary|extra)\\b`)],
    ['waiver', pattern(`\\b(?:will|['’]ll|gets?)\\s+(?:be\\s+)?\\w{3,}ed${gap(4)}\\s+${FREE}`)],
    ['liability', pattern(`\\b(?:is|are|will\\s+be)\\s+(?:fully\\s+)?(?:covered|paid(?:\\s+for)?|borne)\\s+by\\s+(?:us|our\\s+\\w+|the\\s+company)\\b`)],
    ['discount', pattern(`\\byou\\s+(?:get|receive|pay)(?:\\s+\\w+){0,5}?\\s+half\\s+(?:price|off)\\b`)],
    ['price', pattern(`\\b(?:that|this|it)(?:['’]s|\\s+is)\\s+(?:a|our|my)\\s+(?:firm|binding|final)\\s+(?:offer|price|quote)\\b`)],
    ['deadline', pattern(`\\b(?:reach(?:es)?|gets?\\s+to)\\s+you(?:r\\s+\\w+)?${gap(2)}\\s+${TIME}`)],
    ['guarantee', pattern(`\\byou\\s+can\\s+(?:count|rely)\\s+on\\s+(?:getting|receiving|having)\\b${gap(4)}`)],
    ['other', pattern(`\\byou\\s+(?:can|may)\\s+keep\\s+(?:both|them|(?:it|this|that)(?=[\\s.,!]*$)|the\\s+(?:\\w+\\s+){0,2}?(?:item|product|article|one|package|parcel|device|unit|goods))\\b`)],
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
    ['waiver', pattern(`(?:${WE}|${OTHERS}|${YOU}|\\b(?:it|this|that|bags?|delivery|shipping|repair|upgrade|change|seats?)${WILL})${gap(13)}\\s+${FREE}`)],
    ['waiver', pattern(`(?:${WE}|${OTHERS})${gap(2)}\\s+(?:remov|revers|cancel|drop|cut|forgiv|forgav|absorb)\\w*${gap(5)}\\s+(?:fees?|charges?|surcharges?|penalty|costs?)\\b`)],
    ['waiver', pattern(`\\byou(?:\\s+(?:won['’]?t|don['’]?t|will\\s+not|do\\s+not)\\s+(?:(?:have|need)\\s+to\\s+pay|pay\\s+(?:a|any|for))|\\s+owe\\s+(?:us\\s+)?nothing)\\b${gap(4)}`)],
    ['waiver', pattern(`\\b(?:is|are|it['’]s|will\\s+be)\\s+(?:\\w+ly\\s+)?free\\b(?!\\s+(?:to|from|up|until|time|trial|if|and))`)],
    ['waiver', pattern(`\\b(?:won['’]?t|will\\s+not|not|never)\\s+(?:be\\s+)?(?:charged?|billed?)\\b`)],
    ['waiver', pattern(`\\b(?:fees?|charges?|costs?|penalty|difference)${gap(4)}${WILL}(?:\\s+(?:be|been|being))?(?:\\s+\\w+)?\\s+waived\\b`)],
    ['waiver', pattern(`(?:${YOU_WILL}(?:\\s+\\w+ly)?(?:\\s+(?:receive|get|have|be\\s+given|(?:be\\s+)?(?:eligible\\s+for|entitled\\s+to)))?|\\byou\\s+have)(?:\\s+(?:an?|your|the|\\d|one|two))?\\s+(?:free|complimentary)\\s+\\w+`)],
    ['waiver', pattern(`\\b(?:is|are|am|['’]re|['’]m)\\s+(?:\\w+\\s+)?waiving\\b${gap(4)}|\\b(?:added|included|upgraded|changed|rebooked|provided|repaired|moved|booked|extended|replaced|delivered|shipped)${gap(7)}\\s+${FREE}`)],
    ['waiver', pattern(`\\b(?:you|passengers?|members?|customers?)(?:\\s+(?:can|may)|(?:['’]re|\\s+are)\\s+(?:allowed|entitled\\s+to))${gap(6)}\\s+(?:free|complimentary)\\s+(?:\\w+\\s+)?(?:bags?|items?|seats?|upgrades?|changes?|deliver\\w+|shipping|returns?|repairs?|nights?|meals?|drinks?)\\b`)],
    ['waiver', pattern(`\\b(?:have|has|receives?|gets?|includes?|comes?\\s+with)\\s+(?:an?\\s+|your\\s+)?complimentary\\s+\\w+`)],
    ['waiver', pattern(`\\bno\\s+(?:additional|extra|further|change)\\s+(?:charges?|fees?|costs?)\\s+(?:will\\s+(?:be|apply)|are)(?:\\s+\\w+)?\\b`)],
    ['waiver', pattern(`\\bthere(?:(?:['’]s|['’]ll\\s+be|\\s+(?:is|are|will\\s+be))\\s+no|\\s+(?:won['’]?t|will\\s+not)\\s+be\\s+any)\\s+(?:extra\\s+|additional\\s+|change\\s+)?(?:charges?|fees?|costs?)\\b`)],
    ['waiver', pattern(`\\(?\\bno\\s+(?:extra|additional)\\s+(?:charge|cost|fee)s?\\s+for\\b`)],
    ['deadline', pattern(`(?:${WE}|\\b${THING}(?:['’]ll|\\s+(?:will|should|shall|(?:is|are)\\s+going\\s+to))\\b)${gap(8)}\\s+${DELIVER}${gap(9)}\\s+${TIME}`)],
    ['deadline', pattern(`\\byou(?:['’]ll|\\s+(?:will|should|can\\s+expect\\s+to))${gap(3)}\\s+(?:receiv|get|hear|have|see|be\\s+(?:\\w+ly\\s+)?(?:contacted|refunded|credited|reimbursed|checked|notified|charged|placed|assigned|on\\s+your\\s+way))\\w*${gap(10)}\\s+${TIME}`)],
    ['deadline', pattern(`\\b(?:it|refund|this|that|process\\w*|points|miles|credit|payment)(?:['’]ll|\\s+(?:will|should))\\s+(?:only\\s+)?take\\s+(?:about\\s+|around\\s+|up\\s+to\\s+)?${COUNT}(?:\\s*(?:-|–|to|or)\\s*${COUNT})?\\s+${UNIT}`)],
    ['guarantee', pattern(`(?<![\\w’'])(?:i|we)(?:\\s+(?:can|do|will|also|fully|hereby|personally)|['’]ll)?\\s+(?:guarantee|promise(?=\\s+(?:to|you|that|it|this|an?|the|full)\\b)|warrant(?!y)|give\\s+you\\s+my\\s+word|assure\\s+you(?=[^.;]{1,60}?(?:\\bwill\\b|['’]ll\\b)(?!\\s+(?:do\\s+(?:all|everything|their|our)|work))))\\b${gap(5)}`)],
    ['guarantee', pattern(`\\bguaranteed\\s+(?:delivery|refund|by|within|arrival|for|until)\\b|\\b(?:is|are|['’]re|['’]s|be)\\s+(?:fully\\s+)?guaranteed\\b|\\b(?!we\\b|i\\b)\\w+\\s+(?:guarantees|will\\s+guarantee)\\b${gap(4)}`)],
    ['guarantee', pattern(`\\brest\\s+assured,?(?:\\s+that)?\\s+(?:you|we|i|it|your\\s+\\w+|this)(?:['’]ll|\\s+will)\\b(?!\\s+(?:pass|forward|share|relay|let|have|do\\s+(?:our|my|all|everything|what)|be\\s+contacted))${gap(6)}|\\byou\\s+have\\s+(?:my|our)\\s+word\\b|\\b(?:will|['’]ll)\\s+(?:definitely|certainly)\\s+(?:get|receive|arrive|have|work)\\b${gap(4)}`)],
    ['price', pattern(`(?:${WE}|${OTHERS})${gap(5)}\\s+(?:match|hono\\w+|beat|freeze|lock\\s+in|keep|adjust)${gap(5)}\\s+(?:prices?|fares?|rates?|costs?|quotes?|offers?|warranty|reservation|voucher|coupon|discount|deal)\\b`)],
    ['price', pattern(`\\b(?:price|fare|rate|cost|fee|total)${gap(4)}(?:['’]ll|\\s+will)\\s+(?:remain|stay|be|not\\s+(?:change|increase|go\\s+up)|only)\\b${gap(3)}|\\byou(?:['’]ll|\\s+will)\\s+(?:only\\s+(?:pay|be\\s+charged)|pay\\s+(?:only|no\\s+more))\\b${gap(4)}`)],
    ['price', pattern(`(?:${WE})${gap(3)}\\s+(?:capp?|lower|reduc|cut|froze|freez)(?:ed|e|ing|en)?${gap(5)}\\s+(?:prices?|fares?|rates?|costs?|fees?)\\b`)],
    ['price', pattern(`\\b(?:additional|total|extra|remaining|new)\\s+(?:cost|price|fare|fee|amount)(?:\\s+(?:difference|[^\\s.;]+)){0,6}?\\s+(?:of|is|will\\s+be)\\s+[$€£]\\d[\\d,.]*(?![\\d,.]|,?\\s+(?:which\\s+)?(?:has|have|was|were)\\b)|\\bcost\\s+difference\\s+of\\s+[$€£]\\d[\\d,.]*`)],
    ['guarantee', pattern(`(?<![\\w’'])(?:i|we)(?:['’]ll|\\s+will)(?:\\s+\\w+ly)?\\s+(?:make\\s+sure|ensure|see\\s+to\\s+it)(?:\\s+that)?\\s+(?:you|your|it\\s+(?:is|gets|will)|this\\s+(?:is|gets|will|does))\\b(?![^.;]{0,60}(?:report|pass|forward|shar|feedback|fed|relay|look|address|note|raise|comment|concern))${gap(6)}`)],
    ['guarantee', pattern(`${YOU_WILL}\\s+(?:\\w+\\s+)?(?:receive|get)\\s+(?:an?|the|our)\\s+(?:\\w+\\s+)?(?:response|reply|answer|update|call)\\b`)],
    ['price', pattern(`(?:${WE})${gap(2)}\\s+(?:buy|take)\\s+(?:it|this|that|the\\s+\\w+|your\\s+\\w+)\\s+back\\s+(?:for|at)\\b${gap(3)}|\\b(?:legally\\s+)?binding\\s+offer\\b`)],
    ['liability', pattern(`(?<![\\w’'])(?:i|we)(?:['’](?:ll|re)|\\s+(?:will|do|are))?\\s+(?:(?:fully\\s+)?(?:accept|take|assume|admit|acknowledge)|are|fully)${gap(3)}\\s+(?:liab|responsib|at\\s+fault|to\\s+blame)\\w*`)],
    ['liability', pattern(`\\b(?:was|is|were)\\s+(?:\\w+\\s+)?(?:our|my)\\s+(?:own\\s+)?(?:fault|negligence|responsibility)\\b`)],
    ['liability', pattern(`(?:${WE})${gap(6)}\\s+(?:pay|cover|bear|shoulder|absorb|compensate)(?:ed|ing)?${gap(6)}\\s+(?:costs?|damages?|loss(?:es)?|expenses?|bills?|repairs?|hotel)\\b`)],
    ['deadline', pattern(`^\\s*(?:yes,?\\s+)?(?:with)?in\\s+(?:less\\s+than\\s+|about\\s+|up\\s+to\\s+|the\\s+next\\s+)?${COUNT}(?:\\s*(?:-|–|to|or)\\s*${COUNT})?\\s+${UNIT}[.!]?$`)],
    ['credit', pattern(`${YOU_WILL}${gap(2)}\\s+(?:keep|retain|have|receive|get)${gap(6)}\\s+(?:(?:travel|reusable)\\s+funds?|difference|balance|store\\s+credit)\\b`)],
    ['other', pattern(`\\b(?:you|your\\s+\\w+)(?:['’]ve|['’]re|\\s+(?:have|has|are|were|was|will\\s+be))(?:\\s+(?:been|being|now|already|automatically))*\\s+(?:re-?booked|re-?protected|re-?accommodated|upgraded|reinstated)\\b${gap(3)}`)],
    ['other', pattern(`(?:${WE}|${OTHERS})${gap(3)}\\s+(?:re-?book|re-?protect|re-?accommodat|upgrad|reinstat|restor|hold|held|sav|reserv|secur)(?:e|ed|t|ing|ted)?\\s+(?:you|your|it\\s+for\\s+you|this\\s+for\\s+you)\\b${gap(3)}`)],
    ['other', pattern(`${YOU_WILL}${gap(3)}\\s*\\b(?:receiv|get|have|be|still)\\w*${gap(6)}\\s+(?:upgrades?|priority\\s+\\w+|lounge\\s+access|perks?|boarding\\s+position|hotel\\s+(?:room|stay)s?|meal\\s+vouchers?)\\b`)],
    ['other', pattern(`\\byou(?:['’]re|\\s+are)\\s+(?:\\w+\\s+)?(?:(?:eligible|entitled)\\s+to\\s+(?:cancel|change|exchange|return|upgrade|rebook)|welcome\\s+to\\s+(?:cancel|change|exchange|upgrade|rebook))\\b${gap(3)}`)],
    ['other', pattern(`\\b(?:it|this|order|booking|reservation|ticket|subscription)(?:['’]s|\\s+is)\\s+(?:\\w+\\s+)?eligible\\s+(?:for|to)${gap(3)}\\s+(?:cancel\\w*|chang\\w*|upgrad\\w*|exchang\\w*|return\\w*)\\b`)],
    ['other', pattern(`(?:${OTHERS}|${WE})${gap(2)}\\s+(?:assist|help|provide|cover|arrange|book)\\w*${gap(3)}\\s+(?:hotels?(?:\\s+(?:stays?|rooms?|costs?))?|accommodation|taxis?|meals?)\\b`)],
    ['legal', pattern(`\\byou(?:['’]re|\\s+(?:are|have|do|can|could|should))\\b${gap(3)}\\s+(?:legally\\s+\\w+|legal\\s+(?:right|claim|case|obligation|ground)s?|entitled\\s+by\\s+law|sue\\b|take\\s+(?:them|him|her|us|it)\\s+to\\s+court)${gap(3)}`)],
    ['legal', pattern(`\\b(?:it|this|that|which)(?:['’]s|['’]ll|\\s+(?:is|will|does))\\s+(?:\\w+\\s+)?(?:perfectly\\s+|completely\\s+)?(?:legal|lawful|illegal|unlawful|satisfy|compl(?:y|ies)\\s+with|in\\s+line\\s+with)\\b(?:${gap(4)}\\s+(?:laws?|regulations?|legislation|requirements?)\\b)?`)],
    ['legal', pattern(`\\b(?:under|by)\\s+(?:\\w+\\s+){0,3}(?:law|act|legislation)\\b,?\\s+(?:you|the\\s+\\w+|they)\\s+(?:must|have|has|are|is|can|owes?)${gap(4)}`)],
    ['medical', pattern(`\\byou\\s+(?:should|must|can|need\\s+to|may\\s+safely)(?:\\s+(?:stop|start|keep|continue|safely|also))?\\s+(?:tak(?:e|ing)|us(?:e|ing)|doubl(?:e|ing)|increas(?:e|ing)|reduc(?:e|ing)|skip(?:ping)?)${gap(4)}\\s+(?:medicine|medication|dose|dosage|tablets?|pills?|antibiotics?|painkillers?|insulin|ibuprofen|paracetamol|aspirin)\\b`)],
    ['medical', pattern(`\\b(?:it|this|that)(?:['’]s|\\s+is)\\s+(?:\\w+\\s+)?(?:medically\\s+)?safe\\s+(?:to\\s+(?:take|combine|use\\s+during\\s+pregnancy)|for\\s+(?:pregnant|diabetic)|during\\s+pregnancy)${gap(4)}|\\b(?:it|this)\\s+will\\s+(?:cure|heal|treat)\\b${gap(3)}|\\byou\\s+(?:have|are\\s+suffering\\s+from)\\s+(?:an?\\s+)?(?:infection|allergy|fracture|concussion|diabetes|depression)\\b`)],
    ['financial', pattern(`\\byou\\s+(?:should|must|ought\\s+to)(?:\\s+\\w+)?\\s+(?:invest|buy|sell|put\\s+your\\s+(?:money|savings))${gap(5)}\\s+(?:stocks?|shares|funds?|bonds?|crypto\\w*|bitcoin|gold|market|etfs?)\\b`)],
    ['financial', pattern(`\\b(?:you\\s+can|it\\s+is|this\\s+is|they\\s+are)\\s+(?:\\w+\\s+)?(?:deduct|write\\s+(?:it|this|that)\\s+off|tax[- ]deductible)${gap(5)}|\\byour\\s+(?:investment|savings|money)\\s+will\\s+(?:grow|double|increase|rise)\\b${gap(4)}`)],
  ],
  clauseBreak: /[;:–—]|,\s+(?!and\s+(?:issue|refund|will))|\s-\s|\band\s+(?=(?:we|i|you|they|it|our|the)\b)|\bso\s+(?:that\s+)?(?=(?:we|i|you|they)\b)|\b(?:but|however|although|though|while|whereas|because|unfortunately,)\b/giu,
  blocker: /\b(?:decid(?:es?|ing|ed(?!\s+to))\b|see\s+that|only\s+(?:a|an|the|our|my)\s+\w+\s+can|wait|not|no|never|none|nothing|neither|nor|cannot|unable|without|denied|ineligible|declined|non|impossible|instead\s+of|rather\s+than|any\s+applicable|may|might|could|would|perhaps|maybe|possibl[ey]|potentially|hopefully|hope|hoping|try|trying|attempt|whether|consider|considered|determine|explore|find\s+out|review|reviewing|look\s+(?:to|into|at)|looking|see\s+(?:if|what|about)|check(?:ing)?|request(?:s|ed|ing)?|appl(?:y|ied)\s+(?:for|to)(?!\s+(?:the|your|this|it))|asked?|asking|claim|submit(?:ting)?|need(?:s|ed)?|had|told|said|mention(?:ed)?|understand|as\s+much\s+as|wish|having|waiting|count|rely|working(?!\s+(?:days?|hours?|weeks?))|normally|usually|typically|generally|often|sometimes|aim|estimated|whatever|how|want(?:ed)?|wants|expect(?:ed|ing)?|regarding|about\s+(?:your|the)|difficulty|issue\s+with|discuss|know|only\s+(?:earn|be\s+credited)|(?:do|doing)\s+(?:all|everything|our|my|their)|glad\s+that|thrilled)\b|n['’]t\b/iu,
  ownNegation: /\byour\s+claim(?=\s+(?:will\s+be|is|has\s+been)\s+(?:\w+ly\s+)?(?:paid|approved|accepted|settled)\b)|\bconsider\s+(?=(?:it|that|this|(?:the|your|that)(?:\s+[\w-]+){1,3})\s+(?:waived|refunded|cancell?ed|removed|credited|settled|paid|covered)\b)|\b(?:won['’]?t|will\s+not|not|never)\s+(?:be\s+)?(?:charged?|billed?)\b|\byou\s+(?:won['’]?t|don['’]?t|will\s+not|do\s+not)\s+(?:(?:have|need)\s+to\s+)?pay|\bthere\s+(?:won['’]?t|will\s+not)\s+be|\byou\s+can\s+(?:count|rely)\s+on\s+(?:getting|receiving|having)|\bowe\s+(?:us\s+)?nothing|\bno\s+later\s+than|\bwould\s+(?:like|love)\s+to(?=\s+(?:offer|give|send|refund|issue|provide|credit|extend))|\b(?:no|without(?:\s+an?y?)?)\s+(?:\w+\s+){0,2}?(?:charge|cost|fee)s?\b/giu,
  condition: /\b(?:if|unless|(?<!\b(?:have|has|had|already|be|been|was|were|is|are)\s)provided,?\s+(?:that|you|your|the|it|we)\b|in\s+case|as\s+long\s+as|subject\s+to|depend(?:s|ing)|should\s+(?:you|the|your|it|this|that)\b|assuming|pending|only\s+when|eligible\s+customers)\b/iu,
  courtesy: new RegExp(COURTESY, 'giu'),
};
