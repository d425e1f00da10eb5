/** The labels of a hand-over note. The note stays in the ticket's language, whatever language the agent's browser speaks. */
export interface HandOverWords {
  readonly handOver: string;
  readonly ticket: string;
  readonly customer: string;
  readonly about: string;
  readonly why: string;
  readonly next: string;
  readonly missing: string;
}

const words: Readonly<Record<string, HandOverWords>> = {
  en: { handOver: 'Hand-over', ticket: 'ticket', customer: 'Customer', about: 'About', why: 'Why', next: 'Next', missing: 'Missing' },
  de: { handOver: 'Übergabe', ticket: 'Ticket', customer: 'Kunde', about: 'Anliegen', why: 'Warum', next: 'Nächster Schritt', missing: 'Fehlt' },
  fr: { handOver: 'Relais', ticket: 'ticket', customer: 'Client', about: 'Sujet', why: 'Pourquoi', next: 'Ensuite', missing: 'Manque' },
  es: { handOver: 'Traspaso', ticket: 'ticket', customer: 'Cliente', about: 'Asunto', why: 'Por qué', next: 'Después', missing: 'Falta' },
  pt: { handOver: 'Repasse', ticket: 'ticket', customer: 'Cliente', about: 'Assunto', why: 'Por quê', next: 'A seguir', missing: 'Falta' },
};

/** The labels in the ticket's language; English where we have none. */
export function handOverWords(language: string): HandOverWords {
  return words[language.split('-')[0]!] ?? words['en']!;
}
