import { expect, test } from 'vitest';
import { findSignal } from './find-signal.ts';
import type { Signal } from './signal-words.ts';
import { spokenWords } from './spoken-words.ts';

const isFound = (signal: Signal, text: string): boolean => findSignal(signal, [spokenWords('m1', text)]) !== undefined;

test.each([
  'I want to die', 'I’m going to end my life', 'I don’t want to live anymore', 'I will take my own life', 'I do not want to live any more.', 'There is no reason left to live.',
  'I am thinking about ending my life.', 'smells like gas', 'The kitchen smells of gas since the installation.', 'I can smell gas near the boiler.', 'My son got hurt', 'It gave me a shock',
  'It gave my daughter an electric shock.', 'My toddler swallowed the button cell.', 'I burned my hand on the handle.', 'The pan burnt me.', 'He swallowed a magnet.', 'The kettle exploded.',
  'My wife was hurt when the shelf fell.', 'Ich will nicht mehr leben', 'Ich möchte sterben.', 'Ich bringe mich um.', 'Ich habe keinen Grund mehr zu leben.', 'Es riecht nach Gas',
  'In der Küche riecht es stark nach Gas.', 'Mein Sohn hat eine Knopfzelle verschluckt.', 'Meine Tochter hat sich verletzt.', 'Ich habe einen Schlag bekommen.', 'Mein Kind hat sich wehgetan.',
  'Je veux mourir', 'j’ai envie d’en finir', 'Je ne veux plus vivre.', 'Je n’ai plus envie de vivre.', 'Ça sent le gaz', 'Il y a une odeur de gaz dans la cuisine.', 'Mon fils a avalé une pile.',
  'Mon fils s’est fait mal.', 'J’ai pris une décharge en branchant l’appareil.', 'Quiero morir.', 'no quiero seguir viviendo', 'No quiero vivir más.', 'Ya no tengo ganas de vivir.', 'Huele a gas',
  'Mi hijo se hizo daño.', 'Mi hijo se tragó una pila.', 'Me dio un calambre.', 'Me ha dado una descarga.', 'Quero morrer', 'Não quero mais viver.', 'Já não tenho vontade de viver.', 'Cheira a gás',
  'O meu filho engoliu uma pilha.', 'O meu filho magoou-se.', 'Deu-me um choque.', 'A minha filha machucou a mão.',
  'I just want to die.', 'I can’t live like this any more, I want to end it all.', 'I’m thinking of killing myself.', 'I don’t see a reason to live anymore.',
  'There is a strong smell of gas in my flat.', 'We smell gas.', 'My daughter hurt her hand on the blade.', 'My baby is hurt because the chair collapsed.',
  'I got an electric shock from the toaster.', 'The charger shocked me.', 'My dog swallowed a piece of the toy.', 'The glass broke and cut my finger.', 'I was burned by the iron.',
  'Ich will sterben.', 'Ich kann nicht mehr, ich will mich umbringen.', 'Ich möchte nicht mehr leben.', 'Hier riecht es nach Gas.', 'Mein Kind hat eine Batterie verschluckt.',
  'Ich habe mich verbrannt.', 'Ich habe einen Stromschlag bekommen.', 'Je n’ai plus envie de vivre', 'Je pense au suicide.', 'J’ai envie de mourir.', 'Ça sent très fort le gaz.',
  'Ma fille s’est blessée.', 'J’ai reçu une décharge électrique.', 'Mon bébé a avalé une pile bouton.', 'Me quiero morir.', 'Tengo ganas de morirme.', 'Ya no quiero vivir.',
  'Hay olor a gas en la cocina.', 'Mi hija se lastimó con la silla.', 'Mi bebé se tragó una pieza.', 'Eu quero morrer.', 'Não quero mais viver assim.', 'Já não quero viver.',
  'Há cheiro a gás na cozinha.', 'Tem cheiro de gás na cozinha.', 'A minha filha magoou-se na cadeira.', 'O bebé engoliu uma peça.', 'Apanhei um choque na torradeira.',
])('danger, an injury or words of self-harm are heard: %s', (text) => {
  expect(isFound('safety', text)).toBe(true);
});

