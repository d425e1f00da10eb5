import { triageSettings, type TriageSettings } from '@countersign/shared/assist/triage-settings';
import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { handoverReasons, type HandoverInput } from './handover-reasons.ts';
import { spokenWords } from './handover/spoken-words.ts';

const steady = { direction: 'steady', turns: [] } as const satisfies HandoverInput['trend'];
const calm: HandoverInput = { words: [], intent: undefined, intentConfidence: 0.5, outOfScope: 0, mood: { sentiment: 'neutral', anger: 0 }, trend: { ...steady, turns: [] }, returns: 0, isOpen: true };
const rules = (text: string, more: Partial<HandoverInput> = {}, settings: TriageSettings['handover'] = {}): string[] =>
  handoverReasons(settings)({ ...calm, words: [spokenWords('m1', text)], ...more }).map(({ rule }) => rule);

test.each([
  ['person', 'I want to speak to a manager, today.'], ['person', 'This is going nowhere. Can I talk to a real human?'],
  ['person', 'Ich möchte mit Ihrem Vorgesetzten sprechen.'], ['person', 'Bitte rufen Sie mich an, die Nummer haben Sie.'],
  ['person', 'Je veux parler à un responsable.'], ['person', 'Pouvez-vous me rappeler demain matin ?'],
  ['person', 'Quiero hablar con un supervisor ahora.'], ['person', 'Exijo que me llamen hoy mismo.'],
  ['person', 'Quero falar com o gerente, por favor.'], ['person', 'Preciso falar com uma pessoa de verdade.'],
  ['legal', 'My lawyer will write the next letter.'], ['legal', 'I am reporting you to the ombudsman.'],
  ['legal', 'Sonst schalte ich meinen Anwalt ein.'], ['legal', 'Ich wende mich an die Verbraucherzentrale.'],
  ['legal', 'Je vais contacter mon avocat.'], ['legal', 'Si rien ne bouge, je saisis le tribunal.'],
  ['legal', 'Voy a presentar una denuncia en consumo.'], ['legal', 'Tomaré medidas legales contra ustedes.'],
  ['legal', 'Vou reclamar no Procon e no Livro de Reclamações.'], ['legal', 'O meu advogado vai entrar em contacto.'],
  ['press', 'I will post this on Twitter.'], ['press', 'Dann schreibe ich das auf Trustpilot.'], ['press', 'Je vais tout publier sur les réseaux sociaux.'],
  ['press', 'Voy a contarlo todo en las redes sociales.'], ['press', 'Vou contar tudo à imprensa.'],
  ['safety', 'The battery caught fire on the charger.'], ['safety', 'Das Netzteil hat Feuer gefangen.'], ['safety', 'Le chargeur a pris feu cette nuit.'],
  ['safety', 'El cargador se prendió y salió humo.'], ['safety', 'Levei um choque ao ligar a máquina.'],
  ['fraud', 'There are charges on my card and I did not authorise these transactions.'], ['fraud', 'Mein Konto wurde gehackt.'],
  ['fraud', 'Mon compte a été piraté.'], ['fraud', 'Me han hackeado la cuenta.'], ['fraud', 'Meu cartão foi clonado, não fiz essa compra.'],
  ['bereavement', 'My father passed away and had an account with you.'], ['bereavement', 'Mein Mann ist letzte Woche verstorben.'],
  ['bereavement', 'Ma mère est décédée en mars.'], ['bereavement', 'Mi padre falleció el mes pasado.'], ['bereavement', 'O meu avô faleceu em maio.'],
  ['vulnerable', 'I lost my job and cannot pay my bills.'], ['vulnerable', 'Ich sitze im Rollstuhl und komme nicht zur Filiale.'],
  ['vulnerable', 'Je suis enceinte et en situation de handicap.'], ['vulnerable', 'Estoy en paro y no puedo pagar las facturas.'], ['vulnerable', 'Estou desempregado e não consigo pagar as contas.'],
] as const)('%s: %s', (rule, text) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  'Where is my order?', 'I work at a hospital and need a charger.', 'Which agent mode do you recommend?', 'The lamp is broken and I am disappointed.',
  'I don’t want to speak to a manager, just fix it.', 'No need to involve a lawyer, I am sure we can sort this out.', 'Nobody was injured, only the box is wet.',
  'Your terms say that a customer may contact the ombudsman. Is that so?', 'I am a lawyer and need an invoice for my law firm.', 'The save button is disabled.',
  'You wrote: our manager will call you back and legal action is not needed.\nWhich day?', 'My colleague said "we should take legal action against them" but that is nonsense.',
  'Ich brauche keinen Rückruf.', 'Einen Anwalt brauche ich dafür nicht.', 'Ich arbeite im Krankenhaus und brauche eine Rechnung.', 'Die Lampe brennt nicht.', 'In Ihrer Mail steht, dass ein Anwalt den Fall prüft.',
  'Je ne veux pas parler à un responsable.', 'Je suis infirmière à l’hôpital et je voudrais une facture.', 'Personne n’a été blessé.', 'Inutile de saisir le service, sans avocat je m’en sors.',
  'No quiero hablar con un supervisor, solo saber el precio.', 'No hace falta un abogado.', 'Llegó con un golpe en la esquina.', 'Nadie resultó herido.',
  'Não quero falar com o gerente.', 'Não preciso de um advogado.', 'Trabalho no hospital e quero saber o horário.', 'Ninguém ficou ferido.',
])('an agent can answer: %s', (text) => {
  expect(rules(text)).toEqual([]);
});

