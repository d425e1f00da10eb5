import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../text/sentences.ts';
import { findPromises } from './find-promises.ts';

const firm = (text: string): string[] => [...new Set(findPromises(splitSentences(text)).filter(({ isConditional }) => !isConditional).map(({ kind }) => kind))];

describe('promises in French', () => {
  test.each([
    ['refund', 'Nous vous remboursons la totalité de la commande.'],
    ['refund', 'Nous allons vous rembourser 40 euros.'],
    ['refund', 'Je vous rembourserai les frais de port.'],
    ['refund', 'Votre remboursement a été effectué ce matin.'],
    ['refund', 'Vous recevrez un remboursement complet.'],
    ['refund', 'Le montant sera recrédité sur votre carte.'],
    ['refund', "J'ai procédé au remboursement et le remboursement est validé."],
    ['credit', 'Nous vous offrons un bon d’achat de 20 euros.'],
    ['credit', 'Un avoir de 15 € sera ajouté à votre compte.'],
    ['credit', 'Vous recevrez 500 points en dédommagement.'],
    ['discount', 'Nous vous accordons une remise de 10 %.'],
    ['discount', 'Je peux vous offrir 20 % de réduction sur votre prochaine commande.'],
    ['replacement', 'Nous vous envoyons un nouvel appareil.'],
    ['replacement', 'Nous remplacerons la lampe cassée.'],
    ['waiver', 'La réparation est gratuite.'],
    ['waiver', 'La livraison sera offerte.'],
    ['waiver', 'Vous n’aurez rien à payer.'],
    ['waiver', 'Nous annulons les frais de retard.'],
    ['deadline', 'Votre colis arrivera d’ici vendredi.'],
    ['deadline', 'Nous vous répondrons sous 24 heures.'],
    ['deadline', 'Le technicien passera demain.'],
    ['guarantee', 'Nous garantissons que cela ne se reproduira plus.'],
    ['guarantee', 'Je vous promets que cela fonctionnera.'],
    ['price', 'Le prix restera le même l’année prochaine.'],
    ['price', 'Nous rachetons votre voiture au prix convenu.'],
    ['liability', 'Nous assumons la responsabilité du dommage.'],
    ['liability', 'C’est entièrement notre faute.'],
    ['legal', 'Vous avez légalement le droit de rompre ce contrat.'],
    ['medical', 'Vous devriez arrêter de prendre ce médicament.'],
    ['financial', 'Vous devriez investir dans des actions.'],
    ['refund', 'Si vous le souhaitez, nous vous remboursons.'],
  ])('%s is found in %j', (kind, text) => {
    expect(firm(text)).toContain(kind);
  });

  test.each([
    'Nous ne pouvons pas rembourser cette commande.',
    'Souhaitez-vous un remboursement ?',
    'Si les photos montrent un défaut, nous vous rembourserons.',
    'Nous vérifions si un remboursement est possible.',
    'Vous avez demandé un remboursement lundi.',
    'Nous pourrions vous offrir un avoir.',
    'Nous ne garantissons aucune date de livraison.',
    '« Nous vous remboursons 40 euros. »',
    'Je comprends que vous souhaitez un remboursement.',
    'Pour demander un remboursement, ouvrez votre compte.',
    'Merci de nous répondre sous 14 jours.',
    'Malheureusement, la réduction a expiré.',
    'La livraison prend normalement 3 à 5 jours.',
    'Pouvez-vous nous envoyer une photo du dommage ?',
    'Votre commande a été livrée vendredi.',
    'Sous réserve de validation, nous vous rembourserons.',
    'Merci pour votre patience.',
  ])('%j is no firm promise', (text) => {
    expect(firm(text)).toEqual([]);
  });
});