test.each([
  'I am 82 years old', 'I am 82, and I cannot climb stairs.', 'My mother is 91', 'My mother is 91 and lives alone.', 'I have a disability', 'I’m 88.', 'My husband has a learning disability.',
  'My mother is blind and needs large print.', 'I am an 84 year old widow.', 'I have a visual impairment.', 'Ich bin 83 Jahre alt', 'Meine Mutter ist 91.', 'Ich bin 79 und verstehe das nicht.',
  'Ich habe eine Behinderung.', 'Ich bin schwerhörig.', 'J’ai 82 ans.', 'Ma mère a 91 ans.', 'J’ai un handicap.', 'Mon père est une personne de 88 ans.', 'Tengo 82 años.', 'Mi madre tiene 91 años.',
  'Tengo una discapacidad.', 'Tenho 82 anos.', 'A minha mãe tem 91 anos.', 'Tenho uma deficiência.',
  'I’m an 86-year-old widow.', 'I turned 80 in May and cannot read small print.', 'My grandmother is 93 years old.', 'My dad, who is 88, cannot use the app.', 'I’m disabled and cannot lift it.',
  'I have a hearing impairment.', 'My wife has a disability.', 'I am 84.', 'Ich bin 84.', 'Meine Oma ist 93 Jahre alt.', 'Mein Vater ist 88 und hört schlecht.', 'Ich bin 91 Jahre.',
  'Mein Sohn hat eine geistige Behinderung.', 'Ich bin schwerbehindert.', 'Ma grand-mère a 93 ans.', 'Je suis âgée de 84 ans.', 'Mon fils a un handicap.', 'Je suis malvoyant.',
  'Mi abuela tiene 93 años.', 'Soy una persona de 84 años.', 'Mi hijo tiene una discapacidad.', 'A minha avó tem 93 anos.', 'Sou uma pessoa com deficiência.', 'O meu pai tem 88 anos.',
])('great age and disability are heard: %s', (text) => {
  expect(isFound('vulnerable', text)).toBe(true);
});

test.each([
  'I don’t recognise this payment', 'I do not recognize these two charges.', 'Someone used my card', 'There is a payment I didn’t make.', 'Somebody else has been using my account.',
  'My card was used without my knowledge.', 'I see a transaction that I never authorised.', 'Ich erkenne diese Zahlung nicht.', 'Diese Abbuchung kenne ich nicht.', 'Jemand hat meine Karte benutzt.',
  'Diese Zahlung habe ich nie veranlasst.', 'Je ne reconnais pas ce paiement.', 'Quelqu’un a utilisé ma carte.', 'Il y a un prélèvement que je ne reconnais pas.', 'No reconozco este cargo.',
  'Alguien ha usado mi tarjeta.', 'Hay un cargo que no reconozco.', 'Não reconheço este pagamento.', 'Alguém usou o meu cartão.', 'Há uma compra que não fiz.',
  'I did not make this payment.', 'I don’t recognize the charge from May 3.', 'There’s a transaction on my statement I don’t recognise.', 'Somebody used my credit card to buy things.',
  'Someone bought things with my card.', 'Someone else ordered with my account.', 'I never authorised this debit.', 'What is this charge? I don’t recognise it.', 'Ich kenne diese Abbuchung nicht.',
  'Ich erkenne die Lastschrift vom 3. Mai nicht.', 'Jemand hat mit meiner Karte bezahlt.', 'Auf meinem Konto ist eine Buchung, die ich nicht kenne.', 'Jemand anderes benutzt mein Konto.',
  'Je ne reconnais pas cette transaction.', 'Je n’ai pas effectué ce paiement.', 'Quelqu’un a payé avec ma carte.', 'Quelqu’un s’est servi de ma carte.', 'No reconozco esta compra.',
  'Alguien usó mi tarjeta.', 'Alguien pagó con mi tarjeta.', 'Yo no hice ese cargo.', 'Não reconheço esta cobrança.', 'Alguém pagou com o meu cartão.', 'Não fiz este pagamento.',
])('a payment or a use of the card that the customer does not know is heard: %s', (text) => {
  expect(isFound('fraud', text)).toBe(true);
});

