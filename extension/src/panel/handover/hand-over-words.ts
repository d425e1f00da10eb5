import type { HandOverPart } from '@countersign/shared/assist/hand-over-note';

/** The labels of a hand-over note. The note stays in the ticket's language, whatever language the agent's browser speaks. */
export type HandOverWords = Readonly<Record<HandOverPart | 'title' | 'ticket' | 'about' | 'missing' | 'negative' | 'neutral' | 'positive', string>>;

const words: Readonly<Record<string, HandOverWords>> = {
  en: { title: 'Hand-over', ticket: 'ticket', who: 'Customer', about: 'About', what: 'Wants', tried: 'Tried', promised: 'Promised', open: 'Open', missing: 'Missing', mood: 'Mood', next: 'Next', known: 'Why', negative: 'frustrated', neutral: 'neutral', positive: 'content' },
  de: { title: 'Übergabe', ticket: 'Ticket', who: 'Kunde', about: 'Anliegen', what: 'Wunsch', tried: 'Versucht', promised: 'Zugesagt', open: 'Offen', missing: 'Fehlt', mood: 'Stimmung', next: 'Nächster Schritt', known: 'Warum', negative: 'verärgert', neutral: 'neutral', positive: 'zufrieden' },
  fr: { title: 'Relais', ticket: 'ticket', who: 'Client', about: 'Sujet', what: 'Demande', tried: 'Essayé', promised: 'Promis', open: 'En suspens', missing: 'Manque', mood: 'Humeur', next: 'Ensuite', known: 'Pourquoi', negative: 'mécontent', neutral: 'neutre', positive: 'satisfait' },
  es: { title: 'Traspaso', ticket: 'ticket', who: 'Cliente', about: 'Asunto', what: 'Pide', tried: 'Probado', promised: 'Prometido', open: 'Pendiente', missing: 'Falta', mood: 'Ánimo', next: 'Después', known: 'Por qué', negative: 'molesto', neutral: 'neutral', positive: 'contento' },
  pt: { title: 'Repasse', ticket: 'ticket', who: 'Cliente', about: 'Assunto', what: 'Pede', tried: 'Tentado', promised: 'Prometido', open: 'Em aberto', missing: 'Falta', mood: 'Humor', next: 'A seguir', known: 'Por quê', negative: 'irritado', neutral: 'neutro', positive: 'satisfeito' },
};

/** The labels in the ticket's language; English where we have none. */
export function handOverWords(language: string): HandOverWords {
  return words[language.split('-')[0]!] ?? words['en']!;
}
