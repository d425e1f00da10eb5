import { expect, test } from 'vitest';
import { spokenWords } from './handover/spoken-words.ts';
import { judgeUrgency } from './judge-urgency.ts';

const unsure = { predictions: [{ label: 'normal', confidence: 0.4 }, { label: 'low', confidence: 0.3 }, { label: 'high', confidence: 0.3 }], heard: 0 };
const judge = (...texts: readonly string[]) => judgeUrgency(texts.map((text, at) => spokenWords(`m${at}`, text)), unsure);

test.each([
  ['No rush on the refund, but the heater caught fire yesterday and my hand is burnt.', 'Somebody may be in danger'],
  ['Keine Eile mit der Rechnung, aber das Netzteil hat Feuer gefangen.', 'Somebody may be in danger'],
  ['Rien ne presse pour la facture, mais la prise a pris feu cette nuit.', 'Somebody may be in danger'],
  ['Sin prisa con la factura, pero el cargador prendió fuego anoche.', 'Somebody may be in danger'],
  ['Sem pressa com a fatura, mas o carregador pegou fogo ontem.', 'Somebody may be in danger'],
  ['Just curious: I am locked out and see two unauthorised payments.', 'Money or an account is at risk'],
  ['Take your time, but my account was hacked this morning.', 'Money or an account is at risk'],
  ['Bei Gelegenheit: mein Konto wurde gehackt.', 'Money or an account is at risk'],
  ['When you have a moment, please look: our whole shop is down.', 'Work has stopped'],
  ['Just wondering whether you could answer me urgently.', 'The customer says that it is urgent'],
])('danger, money and a stop of work outweigh polite words: %s', (text, reason) => {
  expect(judge(text)).toEqual({ urgency: 'high', urgencyReason: reason });
});

test.each([
  'No rush at all, whenever you get to it.', 'It is not urgent, I only need the invoice for my files.', 'This can wait until next week.', 'Das eilt nicht, nur für meine Unterlagen.', 'Das kann warten bis nächste Woche.',
  'Rien ne presse, c’est pour mes archives.', 'Cela peut attendre la semaine prochaine.', 'No hay prisa, es solo para mis archivos.', 'Esto puede esperar a la semana que viene.', 'Não há pressa, é só para os meus arquivos.', 'Isto pode esperar até à próxima semana.',
  'I’m in no hurry.', 'No me corre prisa.', 'Je ne suis pas pressé.',
  'It isn’t very urgent, even though I wrote urgent last week.',
])('what the customer says can wait is low: %s', (text) => {
  expect(judge(text)).toEqual({ urgency: 'low', urgencyReason: 'The customer says that it can wait' });
});

test.each([
  'This can wait no longer. Where is my parcel?', 'This cannot wait any longer, I want an answer.', 'Ich kann nicht länger warten, wo ist mein Paket?', 'Je ne peux plus attendre, où est mon colis ?', 'No puedo esperar más, ¿dónde está mi paquete?', 'Não posso esperar mais, onde está a minha encomenda?',
])('patience that has run out is no patience: %s', (text) => {
  expect(judge(text)).toEqual({ urgency: 'high', urgencyReason: 'The customer says that it is urgent' });
});

test.each([
  'Please refund me immediately.', 'I need an answer right now!', 'Call me back right away.', 'Stop the payment at once.', 'Bitte sofort stornieren!', 'Ich brauche umgehend eine Antwort.', 'Erstatten Sie mir das Geld unverzüglich.', 'Je veux être remboursé immédiatement.', 'Répondez-moi tout de suite.',
  'Necesito una respuesta inmediatamente.', 'Exijo que me devuelvan el dinero de inmediato.', 'Preciso de uma resposta imediatamente.', 'Quero o meu dinheiro de volta de imediato.', 'It crashes every day and I want you to fix it immediately.', 'This is an emergency, call me.', 'C’est une urgence, rappelez-moi.', 'Das ist ein Notfall!', 'Es una urgencia.',
])('what is wanted at once is urgent: %s', (text) => {
  expect(judge(text)).toEqual({ urgency: 'high', urgencyReason: 'The customer says that it is urgent' });
});

test.each([
  'Do you have smoke grey in size M?', 'Where do I find the exploded view diagram?', 'My Fire TV stick doesn’t connect to the wifi.', 'Do you sell fire pits and spark plugs?', 'The app crashes immediately after I open it.', 'Please help, it closes immediately.', 'I want to play, but it quits immediately.', 'I’m on the free plan right now.',
  'Could you tell me what my balance is right now?', 'I don’t need it right now.', 'How do I change my emergency contact?', 'I emptied the cache and the bin.', 'The parcel arrived immediately.',
  'Die App stürzt sofort ab.', 'Bitte um Hilfe, das Fenster schließt sich sofort.', 'Wie ändere ich meinen Notfallkontakt?', 'Wen rufe ich im Notfall an?', 'Der Preis betrug 30 Euro.', 'Das verletzt das Urheberrecht.', 'Die Bestätigung kam sofort.',
  'L’application se ferme immédiatement.', 'La page disparaît tout de suite.', 'Comment changer mon contact d’urgence ?', 'Vendez-vous des détecteurs d’incendie ?', 'La aplicación se cierra inmediatamente.', '¿Cómo cambio mi contacto de urgencia?', '¿Tienen detectores de incendio?', '¿Venden galletas con chispas de chocolate?',
  'A aplicação fecha imediatamente.', 'Como mudo o meu contacto de urgência?', 'Têm alarmes de incêndio?',
])('names and how a fault shows itself are no hurry: %s', (text) => {
  expect(judge(text).urgency).toBe('normal');
});

test.each([
  'The kettle caught fire.', 'Smoke came out of the plug.', 'It smells of burning when I switch it on.', 'The battery exploded in my hand.', 'Sparks flew out of the socket.', 'Aus dem Gerät kam Rauch.', 'Der Akku ist explodiert.', 'Es riecht verbrannt.', 'De la fumée sort de l’appareil.', 'La batterie a explosé.', 'Sale humo del enchufe.', 'La batería explotó.', 'Saiu fumo da tomada.', 'A bateria explodiu.',
  'The toaster burst into flames.', 'There was smoke in the kitchen.', 'My Fire TV stick caught fire.',
])('fire, smoke and blasts that happened are danger: %s', (text) => {
  expect(judge(text)).toEqual({ urgency: 'high', urgencyReason: 'Somebody may be in danger' });
});

test('low and normal say why, too', () => {
  expect(judgeUrgency([spokenWords('m', 'Which colours are there?')], { predictions: [{ label: 'low', confidence: 0.7 }], heard: 0 })).toEqual({ urgency: 'low', urgencyReason: 'It reads like other messages that can wait' });
  expect(judge('Which colours are there?')).toEqual({ urgency: 'normal', urgencyReason: 'Nothing says that it is urgent or can wait' });
});

test('a message without end is judged in no time', () => {
  const began = performance.now();
  for (const text of ['immediately please '.repeat(400), 'a'.repeat(6000), 'can wait no '.repeat(500), 'the the site '.repeat(450), 'sofort, '.repeat(750)]) judge(text);
  expect(performance.now() - began).toBeLessThan(1500);
});