test.each([
  'My husband died last week.', 'My father, who had the contract, died in March.', 'She died on Monday.', 'The account holder has died.', 'Our customer Mr. Miller died yesterday.',
  'My aunt recently died and I need to close her account.', 'I am writing after the death of my mother.', 'My dog died, please stop the food subscription.', 'Mein Mann ist letzte Woche gestorben.',
  'Mein Vater ist leider am 3. Mai gestorben.', 'Ich schreibe, weil mein Mann gestorben ist.', 'Die Kundin ist gestorben, ich bin ihre Tochter.', 'Meine Oma ist in der Nacht gestorben.',
  'Ich melde den Tod meines Mannes.', 'Mon mari est mort en mars.', 'Ma mère est morte la semaine dernière.', 'C’est le contrat de mon père qui est mort en mai.',
  'Je vous écris après la mort de mon frère.', 'Mi padre murió el mes pasado.', 'Mi marido ha muerto y quiero cerrar la cuenta.', 'Ha muerto mi madre.',
  'Es el contrato de mi abuelo, que murió en mayo.', 'O meu pai morreu há dois meses.', 'Morreu a minha avó.', 'A minha mãe já morreu.', 'Escrevo por causa da morte do meu marido.',
  'my wife sadly died in January and I’d like to cancel her phone.', 'My grandad has died and I am his executor.', 'I regret to tell you that Mr Brown died on 4 May.',
  'My late mother had an account.', 'I lost my husband in March and need to change the contract.', 'My partner of 20 years died suddenly.',
  'Meine Mutter ist im Mai gestorben, bitte kündigen Sie den Vertrag.', 'Unser Vater ist plötzlich gestorben.', 'Mein Mann starb im Januar.', 'Ma femme est morte l’an dernier.',
  'Mon père vient de mourir.', 'J’ai perdu mon mari en mars.', 'Mi mujer murió en enero.', 'Mi abuela acaba de morir.', 'A minha esposa morreu em janeiro.', 'O meu avô acabou de morrer.',
  'Perdi o meu marido em março.',
])('the death of a person is heard: %s', (text) => {
  expect(isFound('bereavement', text)).toBe(true);
});

test.each([
  'I will post this on Twitter.', 'I’ll share my experience on Trustpilot.', 'I am going to tell everybody on Facebook.', 'Then I’ll post the photos of your rotten food on Instagram.',
  'I have already posted about this on Reddit.', 'Dann werde ich das auf Facebook posten.', 'Dann schreibe ich das auf Trustpilot.', 'Je vais tout publier sur les réseaux sociaux.',
  'Je posterai mon expérience sur Twitter.', 'Voy a contarlo todo en las redes sociales.', 'Lo publicaré en Facebook.', 'Vou publicar tudo nas redes sociais.', 'Vou contar isto no Facebook.',
  'We’ll tell everyone on Twitter how you treat customers.', 'If this is not solved I will post it on Facebook.', 'I am going to write about this on Reddit.',
  'Ich werde das auf Twitter veröffentlichen.', 'Sonst poste ich das auf Facebook.', 'Je vais en parler sur les réseaux sociaux.', 'Sinon je publierai tout sur Facebook.',
  'Voy a publicar todo en Twitter.', 'Lo voy a contar en Facebook.', 'Vou partilhar isto nas redes sociais.', 'Vou postar isso no Twitter.',
])('who means to go public is heard: %s', (text) => {
  expect(isFound('press', text)).toBe(true);
});

test.each([
  'I would prefer speaking with a manager.', 'Please call me.', 'Call me back today.', 'Please call me on 0171 555 010.', 'Can I speak to an agent?', 'I want a manager.',
  'I am sick of talking to a bot.', 'Am I talking to a robot?', 'J’en ai marre de parler à un robot.', 'No quiero hablar con un robot.', 'Não quero falar com um robô.',
  'Can someone call me?', 'Please call me at 555 0100.', 'I’d like to talk to an agent.', 'I want to speak with your supervisor.', 'Call me when you have it.', 'Get me a human.',
  'No more bots please.', 'Is this a bot?',
])('a wish for a person is heard: %s', (text) => {
  expect(isFound('person', text)).toBe(true);
});

test.each([
  'Vou apresentar queixa à DECO.', 'Vou reclamar na Deco.',
])('a complaint to an authority is heard: %s', (text) => {
  expect(isFound('legal', text)).toBe(true);
});