test('a condition is no denial', () => {
  expect(rules('If you do not answer my lawyer will.')).toEqual(['legal']);
  expect(rules('I cannot wait any longer and want to talk to a supervisor.')).toEqual(['person']);
});

test('a reason names the rule, the message and the customer’s words', () => {
  expect(handoverReasons({})({ ...calm, words: [spokenWords('m7', 'Hello. I want to talk to a Manager now.')] })).toEqual([
    { rule: 'person', text: 'The customer asks for a person, a manager or a call', messageId: 'm7', quote: 'talk to a Manager' },
  ]);
});

test.each(['It is still not working.', 'Es funktioniert immer noch nicht.', 'Ça ne marche toujours pas.', 'Sigue sin funcionar.', 'Continua sem funcionar.'])('answers that did not help twice are a reason: %s', (text) => {
  expect(rules(text, { returns: 2 })).toEqual(['repeated-attempts']);
  expect(rules(text, { returns: 0 })).toEqual([]);
});

test.each(['This is the third time I write.', 'Ich schreibe zum dritten Mal.', 'C’est la troisième fois que j’écris.', 'Es la tercera vez que escribo.', 'É a terceira vez que escrevo.'])('a counted attempt is a reason one answer sooner: %s', (text) => {
  expect(rules(text, { returns: 1 })).toEqual(['repeated-attempts']);
});

test('many turns without an end are a reason while the ticket is open and the customer is not content', () => {
  expect(rules('And now?', { returns: 6 })).toEqual(['unresolved-turns']);
  expect(rules('And now?', { returns: 6, isOpen: false })).toEqual([]);
  expect(rules('Thanks, it works.', { returns: 6, mood: { sentiment: 'positive', anger: 0 } })).toEqual([]);
});

test('a very bad or a falling mood is a reason', () => {
  const negative = { sentiment: 'negative', anger: 0.95 } as const;
  const falling: HandoverInput['trend'] = { direction: 'falling', turns: [{ messageId: 'm1', sentiment: 'neutral', value: 0.2 }, { messageId: 'm3', sentiment: 'negative', value: -0.8 }] };
  expect(rules('Well.', { mood: negative })).toEqual(['very-negative']);
  expect(rules('Well.', { mood: { ...negative, anger: 0.5 }, trend: falling })).toEqual(['falling-mood']);
  expect(rules('Well.', { mood: { ...negative, anger: 0.5 } })).toEqual([]);
});

test('an intent that belongs to a lead is a reason when it is sure', () => {
  const intent = { id: 'security', label: '', description: '', asksFor: [], handover: 'A security report needs a person' };
  expect(handoverReasons({})({ ...calm, intent, intentConfidence: 0.9 })).toEqual([{ rule: 'intent', text: 'A security report needs a person' }]);
  expect(rules('hello', { intent, intentConfidence: 0.3 })).toEqual([]);
});

test('what no intent covers and what is unclear are reasons', () => {
  expect(rules('Do you sponsor football clubs?', { outOfScope: 0.95, intentConfidence: 0.05 })).toEqual(['out-of-scope']);
  expect(rules('It is about the thing.', { outOfScope: 0.5, intentConfidence: 0.1 })).toEqual(['low-confidence']);
  expect(rules('', { outOfScope: 1, intentConfidence: 0 })).toEqual([]);
});

test('a workspace switches a rule off, moves its number and adds its own phrases', () => {
  const set = (handover: unknown): TriageSettings['handover'] => triageSettings.parse({ handover }).handover;
  expect(rules('I want to speak to a manager.', {}, set({ person: { isOn: false } }))).toEqual([]);
  expect(rules('And now?', { returns: 3 }, set({ 'unresolved-turns': { value: 3 } }))).toEqual(['unresolved-turns']);
  expect(rules('I will write to Hallo Niedersachsen!', {}, set({ press: { phrases: ['hallo niedersachsen'] } }))).toEqual(['press']);
});

test('a long message of words that almost fit ends quickly', () => {
  const spent = countProcessorTime();
  rules('speak to '.repeat(4000));
  rules('did not '.repeat(4000));
  expect(spent()).toBeLessThan(2_000);
});
