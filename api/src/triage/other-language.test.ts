import { expect, test } from 'vitest';
import { otherLanguage } from './other-language.ts';

test.each([
  ['Sie können den Artikel innerhalb von 30 Tagen zurückgeben.', 'en', 'de'],
  ['You can return the item within 30 days of delivery.', 'de', 'en'],
  ['Vous pouvez retourner l’article dans les 30 jours.', 'es', 'fr'],
  ['Puede devolver el artículo en los 30 días siguientes a la entrega.', 'pt', 'es'],
  ['Você pode devolver o artigo em até 30 dias após a entrega.', 'es', 'pt'],
])('“%s” is not in %s but in %s', (text, wanted, found) => {
  expect(otherLanguage(text, wanted)).toBe(found);
});

test.each([
  ['Sie können den Artikel innerhalb von 30 Tagen zurückgeben.', 'de'], ['Vous pouvez retourner l’article dans les 30 jours.', 'fr'], ['Puede devolver el artículo en los 30 días siguientes a la entrega.', 'es'], ['Você pode devolver o artigo em até 30 dias após a entrega.', 'pt'],
  ['Pode devolver o artigo no prazo de 30 dias.', 'pt'], ['Freundliche Grüße\nInes Moreau', 'en'], ['Countersign Pro Max, Rotterdam Harbour 4', 'de'], ['Bitte öffnen Sie „Settings > Privacy“ und wählen Sie „Delete my account“.', 'de'],
  ['Klicken Sie in Google Drive auf Share, dann auf Copy link und dann auf Done.', 'de'], ['Das Gerät zeigt „The connection could not be established“.', 'de'], ['Kan ik het artikel nog terugsturen?', 'nl'],
])('“%s” may be in %s', (text, wanted) => {
  expect(otherLanguage(text, wanted)).toBeUndefined();
});
