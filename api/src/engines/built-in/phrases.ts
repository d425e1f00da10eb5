/** The product's own words in a built-in draft, for one language. `{x}` is filled in. None of them is a claim. */
export interface Phrases {
  readonly thanks: string;
  readonly thanksAbout: string;
  readonly thanksOrder: string;
  readonly ask: string;
  readonly and: string;
  readonly steps: string;
  /** Before what the team's own systems say of this customer's case. */
  readonly records: string;
  /** Details by their English name. A detail without an entry is asked for in its own words. */
  readonly details: Readonly<Record<string, string>>;
}

const en: Phrases = {
  thanks: 'Thank you for your message.',
  thanksAbout: 'Thank you for your message about “{x}”.',
  thanksOrder: 'Thank you for your message about order {x}.',
  ask: 'So that we can look into this, could you send us {x}?',
  and: 'and',
  steps: 'Here is how it works:', records: 'This is what we see in our system:',
  details: {
    'order number': 'the order number', 'serial number': 'the serial number', 'e-mail address of the account': 'the e-mail address of the account', 'exact error message': 'the exact error message',
    'device and software version': 'the device and software version you use', 'date and amount of the payment': 'the date and amount of the payment', 'delivery address': 'the delivery address', 'product model': 'the product model',
    'what has been tried so far': 'a note of what you have tried so far', 'what was in the parcel': 'a list of what was in the parcel', 'reason for the return': 'the reason for the return', 'reason for the refund': 'the reason for the refund',
    'item wanted instead': 'the item you would like instead', 'what to change': 'what you would like to change', 'country and postcode': 'your country and postcode', 'voucher or discount code': 'the voucher or discount code',
    'billing name and address': 'the billing name and address', 'plan wanted': 'the plan you would like', 'new details': 'the new details', 'preferred date and place': 'your preferred date and place', 'when and where it happened': 'when and where it happened',
  },
};

const de: Phrases = {
  thanks: 'vielen Dank für Ihre Nachricht.', thanksAbout: 'vielen Dank für Ihre Nachricht zu „{x}“.', thanksOrder: 'vielen Dank für Ihre Nachricht zur Bestellung {x}.',
  ask: 'Damit wir das prüfen können, schicken Sie uns bitte noch: {x}.', and: 'und', steps: 'So geht es:', records: 'Das sehen wir in unserem System:',
  details: {
    'order number': 'die Bestellnummer', 'serial number': 'die Seriennummer', 'a photo of the damage': 'ein Foto des Schadens', 'a photo of the fault': 'ein Foto des Fehlers', 'e-mail address of the account': 'die E-Mail-Adresse des Kontos',
    'exact error message': 'die genaue Fehlermeldung', 'device and software version': 'Gerät und Softwareversion', 'date and amount of the payment': 'Datum und Betrag der Zahlung', 'delivery address': 'die Lieferadresse', 'product model': 'das Produktmodell',
    'what has been tried so far': 'was Sie bisher versucht haben', 'reason for the return': 'den Grund der Rücksendung', 'reason for the refund': 'den Grund der Erstattung', 'country and postcode': 'Land und Postleitzahl',
  },
};
const fr: Phrases = {
  thanks: 'Merci pour votre message.', thanksAbout: 'Merci pour votre message au sujet de « {x} ».', thanksOrder: 'Merci pour votre message au sujet de la commande {x}.',
  ask: 'Pour que nous puissions vérifier, pourriez-vous nous envoyer {x} ?', and: 'et', steps: 'Voici comment faire :', records: 'Voici ce que nous voyons dans notre système :',
  details: {
    'order number': 'le numéro de commande', 'serial number': 'le numéro de série', 'a photo of the damage': 'une photo du dommage', 'a photo of the fault': 'une photo du défaut', 'e-mail address of the account': 'l’adresse e-mail du compte',
    'exact error message': 'le message d’erreur exact', 'device and software version': 'l’appareil et la version du logiciel', 'date and amount of the payment': 'la date et le montant du paiement', 'delivery address': 'l’adresse de livraison', 'product model': 'le modèle du produit',
  },
};
const es: Phrases = {
  thanks: 'Gracias por su mensaje.', thanksAbout: 'Gracias por su mensaje sobre «{x}».', thanksOrder: 'Gracias por su mensaje sobre el pedido {x}.',
  ask: 'Para que podamos revisarlo, ¿podría enviarnos {x}?', and: 'y', steps: 'Así se hace:', records: 'Esto es lo que vemos en nuestro sistema:',
  details: {
    'order number': 'el número de pedido', 'serial number': 'el número de serie', 'a photo of the damage': 'una foto del daño', 'a photo of the fault': 'una foto del fallo', 'e-mail address of the account': 'el correo electrónico de la cuenta',
    'exact error message': 'el mensaje de error exacto', 'device and software version': 'el dispositivo y la versión del software', 'date and amount of the payment': 'la fecha y el importe del pago', 'delivery address': 'la dirección de entrega', 'product model': 'el modelo del producto',
  },
};
const it: Phrases = {
  thanks: 'Grazie per il messaggio.', thanksAbout: 'Grazie per il messaggio su «{x}».', thanksOrder: 'Grazie per il messaggio sull’ordine {x}.', ask: 'Per poter verificare, potrebbe inviarci {x}?', and: 'e', steps: 'Ecco come fare:', records: 'Ecco cosa vediamo nel nostro sistema:',
  details: { 'order number': 'il numero d’ordine', 'serial number': 'il numero di serie', 'a photo of the damage': 'una foto del danno', 'a photo of the fault': 'una foto del difetto', 'e-mail address of the account': 'l’indirizzo e-mail dell’account', 'exact error message': 'il messaggio di errore esatto', 'delivery address': 'l’indirizzo di consegna', 'product model': 'il modello del prodotto' },
};
const pt: Phrases = {
  thanks: 'Obrigado pela sua mensagem.', thanksAbout: 'Obrigado pela sua mensagem sobre «{x}».', thanksOrder: 'Obrigado pela sua mensagem sobre a encomenda {x}.', ask: 'Para que possamos verificar, poderia enviar-nos {x}?', and: 'e', steps: 'Faça assim:', records: 'Isto é o que vemos no nosso sistema:',
  details: { 'order number': 'o número da encomenda', 'serial number': 'o número de série', 'a photo of the damage': 'uma foto do dano', 'a photo of the fault': 'uma foto do defeito', 'e-mail address of the account': 'o e-mail da conta', 'exact error message': 'a mensagem de erro exata', 'delivery address': 'a morada de entrega', 'product model': 'o modelo do produto' },
};
const nl: Phrases = {
  thanks: 'Bedankt voor uw bericht.', thanksAbout: 'Bedankt voor uw bericht over “{x}”.', thanksOrder: 'Bedankt voor uw bericht over bestelling {x}.', ask: 'Kunt u ons, zodat we dit kunnen nagaan, {x} sturen?', and: 'en', steps: 'Zo werkt het:', records: 'Dit zien we in ons systeem:',
  details: { 'order number': 'het bestelnummer', 'serial number': 'het serienummer', 'a photo of the damage': 'een foto van de schade', 'a photo of the fault': 'een foto van het defect', 'e-mail address of the account': 'het e-mailadres van het account', 'exact error message': 'de exacte foutmelding', 'delivery address': 'het bezorgadres', 'product model': 'het productmodel' },
};

const phrases: Readonly<Record<string, Phrases>> = { en, de, fr, es, it, pt, nl };

/** The phrases of a language, English where there are none. */
export function phrasesFor(language: string): Phrases {
  return phrases[language] ?? en;
}
