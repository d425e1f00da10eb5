/** The labels of a hand-over note. */
export type HandOverWords = Readonly<Record<'title' | 'ticket' | 'who' | 'about' | 'why' | 'mood' | 'next' | 'missing' | 'negative' | 'neutral' | 'positive', string>>;

const words: Readonly<Record<string, HandOverWords>> = {
  en: { title: 'Hand-over', ticket: 'ticket', who: 'Customer', about: 'About', why: 'Why', mood: 'Mood', next: 'Next', missing: 'Missing', negative: 'frustrated', neutral: 'neutral', positive: 'content' },
  de: { title: 'Übergabe', ticket: 'Ticket', who: 'Kunde', about: 'Anliegen', why: 'Warum', mood: 'Stimmung', next: 'Nächster Schritt', missing: 'Fehlt', negative: 'verärgert', neutral: 'neutral', positive: 'zufrieden' },
  fr: { title: 'Relais', ticket: 'ticket', who: 'Client', about: 'Sujet', why: 'Pourquoi', mood: 'Humeur', next: 'Ensuite', missing: 'Manque', negative: 'contrarié', neutral: 'neutre', positive: 'satisfait' },
  es: { title: 'Traspaso', ticket: 'ticket', who: 'Cliente', about: 'Asunto', why: 'Por qué', mood: 'Ánimo', next: 'Después', missing: 'Falta', negative: 'molesto', neutral: 'neutral', positive: 'satisfecho' },
  pt: { title: 'Repasse', ticket: 'ticket', who: 'Cliente', about: 'Assunto', why: 'Por quê', mood: 'Humor', next: 'A seguir', missing: 'Falta', negative: 'frustrado', neutral: 'neutro', positive: 'satisfeito' },
};

/** The labels in one language; English where we have none. */
export function handOverWords(language: string): HandOverWords {
  return words[language.split('-')[0]!] ?? words['en']!;
}
