import type { SignalWords } from './signal-words.ts';

export const english: SignalWords = {
  person: [
    '(speak|talk|speaking|talking|chat) (to|with) … (human|person|someone|somebody|manager|supervisor|representative|agent|boss|team leader|team lead|rep)',
    '(transfer|connect|pass|put) (me|us|my call) … (human|person|someone|somebody|manager|supervisor|representative|agent|boss|team leader|team lead)', '(forward|escalate|pass) (this|it|my case|my complaint|my ticket) … (manager|supervisor|superior|boss|team leader|team lead|someone senior)',
    '(real|actual|live) (human|person|agent|people)', '(want|need|get me|demand|like) (a|an|your|the) (manager|supervisor|human|superior)', 'escalate (this|it|my)',
    'call me', '(call|ring|phone) me back', 'give me a (call|ring)', 'ring me', 'phone me', '(not|no more|stop with the|sick of) … (bot|bots|robot|robots)', '(is|am) (this|i) … (bot|robot|a machine)',
  ],
  legal: [
    '(my|our) (lawyer|attorney|solicitor|legal)*', '(see|speak|talk|contact|consult|involv|hir|instruct|get|call|hear from)* … (lawyer|attorney|solicitor)*', '(lawyer|attorney|solicitor)* (will|is going to)',
    'legal (action|steps|proceedings|advice)', '(take|taking) (this|you|it) … (court|legal)', '(sue|suing) (you|your|the company)', 'lawsuit', 'small claims', 'see you in court', 'ombudsman', 'trading standards',
    'consumer (protection|council|rights) … (office|agency|act|body)?', '(complain*|report*|go|going|write|writing|turn*) … (regulator|authority|financial conduct|bafin|attorney general|better business bureau)', 'data protection (authority|officer)', 'gdpr (complaint|violation|breach)', 'chargeback', 'breach of contract',
  ],
  press: [
    '(contact|tell|inform|talk|go|going|write|writing|email|take this|turn)* … (the press|newspaper|newspapers|journalist|journalists|reporter|reporters|the media|consumer programme|watchdog)', 'i am a journalist', 'going viral', 'go viral',
    '(post|share|write|tell|put|tweet)* … (on|all over) (twitter|facebook|social media|instagram|tiktok|reddit|trustpilot|youtube|linkedin|x)', '(leave|write|post|leaving|writing|posting)* … (bad|negative|terrible|one.star|1.star) review*', 'tell everyone',
  ],
  safety: [
    '(caught|catch*|on|started a|almost a|a small) fire', 'smok(e|ing) … (out|from|came|coming)', 'started (smoking|burning|sparking)', 'spark(s|ing|ed)', 'explod*', 'explosion', 'electric shock', '(shocked|zapped|electrocuted) (me|my|him|her|us)', 'electrocuted',
    'burn(ed|t)? (my|me|his|her|a hole|our)', 'injur(y|ed|ies)', '(taken|went|brought|go|ended up|rushed|is|was) (to|in) (the|a)? (hospital|a&e|emergency room)', 'bleeding', 'allergic reaction', 'anaphyla*', 'swallowed', 'chok(ed|ing) on', 'gas leak', 'carbon monoxide',
    'overheat(s|ed|ing)? (badly|dangerously|and)', 'suicid*', '(kill|hurt|harm) myself', 'self.?harm', 'food poisoning', 'battery … (swollen|bulging|swelled|melted)', 'brakes? (failed|fail|stopped)',
  ],
  fraud: [
    'hacked', 'fraud*', 'scam*', 'phishing', 'identity theft', 'stole my (identity|card|account|details)', 'unauthori(s|z)ed … (charge|charges|payment|payments|transaction|transactions|access|login|purchase|purchases|withdrawal|withdrawals)', 'stolen (card|identity|account|data)',
    "(did not|didn't|never) (make|made|authorise|authorize|authorised|authorized|approve|approved) (this|that|these|those|the|any) … (payment|payments|transaction|transactions|charge|charges|purchase|purchases|transfer|transfers|withdrawal)*", 'somebody (else)? (has|got|is using) … my (account|card)', 'someone (else)? (has|got|is using) … my (account|card)',
  ],
  bereavement: ['passed away', 'deceased', '(has|have|had|he|she|husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|partner|uncle|aunt|grandmother|grandfather|parent|customer|holder) (just|recently|suddenly|sadly)? died', 'died (last|this|in|on|yesterday|suddenly|recently|two|three|a)', 'funeral', 'bereave*', 'death certificate', 'my late (husband|wife|father|mother|brother|sister|partner|son|daughter)', 'the estate of'],
  vulnerable: [
    'cancer', 'chemo*', 'terminally ill', 'seriously ill', 'dialysis', 'insulin', 'dementia', "alzheimer's?", '(i am|my … is) … (blind|deaf|disabled|autistic|housebound|bedridden)', 'wheelchair user', 'i use a wheelchair', 'in a wheelchair', "i'm … (blind|deaf|disabled|autistic|housebound|pregnant)", '(i am|my wife is) … pregnant',
    '(elderly|old|[0-9]0.?year.?old|[89][0-9].?year.?old) (mother|father|grandmother|grandfather|parents|mum|mom|dad|neighbour|neighbor|relative)', 'lost my job', "(can't|cannot|can not) afford … (food|rent|heating|bills|pay|to eat|medic*)", "(can't|cannot) pay (my|the|our) (rent|bills)", 'bankrupt*', 'debt collector*', 'food bank', 'homeless', 'financial (hardship|difficult*)', 'domestic (violence|abuse)', '(severe|my) (depression|anxiety)', 'mental health', 'panic attack*', 'medical (device|equipment|emergency)', 'in intensive care', 'have a stroke', 'had a stroke', 'had a heart attack',
  ],
  still: ["still (no|not|have not|haven't|havent|waiting|does not|doesn't|doesnt|isn't|is not|won't|broken|nothing|failing|fails|the same|wrong|missing|down|cannot|can't)", '(same|exact same) (problem|issue|error|thing|fault) (again|as before|persists|remains)', "(did not|didn't|does not|doesn't) (help|work|solve|fix|change)", '(nothing|none of (it|that|this)) (changed|helped|works|worked|has changed)', 'no (difference|change|luck|improvement)', '(nobody|no one) (has)? (answers|answered|replied|responded|helps|helped|called|contacted)', 'already (tried|did|done|sent|told|explained|gave|given)', 'not (solved|resolved|fixed|working)', 'keeps happening', 'back again'],
  again: ['(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|[0-9]+th) time', '(twice|three times|four times|five times|several times|many times|countless times|multiple times|again and again|over and over)', '(asked|written|wrote|called|contacted|emailed|e.mailed|told|explained) … (times|twice|several|already|before)'],
};
