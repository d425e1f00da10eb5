import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

test.each([
  ['en', 'Where is my order? It should have been here last week.'],
  ['de', 'Wo bleibt meine Bestellung? Sie sollte letzte Woche kommen.'],
  ['fr', 'Où est ma commande ? Elle devait arriver la semaine dernière.'],
  ['es', '¿Dónde está mi pedido? Tenía que llegar la semana pasada.'],
  ['it', 'Dove si trova il mio ordine? Doveva arrivare la settimana scorsa.'],
  ['nl', 'Waar blijft mijn bestelling? Die had vorige week moeten komen.'],
  ['pt', 'Onde está a minha encomenda? Deveria ter chegado na semana passada.'],
  ['ar', 'طلبي لم يصل بعد، أين هو؟'],
])('%s is recognised', (language, text) => {
  expect(detectLanguage(text, 'xx').language).toBe(language);
});

test('a word too short to tell keeps the language that is known', () => {
  expect(detectLanguage('OK', 'de').language).toBe('de');
  expect(detectLanguage('TC-20418 5510093', 'fr').language).toBe('fr');
});
