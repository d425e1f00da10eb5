/** What a question about a ticket wants to know, and whose words would say it. */
export interface TicketQuestion {
  readonly wants: 'promise' | 'time' | 'number' | 'wish' | 'last' | 'any';
  readonly of: 'agent' | 'customer' | null;
}

const PROMISE = /\b(?:promis\w*|commit(?:ted|ment)?\w*|offered|agreed|guarante\w*|assured?|compromis\w*)\b|(?<!\p{L})(?:versproch\w*|versprich\w*|zugesagt\w*|zusage\w*|angeboten|prometi\w*|prometemos|ofreci\w*|oferec\w*|garant\w*|promess\w*|beloofd\w*|toegezegd)/iu;
const TIME = /(?<!\p{L})(?:when|since when|what (?:day|date|time)|which (?:day|date)|how long ago|wann|seit wann|an welchem tag|quand|depuis quand|quelle date|cuándo|cuando|qué día|quando|desde quando|que dia|wanneer|sinds wanneer)(?!\p{L})/iu;
const NUMBER = /(?<!\p{L})(?:(?:order|serial|invoice|tracking|parcel|reference|customer|phone|ticket|account|case)s? (?:number|no\.?|id|code)|error code|tracking|e-?mail address|bestellnummer|seriennummer|rechnungsnummer|sendungsnummer|telefonnummer|numéro d[e’'] ?\p{L}+|número d[eo]l? \p{L}+|numero d\p{L}+ \p{L}+|ordernummer|serienummer)(?!\p{L})/iu;
const WISH = /(?<!\p{L})(?:what (?:does|do|did|is|was) (?:the |this )?(?:customer|client|she|he|they) (?:want|ask|need|say|write|complain|expect|mean|after|request)\p{L}*|what(?:’|')?s (?:the )?(?:problem|issue|matter|wrong)|was (?:will|möchte|braucht|fragt) (?:der kunde|die kundin|sie|er)|que (?:veut|demande) (?:le client|la cliente|elle|il)|qué (?:quiere|pide) (?:el cliente|la clienta)?|o que (?:quer|pede) (?:o cliente|a cliente)?|wat wil (?:de klant|ze|hij))(?!\p{L})/iu;
const LAST = /(?<!\p{L})(?:last|latest|previous|newest|most recent|letzte\p{L}*|dernièr\p{L}*|dernier|últim\p{L}*|laatste) (?:message|reply|answer|e?-?mail|thing|nachricht|antwort|réponse|message|respuesta|mensaje|resposta|mensagem|bericht|antwoord)(?!\p{L})/iu;

const BY_US = /(?<!\p{L})(?:we|us|our|i|agent|colleague|team|wir|uns|unser\p{L}*|ich|kollege|kollegin|nous|notre|collègue|hemos|nosotros|nuestr\p{L}*|colega|nós|nosso|wij|ons|collega)(?!\p{L})|\b(?:prometimos|prometemos|dijimos|dissemos|avons|ofrecimos|oferecemos)\b/iu;
const BY_CUSTOMER = /(?<!\p{L})(?:they|she|he|customer|client|buyer|requester|kunde|kundin|sie|er|client|cliente|clienta|elle|il|ella|él|ela|ele|klant|ze|hij)(?!\p{L})/iu;

/** Past deeds of the people in the ticket, the ticket itself, and details that only a ticket holds. */
const OF_A_TICKET = [
  /\b(?:did|have|has|had) (?:we|i|they|she|he|you|it|anyone|anybody|somebody|someone|a colleague|the (?:customer|client|agent|team|order|parcel|refund))\b/i,
  /\bdid (?:the|our|her|his|their) \p{L}+ (?:say|tell|write|promise|send|offer|ask|reply|answer|arrive|find|confirm)/iu,
  /\b(?:we|i|they|she|he|customer|client|colleague|agent) (?:already |just |ever |also )?(?:promised|said|told|offered|ordered|bought|asked|complained|wrote|mentioned|sent|agreed|paid|returned|tried|wants?|needs?)\b/i,
  /\b(?:this|the) (?:ticket|thread|conversation|case|customer)\b/i,
  /\b(?:her|his|their|customer['’]s|the) (?:order|serial|invoice|tracking|phone|reference|account)s? (?:number|no|id|code)\b/i,
  /\b(?:last|latest|first|previous|earlier) (?:message|reply|answer|e?-?mail|contact)\b/i,
  /(?<!\p{L})(?:haben wir|hat (?:sie|er|der kunde|die kundin|ein kollege)|wurde|versprochen|zugesagt|diese(?:s|m)? (?:ticket|anfrage|fall)|der kunde|die kundin|bestellnummer|seriennummer|letzte nachricht)(?!\p{L})/iu,
  /(?<!\p{L})(?:avons[- ]nous|nous avons|a-t-(?:il|elle|on)|ont-ils|le client|la cliente|ce ticket|numéro de commande|dernier message|promis)(?!\p{L})/iu,
  /(?<!\p{L})(?:hemos|prometimos|prometido|dijimos|el cliente|la clienta|este (?:ticket|caso)|número de pedido|último mensaje)(?!\p{L})/iu,
  /(?<!\p{L})(?:prometemos|prometido|dissemos|o cliente|a cliente|este (?:ticket|caso)|número d[ao] (?:pedido|encomenda)|última mensagem)(?!\p{L})/iu,
  /(?<!\p{L})(?:hebben (?:we|wij)|heeft (?:ze|hij|de klant)|de klant|dit ticket|abbiamo|il cliente|questo ticket|promesso|beloofd)(?!\p{L})/iu,
];

/** What is asked of the ticket itself, or `null` for a question that the knowledge should answer first. */
export function readQuestion(question: string, requesterName = ''): TicketQuestion | null {
  const first = requesterName.split(/\s+/)[0] ?? '';
  const plain = first.length > 2 ? question.replace(/\p{L}+/gu, (word) => (word.toLowerCase() === first.toLowerCase() ? 'the customer' : word)) : question;
  const isOfTicket = plain !== question || WISH.test(plain) || OF_A_TICKET.some((pattern) => pattern.test(plain));
  if (!isOfTicket) return null;
  const wants = PROMISE.test(plain) ? 'promise' : WISH.test(plain) ? 'wish' : LAST.test(plain) ? 'last' : TIME.test(plain) ? 'time' : NUMBER.test(plain) ? 'number' : 'any';
  const isOurs = BY_US.test(plain);
  const isTheirs = BY_CUSTOMER.test(plain);
  return { wants, of: wants === 'promise' ? 'agent' : wants === 'wish' ? 'customer' : isOurs === isTheirs ? null : isOurs ? 'agent' : 'customer' };
}