test.each([
  'It still leaks', 'Still leaking', 'I’m still having the same problem', 'It still crashes', 'The problem persists', 'I reset it as you said and it still leaks.', 'It still shows the error.',
  'The noise is still there.', 'It keeps crashing.', 'The issue came back.', 'Still no luck.', 'I tried that to no avail.', 'It still stops after ten minutes.', 'The screen is still black.',
  'We still get the same message.', 'It hasn’t gone away.', 'The error remains.', 'Now it won’t work at all, same problem again.', 'It still disconnects every few minutes.',
  'It is still stuck at 40 percent.', 'Es leckt immer noch', 'Das Problem besteht weiterhin.', 'Ich habe immer noch das gleiche Problem.', 'Es tropft nach wie vor.',
  'Der Fehler tritt weiterhin auf.', 'Die Lampe ist immer noch dunkel.', 'Le problème persiste', 'Ça fuit toujours.', 'J’ai toujours le même problème.', 'L’appareil plante encore.',
  'L’écran est toujours noir.', 'Sigo teniendo el mismo problema', 'Sigue goteando.', 'El problema persiste.', 'Todavía gotea.', 'Aún tengo el mismo error.', 'Ainda tenho o mesmo problema',
  'O problema continua.', 'Continua a pingar.', 'Ainda pinga.', 'Continuo com o mesmo erro.',
  'It still doesn’t turn on.', 'It is still not fixed.', 'Still the same error.', 'Still broken.', 'It’s still making the noise.', 'The app still freezes.', 'That did not help.',
  'It still won’t connect.', 'The light still blinks red.', 'Same issue as before.', 'The washer is still leaking water.', 'I’m still getting error 500.', 'The page still loads forever.',
  'It keeps disconnecting.', 'It still hasn’t arrived.', 'Nothing has changed.', 'The error keeps coming back.', 'It failed again.', 'It happened again.', 'It is leaking again.',
  'Das Problem ist immer noch da.', 'Es geht immer noch nicht.', 'Der Fehler kommt immer wieder.', 'Es tropft immer noch.', 'Die App stürzt weiterhin ab.', 'Hat nicht geholfen.',
  'Das Gerät schaltet sich immer noch ab.', 'Der gleiche Fehler erscheint wieder.', 'Es ist wieder kaputt.', 'Le problème est toujours là.', 'Ça fuit encore.', 'Ça bloque toujours.',
  'Ça ne change rien.', 'J’ai encore la même erreur.', 'L’application plante toujours.', 'C’est encore en panne.', 'Ça n’a rien changé.', 'El problema sigue.', 'Sigue igual.',
  'Sigue perdiendo agua.', 'La aplicación se sigue cerrando.', 'Todavía se apaga.', 'Aún no funciona.', 'No ha servido de nada.', 'Sigo con el mismo error.', 'O problema persiste.',
  'Continua igual.', 'Continua a verter água.', 'A aplicação ainda bloqueia.', 'Ainda não funciona.', 'Não adiantou nada.', 'Continua vazando.', 'Ainda aparece o mesmo erro.',
])('an answer that did not help is heard: %s', (text) => {
  expect(isFound('still', text)).toBe(true);
});

test.each([
  'It still works great.', 'I still love it.', 'I still have the receipt.', 'The lamp still looks new.', 'She still uses it every day.', 'I still have the same address.',
  'It keeps working and I like it.', 'I am still getting used to it.', 'My son still enjoys the toy.', 'Is it still in stock?', 'Do you still sell this model?', 'funciona todavía',
  'Todavía funciona muy bien.', 'Es funktioniert immer noch super.', 'Ich liebe die Lampe immer noch.', 'Ich habe die Rechnung noch.', 'Ça marche toujours très bien.', 'J’ai toujours la facture.',
  'Je l’aime encore.', 'Sigue funcionando bien.', 'Sigo usando la lámpara cada día.', 'Ainda funciona muito bem.', 'Continua a funcionar bem.', 'Continuo a gostar da lâmpada.',
  'Ainda tenho o recibo.', 'Aún tengo el recibo.',
])('what still works or is still kept has not failed: %s', (text) => {
  expect(isFound('still', text)).toBe(false);
});

test('words of another language do not count where the language is sure, and count where it is not', () => {
  const english = 'Hello, I have ordered two chairs from your shop and would like to know when they will be delivered to my house.';
  expect(isFound('vulnerable', `${english} My doctor says it was a UTI and I could not be at home.`)).toBe(false);
  expect(isFound('vulnerable', 'Estou na UTI, a minha encomenda ficou na portaria do hospital.')).toBe(true);
  expect(isFound('safety', `${english} Quero morrer, já não aguento mais esta vida.`)).toBe(true);
  expect(isFound('safety', `Hallo, ich warte seit Tagen auf mein Paket und niemand antwortet mir. I want to die.`)).toBe(true);
});
