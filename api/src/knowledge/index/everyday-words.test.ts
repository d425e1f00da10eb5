import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { KnowledgeIndex, Passage } from './knowledge-index.ts';

const indexOf = (language: string, articles: Readonly<Record<string, readonly [title: string, text: string]>>): KnowledgeIndex =>
  buildIndex(Object.entries(articles).map(([id, [title, text]]): Passage => ({ id: `${id}#1`, documentId: id, kind: 'article', title, heading: '', text, visibility: 'public', updated: '', language })));
const first = (index: KnowledgeIndex, text: string, language: string): string | undefined => index.search({ parts: [{ text, weight: 1 }], limit: 3, language }).sources[0]?.documentId;

const german = indexOf('de', {
  retoure: ['Artikel zurücksenden', 'Das Etikett für die Rückgabe liegt im Konto. Für die Rücksendung zahlen Sie nichts.'],
  versand: ['Was der Versand kostet', 'In die Schweiz und nach Österreich liefern wir für neun Euro.'],
  kuendigung: ['Abonnement kündigen', 'Das Ende tritt zum Monatsletzten ein.'],
  garantie: ['Garantie', 'Wir geben sie auf alle Geräte.'],
  schaden: ['Ware kam beschädigt an', 'Schicken Sie ein Foto.'],
  zeiten: ['Öffnungszeiten', 'Wir sind werktags da.'],
});

test.each([
  ['Wo ist das Rückgabeetikett?', 'retoure'], ['Ruecksendeetikett', 'retoure'], ['Kann ich sie zurückschicken?', 'retoure'],
  ['Versandkosten?', 'versand'], ['lieferung nach oesterreich', 'versand'], ['Abokündigung', 'kuendigung'], ['abo kuendigen', 'kuendigung'],
  ['Wie lange ist die Garantiezeit?', 'garantie'], ['Gewährleistungsfrist', 'garantie'], ['Transportschaden', 'schaden'], ['Zu welchen Zeiten haben Sie geöffnet?', 'zeiten'],
])('a German customer who writes “%s” finds %s', (text, id) => {
  expect(first(german, text, 'de')).toBe(id);
});

test('a compound of a known and an unknown word is as well covered as the known word, and never scores above 1', () => {
  const score = (text: string) => german.search({ parts: [{ text, weight: 1 }], limit: 1, language: 'de' });
  expect(score('Garantiezeitraum').answerable).toBeGreaterThan(0.5);
  expect(score('Transportschaden').sources[0]!.score).toBeLessThanOrEqual(1);
});

const portuguese = indexOf('pt', {
  envio: ['Portes de envio', 'O envio custa cinco euros.'],
  seguir: ['Seguir uma encomenda', 'O número está no e-mail.'],
  senha: ['Palavra-passe esquecida', 'Peça uma ligação nova.'],
  morada: ['Alterar a morada', 'Faça-o antes da expedição.'],
  fatura: ['Faturas', 'Estão na sua área.'],
  reembolso: ['Reembolso', 'Demora 14 dias.'],
  vale: ['Vales de oferta', 'Introduza-os no carrinho.'],
});

test.each([
  ['quanto é o frete', 'envio'], ['rastrear meu pedido', 'seguir'], ['esqueci minha senha', 'senha'], ['mudar endereço', 'morada'], ['a factura', 'fatura'], ['estorno', 'reembolso'], ['cupom', 'vale'],
])('a Brazilian customer who writes “%s” finds %s in a Portuguese knowledge', (text, id) => {
  expect(first(portuguese, text, 'pt')).toBe(id);
});

test('Spanish without accents finds what is written with them', () => {
  const spanish = indexOf('es', { baja: ['Cancelar la suscripción', 'En su cuenta.'], carga: ['La batería no carga', 'Limpie los contactos.'], direccion: ['Dirección de entrega', 'Antes del envío.'] });
  expect(['dar de baja mi suscripcion', 'bateria', 'cambiar domicilio'].map((text) => first(spanish, text, 'es'))).toEqual(['baja', 'carga', 'direccion']);
});

test('little words carry no topic without their accents either', () => {
  expect(german.search({ parts: [{ text: 'ueber fuer wuerde', weight: 1 }], limit: 1, language: 'de' })).toMatchObject({ sources: [], answerable: 0 });
  expect(portuguese.search({ parts: [{ text: 'voce nao ja ate', weight: 1 }], limit: 1, language: 'pt' })).toMatchObject({ sources: [], answerable: 0 });
});
