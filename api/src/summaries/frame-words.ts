/** Our own words around what a thread says, in one language. `{who}` stands for a name or a role. */
export interface FrameWords {
  /** ISO 639-1. */
  readonly language: string;
  readonly customer: string;
  readonly agent: string;
  readonly asks: string;
  readonly says: string;
  readonly did: string;
  readonly suggests: string;
  readonly promised: string;
  readonly openQuestion: string;
  readonly waitingOnUs: string;
  readonly waitingOnCustomer: string;
  readonly solved: string;
  readonly solvedByCustomer: string;
  readonly answer: string;
  readonly answerOpen: string;
  readonly reply: string;
  readonly replyTo: string;
  readonly keep: string;
  readonly wait: string;
  readonly customerTurn: string;
  readonly close: string;
  /** Stands behind a name whose words only stand in a chat that somebody pasted. */
  readonly pastedChat: string;
  readonly quotes: readonly [string, string];
}

const words: Readonly<Record<string, FrameWords>> = {
  en: {
    language: 'en', customer: 'Customer', agent: 'Agent', asks: '{who} asks', says: '{who} says', did: '{who} reports', suggests: '{who} suggests', promised: '{who} promised', openQuestion: 'Not answered yet',
    waitingOnUs: 'The customer waits for us.', waitingOnCustomer: 'We wait for the customer.', solved: 'Solved.', solvedByCustomer: 'Solved, the customer says',
    answerOpen: 'Answer the open question.', answer: 'Answer', reply: 'Reply to the customer.', replyTo: 'Reply to', keep: 'Do what was promised.', wait: 'Waiting for the customer.', customerTurn: 'The customer is to answer', close: 'Nothing is open.',
    pastedChat: 'pasted chat',
    quotes: ['“', '”'],
  },
  de: {
    language: 'de', customer: 'Kunde', agent: 'Agent', asks: '{who} fragt', says: '{who} schreibt', did: '{who} berichtet', suggests: '{who} schlägt vor', promised: '{who} hat zugesagt', openQuestion: 'Noch nicht beantwortet',
    waitingOnUs: 'Der Kunde wartet auf uns.', waitingOnCustomer: 'Wir warten auf den Kunden.', solved: 'Gelöst.', solvedByCustomer: 'Gelöst, schreibt der Kunde',
    answerOpen: 'Die offene Frage beantworten.', answer: 'Beantworten', reply: 'Dem Kunden antworten.', replyTo: 'Antworten auf', keep: 'Zusage einlösen.', wait: 'Der Kunde ist am Zug.', customerTurn: 'Der Kunde soll antworten', close: 'Nichts ist offen.',
    pastedChat: 'eingefügter Chat',
    quotes: ['„', '“'],
  },
  fr: {
    language: 'fr', customer: 'Client', agent: 'Agent', asks: '{who} demande', says: '{who} écrit', did: '{who} rapporte', suggests: '{who} propose', promised: '{who} a promis', openQuestion: 'Pas encore de réponse',
    waitingOnUs: 'Le client nous attend.', waitingOnCustomer: 'Nous attendons le client.', solved: 'Résolu.', solvedByCustomer: 'Résolu, écrit le client',
    answerOpen: 'Répondre à la question ouverte.', answer: 'Répondre à', reply: 'Répondre au client.', replyTo: 'Répondre à', keep: 'Tenir la promesse.', wait: 'Au client de répondre.', customerTurn: 'Le client doit répondre', close: 'Rien n’est ouvert.',
    pastedChat: 'chat collé',
    quotes: ['« ', ' »'],
  },
  es: {
    language: 'es', customer: 'Cliente', agent: 'Agente', asks: '{who} pregunta', says: '{who} escribe', did: '{who} informa', suggests: '{who} propone', promised: '{who} prometió', openQuestion: 'Aún sin respuesta',
    waitingOnUs: 'El cliente nos espera.', waitingOnCustomer: 'Esperamos al cliente.', solved: 'Resuelto.', solvedByCustomer: 'Resuelto, escribe el cliente',
    answerOpen: 'Responder a la pregunta abierta.', answer: 'Responder a', reply: 'Responder al cliente.', replyTo: 'Responder a', keep: 'Cumplir lo prometido.', wait: 'El cliente debe responder.', customerTurn: 'El cliente debe responder', close: 'No queda nada abierto.',
    pastedChat: 'chat pegado',
    quotes: ['«', '»'],
  },
  pt: {
    language: 'pt', customer: 'Cliente', agent: 'Agente', asks: '{who} pergunta', says: '{who} escreve', did: '{who} relata', suggests: '{who} sugere', promised: '{who} prometeu', openQuestion: 'Ainda sem resposta',
    waitingOnUs: 'O cliente espera por nós.', waitingOnCustomer: 'Esperamos o cliente.', solved: 'Resolvido.', solvedByCustomer: 'Resolvido, escreve o cliente',
    answerOpen: 'Responder à pergunta em aberto.', answer: 'Responder a', reply: 'Responder ao cliente.', replyTo: 'Responder a', keep: 'Cumprir o prometido.', wait: 'O cliente deve responder.', customerTurn: 'O cliente deve responder', close: 'Nada está em aberto.',
    pastedChat: 'chat colado',
    quotes: ['“', '”'],
  },
};

/** The words for a reader's locale (`pt-BR`); English where we have none. */
export function frameWords(locale: string | undefined): FrameWords {
  return words[(locale ?? '').slice(0, 2).toLowerCase()] ?? words['en']!;
}
