import { triageSettings, type TriageSettings } from '@countersign/shared/assist/triage-settings';
import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { handoverReasons, type HandoverInput } from './handover-reasons.ts';
import { loadSignals } from './handover/load-signals.ts';
import { spokenWords } from './handover/spoken-words.ts';

const hearSignals = loadSignals();
const steady = { direction: 'steady', turns: [] } as const satisfies HandoverInput['trend'];
const calm: HandoverInput = { words: [], heard: new Map(), intent: undefined, intentConfidence: 0.5, outOfScope: 0, mood: { sentiment: 'neutral', anger: 0 }, trend: { ...steady, turns: [] }, returns: 0, isOpen: true };
const rules = (text: string, more: Partial<HandoverInput> = {}, settings: TriageSettings['handover'] = {}): string[] =>
  handoverReasons(settings)({ ...calm, words: [spokenWords('m1', text)], heard: hearSignals([spokenWords('m1', text)]), ...more }).map(({ rule }) => rule);

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
  ['fraud', 'My statement has a charge of 40 euros that I never made.'], ['fraud', 'My profile was taken over, I no longer get in.'], ['fraud', 'I filed a complaint against scammers who emptied my card.'],
  ['fraud', 'Es wurden 40 Euro abgebucht, die ich nie veranlasst habe.'], ['fraud', 'Ich habe Anzeige gegen Betrüger erstattet, die meine Karte benutzt haben.'], ['fraud', 'Der Betrag wurde zweimal abgebucht, das ist Betrug.'],
  ['fraud', 'Il y a un prélèvement de 40 euros que je n’ai jamais autorisé.'], ['fraud', 'On a payé une tablette avec ma carte, ce n’était pas moi.'],
  ['fraud', 'Veo una compra de 40 euros que yo no he hecho.'], ['fraud', 'Vejo uma compra de 40 euros que eu não fiz.'], ['fraud', 'Alguém pediu uma máquina com a minha conta.'],
  ['vulnerable', 'My dad has Parkinson’s and his hands shake too much for the lid.'], ['vulnerable', 'Since my stroke I read slowly, please write in short lines.'], ['vulnerable', 'I use a screen reader and the form reads as blank.'],
  ['vulnerable', 'I just came home from hospital and cannot carry the box.'], ['vulnerable', 'Mein Vater hat Parkinson und kann den Deckel nicht drehen.'], ['vulnerable', 'Ich bin fast blind, die Schrift ist mir zu klein.'],
  ['vulnerable', 'Wir sind beide in Kurzarbeit.'], ['vulnerable', 'Mon père a la maladie de Parkinson et ses mains tremblent.'], ['vulnerable', 'Je vis du RSA et la facture est trop lourde.'],
  ['vulnerable', 'Mi padre tiene párkinson y le tiemblan las manos.'], ['vulnerable', 'Uso un lector de pantalla y el formulario no se lee.'], ['vulnerable', 'O meu pai tem Parkinson e as mãos tremem.'], ['vulnerable', 'Uso um leitor de ecrã e o formulário não se lê.'],
  ['legal', 'Our legal team will contact you next week.'], ['legal', 'You will hear from our legal department.'],
  ['press', 'Je vais raconter cela à la presse.'], ['press', 'Voy a contarlo a la prensa.'], ['press', 'Vou deixar uma estrela no Trustpilot.'],
] as const)('what is said in passing of a customer’s lot or plan is heard, %s: %s', (rule, text) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  'How do you protect your customers against fraud?', 'Is fraud insurance part of the card?', 'Does your checkout have fraud detection?', 'Wie schützen Sie uns vor Betrug?', 'Liegt das an Ihrer Betrugsprüfung?', 'Die Lieferzeit betrug drei Wochen.',
  'Der Rabatt auf der Rechnung betrug 20 Euro.', 'Comment protégez-vous la boutique contre la fraude ?', '¿Cómo se protegen contra el fraude?', 'Como se protegem contra fraudes?', 'The payment failed and I did not make a second attempt.',
  'Le paiement a échoué parce que je n’ai pas fait attention à la date.', 'El pago falló ya que no hice bien el formulario.', 'O pagamento falhou já que não fiz bem o registo.', 'The account was taken over by my colleague Anna.',
  'It was a stroke of luck that it came.', 'Mr Parkinson placed the order on Monday.', 'Frau Parkinson hat bestellt.', 'Los pedidos de la señora Parkinson llegaron.', 'Please send the invoice to our legal department.', 'What is our legal address on the invoice?',
  'Quiero una lámpara con forma de estrella.', 'Je cherche une veste avec une étoile.', 'Our invoices come from the hospital in Leeds.',
])('a word that only sounds like fraud, illness, law or press brings nobody in: %s', (text) => {
  expect(rules(text)).toEqual([]);
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
  'My headset died last week after two days of use, can I get a replacement?', 'The battery died yesterday and I need a new one.', 'My washing machine died on me in the middle of a load.',
  'My husband’s phone died this morning.', 'My daughter bought the headset and it died yesterday.', 'The ATM swallowed my card.', 'The machine swallowed my coins and gave no ticket.',
  'How do I burn my playlist to a CD?', 'Can I burn our photos to a DVD with this drive?', 'Do you sell an explosion-proof lamp?', 'Where can I find the exploded view of the mower?',
  'My router overheated and restarts every hour.', 'I saw the discount you posted on Instagram.', 'When I share a photo on Instagram the app crashes.',
  'I will post a photo on Instagram with your app, which size is best?', 'I bought a Deco last year and want to add a second one.',
  'I was speaking with an agent yesterday who said it would ship on Monday.', 'You can call me Sam.', 'I’d like a manager account for our shop.', 'Is this robot vacuum still available?',
  'The app does not find my robot.', 'I would die for this colour.', 'The cake was to die for.', 'I am dying to try it.', 'The price gave me a shock.', 'I am 90 % sure that I paid.',
  'I am 80 miles away from your shop.', 'I want to end my life insurance.', 'I am hurt by your attitude.', 'Which battery do I need, mine is dead?', 'The smart lock does not recognise this card.',
  'I don’t recognise this menu, where did the export go?', 'The lamp smells like gasoline.', 'It sparked my interest.', 'The driver will call me before delivery, right?', 'I still love it.',
  'I smell like roses with this perfume.', 'The warranty covers 90 days.', 'My mother is 91% happy with it.', 'Mein Laptop ist gestern gestorben, was nun?', 'Das Handy meines Vaters ist gestorben.',
  'Meiner Frau ist der Laptop gestorben.', 'Mein Mann ist verzweifelt, weil der Laptop gestorben ist.', 'Ich möchte einen Nachlass von 10 % auf die Lampe.',
  'Der Automat hat meine Karte verschluckt.', 'Der Drucker hat das Papier verschluckt.', 'Wo finde ich die Explosionszeichnung?', 'Der Router überhitzt und startet neu.',
  'Wenn ich Fotos auf Instagram teilen will, stürzt die App ab.', 'Ich habe Ihren Rabatt auf Instagram gesehen.', 'Sie schreiben auf Instagram, dass es Rabatt gibt.',
  'Kann jemand meine Karte sperren?', 'Für diese Farbe würde ich sterben, wunderbar.', 'Ich bin 80 km entfernt.', 'Ich bin zu 90 % zufrieden.', 'Ich erkenne die Taste am Gerät nicht.',
  'Können Sie mir sagen, ob jemand mein Konto geprüft hat?', 'Le téléphone est mort hier.', 'Le téléphone de mon père est mort.', 'La batterie est morte après deux jours.', 'Je suis mort de rire.',
  'Le distributeur a avalé ma carte.', 'Il a avalé ma carte, le distributeur de la gare.', 'Avez-vous une lampe anti-explosion ?', 'Impossible de partager une photo sur Instagram.',
  'J’ai vu votre remise sur les réseaux sociaux.', 'Est-ce que quelqu’un peut vérifier mon compte ?', 'Mon routeur surchauffe et redémarre.',
  'Je ne trouve pas mon robot aspirateur dans l’application.', 'Je veux en finir avec ce contrat.', 'Je ne veux plus vivre à Lyon, changez mon adresse.', 'Je ne reconnais pas ce menu.',
  'Cette entreprise offre 90 jours de garantie.', 'El portátil se ha muerto.', 'Se me ha muerto el móvil.', 'El móvil de mi padre murió ayer.', 'A mi padre se le ha muerto el móvil.',
  'El cajero se tragó mi tarjeta.', 'La máquina se ha tragado mis monedas.', 'Vi su descuento en las redes sociales.', 'Cuando comparto una foto en Instagram la app se cierra.',
  '¿Alguien puede revisar mi cuenta?', 'No funciona mi robot aspirador.', 'Mi router se sobrecalienta y se reinicia.', 'Me muero por este color.', 'No quiero vivir en Madrid, cambien mi dirección.',
  '¿Tienen una lámpara a prueba de explosión?', 'O meu telemóvel morreu há dois dias.', 'O telemóvel do meu pai morreu.', 'A bateria morreu ontem.', 'O multibanco engoliu o meu cartão.',
  'A máquina engoliu as minhas moedas.', 'Vi o vosso desconto no Instagram.', 'Quando partilho uma foto no Instagram a aplicação fecha.', 'Vou comprar um Deco para a sala.',
  'Comprei um router na Deco no ano passado.', 'Alguém pode ver a minha conta?', 'O meu robô não liga.', 'O router sobreaquece e reinicia.', 'Quero morrer de rir com este livro.',
  'Não quero viver em Lisboa, mudem a morada.', 'Levei um choque quando vi a fatura.',
  'My old camera has died, is a repair possible?', 'The plant died two weeks after I bought it, can I get another?', 'Our fridge died on Sunday.', 'The vending machine swallowed my money.',
  'My printer swallows paper.', 'I burned my CDs with your software and they do not play.', 'Does the calorie burn show my workouts?', 'How do I burn the ISO to a USB stick?',
  'I posted a picture on Instagram and tagged you.', 'Can I link my shop on Facebook and Instagram?', 'My account on Facebook is linked, how do I unlink it?',
  'We share the calendar on X with the team, it does not sync.', 'I talked to an agent last week and she gave me a code.', 'I spoke with a representative on Friday.',
  'They call me Mo, my full name is Mohammed.', 'Can I have two manager seats on our plan?', 'Is this a machine washable jacket?', 'The cancer charity edition of the bag, is it in stock?',
  'Is the yellow kettle a 1980 design?', 'I am 30 years old, can I still get the youth ticket?', 'My son is 8 and wants the blue bike.', 'I am 85 kg, will the chair hold me?',
  'I’m 90 cm from the wall.', 'Does the app recognise this payment method?', 'I don’t recognise the voucher code format.', 'Someone from my team has my password, how do I change it?',
  'The gas station on your map is wrong.', 'It smells like coconut, lovely.', 'I can hear a spark in her voice on this album.', 'He got hurt feelings from the game, haha.',
  'This film made me die laughing.', 'My phone is dying to quickly, what can I do about the battery?', 'I’d rather die than give this bag back, I love it!',
  'Ich habe meinen Schlag im Tennis verbessert mit dem Schläger.', 'Der Akku ist gestorben.', 'Meine Kamera ist leider gestorben, was kostet die Reparatur?', 'Ich bin 1980 geboren.',
  'Meine Tochter ist 8 Jahre alt.', 'Ich möchte mein Foto auf Instagram posten, welche Größe?', 'Folgen Sie uns auf Instagram?',
  'Ich will nicht mehr in Berlin leben und ziehe um, neue Adresse folgt.', 'Mon ordinateur est mort ce matin.', 'La télé de ma mère est morte.',
  'J’ai partagé une photo sur Facebook et vous ai identifiés.', 'J’ai 30 ans, puis-je avoir la carte jeune ?', 'Le lecteur a avalé ma cassette.', 'Quelqu’un peut-il m’aider avec mon compte ?',
  'Ma télé ne reconnaît pas cette carte.', 'Je meurs d’envie de l’essayer.', 'Ce parfum sent la vanille.', 'Mi ordenador murió ayer.', 'Se murió la batería.',
  'Publiqué una foto en Instagram y os etiqueté.', 'Tengo 30 años, ¿puedo tener la tarjeta joven?', 'La aplicación no reconoce esta tarjeta.', 'Huele a vainilla.', 'A minha televisão morreu.',
  'Publiquei uma foto no Instagram e marquei-vos.', 'Tenho 30 anos, posso ter o cartão jovem?', 'A aplicação não reconhece este cartão.', 'Cheira a baunilha.',
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
  expect(rules('hello', { intent, intentConfidence: 0.5 })).toEqual([]);
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
  for (const word of ['my mother ', 'i will post ', 'mein vater ist ', 'je vais publier ', 'voy a publicar ', 'vou publicar ', 'it still ', 'i do not recognise the ', 'price ', 'smells ', 'a', 'the parcel with a luto uti deco was late ', 'we waited for the luto. ']) rules(word.repeat(3000), { returns: 2 });
  expect(spent()).toBeLessThan(2_000);
});