describe('promises in Spanish', () => {
  test.each([
    ['refund', 'Le reembolsaremos el importe completo.'],
    ['refund', 'Vamos a devolverle 40 euros.'],
    ['refund', 'He tramitado su reembolso hoy.'],
    ['refund', 'Le enviamos el reembolso.'],
    ['refund', 'Recibirá un reembolso total.'],
    ['refund', 'El importe será abonado en su tarjeta.'],
    ['refund', 'Se le devolverá el dinero.'],
    ['refund', 'Su reembolso ya ha sido procesado.'],
    ['credit', 'Le ofrecemos un vale de 20 euros.'],
    ['credit', 'Recibirá 500 puntos como compensación.'],
    ['credit', 'He añadido un crédito de 10 € a su cuenta.'],
    ['discount', 'Le aplicaremos un descuento del 10 %.'],
    ['discount', 'Puedo ofrecerle un 20 % de descuento.'],
    ['replacement', 'Le enviaremos un producto nuevo.'],
    ['replacement', 'Reemplazaremos la lámpara rota.'],
    ['waiver', 'La reparación es gratuita.'],
    ['waiver', 'El envío será gratis.'],
    ['waiver', 'No tendrá que pagar nada.'],
    ['waiver', 'Anularemos los gastos de retraso.'],
    ['deadline', 'Su paquete llegará antes del viernes.'],
    ['deadline', 'Le responderemos en 24 horas.'],
    ['deadline', 'El técnico irá mañana.'],
    ['guarantee', 'Garantizamos que no volverá a ocurrir.'],
    ['guarantee', 'Le prometo que funcionará.'],
    ['price', 'El precio se mantendrá el próximo año.'],
    ['price', 'Recompraremos su coche al precio acordado.'],
    ['liability', 'Asumimos la responsabilidad de los daños.'],
    ['liability', 'Ha sido culpa nuestra.'],
    ['legal', 'Legalmente tiene derecho a rescindir el contrato.'],
    ['medical', 'Debería dejar de tomar esos medicamentos.'],
    ['financial', 'Debería invertir en acciones.'],
    ['refund', 'Si lo desea, le reembolsaremos el importe.'],
  ])('%s is found in %j', (kind, text) => {
    expect(firm(text)).toContain(kind);
  });

  test.each([
    'No podemos reembolsar este pedido.',
    'Hemos recibido su devolución.',
    '¿Desea un reembolso?',
    'Si las fotos muestran un defecto, le reembolsaremos.',
    'Estamos revisando si es posible un reembolso.',
    'Usted solicitó un reembolso el lunes.',
    'Podríamos ofrecerle un vale.',
    'No garantizamos una fecha de entrega.',
    '«Le reembolsaremos 40 euros.»',
    'Entiendo que quiere un reembolso.',
    'Para pedir un reembolso, abra su cuenta.',
    'Por favor, respóndanos en un plazo de 14 días.',
    'Lamentablemente, el descuento ha caducado.',
    'La entrega suele tardar de 3 a 5 días.',
    '¿Puede enviarnos una foto del daño?',
    'Su pedido fue entregado el viernes.',
    'Una vez aprobado, le reembolsaremos el importe.',
    'Gracias por su paciencia.',
  ])('%j is no firm promise', (text) => {
    expect(firm(text)).toEqual([]);
  });
});

describe('promises in Portuguese', () => {
  test.each([
    ['refund', 'Reembolsaremos o valor total.'],
    ['refund', 'Vamos devolver 40 euros a você.'],
    ['refund', 'Já processei o seu reembolso hoje.'],
    ['refund', 'Você receberá um reembolso integral.'],
    ['refund', 'O valor será creditado no seu cartão.'],
    ['refund', 'O estorno já foi aprovado.'],
    ['refund', 'Vou estornar a compra agora.'],
    ['credit', 'Oferecemos um vale de 20 euros.'],
    ['credit', 'Você receberá 500 pontos como compensação.'],
    ['credit', 'Adicionei um crédito de 10 € à sua conta.'],
    ['discount', 'Aplicaremos um desconto de 10 %.'],
    ['discount', 'Posso oferecer 20 % de desconto.'],
    ['replacement', 'Enviaremos um produto novo.'],
    ['replacement', 'Substituiremos a lâmpada quebrada.'],
    ['waiver', 'O conserto é gratuito.'],
    ['waiver', 'O frete será grátis.'],
    ['waiver', 'Você não terá que pagar nada.'],
    ['waiver', 'Cancelaremos a multa por atraso.'],
    ['deadline', 'Seu pacote chegará até sexta-feira.'],
    ['deadline', 'Responderemos em até 24 horas.'],
    ['deadline', 'O técnico irá amanhã.'],
    ['guarantee', 'Garantimos que isso não voltará a acontecer.'],
    ['guarantee', 'Prometo que vai funcionar.'],
    ['price', 'O preço permanecerá o mesmo no próximo ano.'],
    ['price', 'Recompraremos o seu carro pelo preço combinado.'],
    ['liability', 'Assumimos a responsabilidade pelos danos.'],
    ['liability', 'Foi culpa nossa.'],
    ['legal', 'Legalmente, você tem direito a rescindir o contrato.'],
    ['medical', 'Você deveria parar de tomar esse medicamento.'],
    ['financial', 'Você deveria investir em ações.'],
    ['refund', 'Se preferir, reembolsaremos o valor.'],
  ])('%s is found in %j', (kind, text) => {
    expect(firm(text)).toContain(kind);
  });

  test.each([
    'Não podemos reembolsar este pedido.',
    'Deseja um reembolso?',
    'Se as fotos mostrarem um defeito, reembolsaremos o valor.',
    'Estamos verificando se um reembolso é possível.',
    'Você solicitou um reembolso na segunda-feira.',
    'Poderíamos oferecer um vale.',
    'Não garantimos uma data de entrega.',
    '“Reembolsaremos 40 euros.”',
    'Entendo que você quer um reembolso.',
    'Para pedir um reembolso, abra a sua conta.',
    'Por favor, responda em até 14 dias.',
    'Infelizmente, o desconto expirou.',
    'A entrega normalmente leva de 3 a 5 dias.',
    'Você pode nos enviar uma foto do dano?',
    'Seu pedido foi entregue na sexta-feira.',
    'Após a análise, reembolsaremos o valor.',
    'Obrigado pela sua paciência.',
  ])('%j is no firm promise', (text) => {
    expect(firm(text)).toEqual([]);
  });
});

describe('promises in German', () => {
  test.each([
    ['legal', 'Sie haben gesetzlich Anspruch auf Rücktritt vom Vertrag.'],
    ['medical', 'Sie sollten das Medikament absetzen.'],
    ['financial', 'Sie sollten in Aktien investieren.'],
    ['price', 'Wir kaufen Ihr Auto zum vereinbarten Preis zurück.'],
    ['refund', 'Wenn Sie möchten, erstatten wir Ihnen den Betrag.'],
  ])('%s is found in %j', (kind, text) => {
    expect(firm(text)).toContain(kind);
  });

  test.each([
    'Wir könnten Ihnen einen Gutschein anbieten.',
  ])('%j is no firm promise', (text) => {
    expect(firm(text)).toEqual([]);
  });
});

describe('promises in English that other words surround', () => {
  test.each([
    ['refund', 'If you cancelled in time, we will refund you.'],
    ['refund', 'If our driver can’t find you, we will refund the delivery.'],
    ['refund', 'Please keep the receipt and we will refund the taxi.'],
    ['refund', '**Order #W123** will be refunded to your card.'],
    ['credit', 'As a gesture of goodwill, we have added a seat upgrade.'],
    ['deadline', 'Within 24 hours.'],
    ['deadline', 'The credit should take 7 to 10 business days.'],
    ['price', 'The total price of the repair is $80.'],
    ['price', 'We will buy it back for $900.'],
    ['guarantee', 'We will make sure you get it before Christmas.'],
    ['other', 'You have been rebooked on the morning train.'],
    ['legal', 'You are legally entitled to cancel.'],
    ['legal', 'You can take them to court.'],
    ['medical', 'You should stop taking the tablets.'],
    ['medical', 'It is safe to take during pregnancy.'],
    ['financial', 'You should put your savings into gold.'],
    ['financial', 'You can deduct the cost.'],
  ])('%s is found in %j', (kind, text) => {
    expect(firm(text)).toContain(kind);
  });

  test.each([
    'If you are a member, we will refund you.',
    'If you have the receipt, we will refund you.',
    'If the item is damaged, we will replace it.',
    'As long as it is unused, we will replace it.',
    'We have passed this to our refunds team.',
    'Rest assured, we will do everything we can.',
    'We will make sure your feedback is passed on.',
    'We do all we can to offer a discount.',
    'The extra cost of $20 was charged on Monday.',
    'Please ask a lawyer whether this is possible.',
    'I cannot tell you whether it is safe to take.',
  ])('%j is no firm promise', (text) => {
    expect(firm(text)).toEqual([]);
  });
});

describe('what only sounds like a promise', () => {
  test.each([
    'I have sent you a new link to reset your password.', 'We will send you a new verification code.', 'Ich habe Ihnen einen neuen Link geschickt.', 'Wir haben die neue Adresse gespeichert.', 'Wir haben Ihnen eine neue Rechnung geschickt.', 'Nous vous enverrons un nouveau code.', 'Je vous envoie une nouvelle facture.',
    'Le enviaremos un nuevo código.', 'Le he enviado un nuevo enlace.', 'Vamos enviar um novo código.',
  ])('%j sends a message and replaces nothing', (text) => {
    expect(firm(text)).toEqual([]);
  });

  test.each(['You wrote: "We will refund you within 3 days."', 'You were told “we will refund you” in error.', 'Sie schrieben: „Wir erstatten Ihnen den vollen Betrag.“', 'Vous avez écrit : « Nous vous remboursons intégralement. »', 'Usted escribió: «Le devolveremos el importe completo».', 'Você escreveu: "Vamos devolver o valor integral."'])('%j repeats what somebody said', (text) => {
    expect(firm(text)).toEqual([]);
  });

  test.each(['Die Lieferung erfolgt in der Regel innerhalb von 3 Werktagen.', 'Die Erstattung erfolgt üblicherweise innerhalb von 5 Tagen.', 'Un reembolso suele tardar entre 5 y 10 días.', 'Ohne Beleg können wir nichts erstatten.'])('%j says how it mostly goes, or that it does not', (text) => {
    expect(firm(text)).toEqual([]);
  });

  test.each([
    ['replacement', 'We will send you a new phone.'], ['replacement', 'Wir schicken Ihnen ein neues Gerät.'], ['replacement', 'Le enviaremos un aparato nuevo.'], ['refund', 'As you wrote "late", we will refund you.'], ['refund', 'Your 24" and 27" screens are back, we will refund you.'],
    ['refund', 'Ich schreibe Ihnen 20 € gut.'], ['refund', 'Ihnen werden 50 € erstattet.'], ['liability', 'Wir übernehmen die Versandkosten.'], ['credit', 'Je vous offre un bon de 20 €.'], ['liability', 'Nosotros asumimos los gastos de envío.'], ['liability', 'Nós assumimos o frete.'],
  ])('a %s is still one: %j', (kind, text) => {
    expect(firm(text)).toContain(kind);
  });
});
