/** Languages the built-in draft asks in. */
export type PhraseLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl';

/** Details that ship with the product, by their English name, as a sentence asks the customer for them. */
export const detailPhrases: Readonly<Record<string, Readonly<Record<PhraseLanguage, string>>>> = {
  'order number': { en: 'the order number', de: 'die Bestellnummer', fr: 'le numéro de commande', es: 'el número de pedido', it: 'il numero d’ordine', pt: 'o número da encomenda', nl: 'het bestelnummer' },
  'serial number': { en: 'the serial number', de: 'die Seriennummer', fr: 'le numéro de série', es: 'el número de serie', it: 'il numero di serie', pt: 'o número de série', nl: 'het serienummer' },
  'invoice number': { en: 'the invoice number', de: 'die Rechnungsnummer', fr: 'le numéro de facture', es: 'el número de factura', it: 'il numero della fattura', pt: 'o número da fatura', nl: 'het factuurnummer' },
  'tracking number': { en: 'the tracking number', de: 'die Sendungsnummer', fr: 'le numéro de suivi', es: 'el número de seguimiento', it: 'il numero di tracciamento', pt: 'o número de rastreio', nl: 'het trackingnummer' },
  'account number': { en: 'your account number', de: 'Ihre Kundennummer', fr: 'votre numéro de client', es: 'su número de cliente', it: 'il suo numero cliente', pt: 'o seu número de cliente', nl: 'uw klantnummer' },
  'a photo of the damage': { en: 'a photo of the damage', de: 'ein Foto des Schadens', fr: 'une photo du dommage', es: 'una foto del daño', it: 'una foto del danno', pt: 'uma foto do dano', nl: 'een foto van de schade' },
  'a photo of the fault': { en: 'a photo of the fault', de: 'ein Foto des Fehlers', fr: 'une photo du défaut', es: 'una foto del fallo', it: 'una foto del difetto', pt: 'uma foto do defeito', nl: 'een foto van het defect' },
  'e-mail address of the account': {
    en: 'the e-mail address of the account', de: 'die E-Mail-Adresse des Kontos', fr: 'l’adresse e-mail du compte', es: 'el correo electrónico de la cuenta',
    it: 'l’indirizzo e-mail dell’account', pt: 'o e-mail da conta', nl: 'het e-mailadres van het account',
  },
  'exact error message': { en: 'the exact error message', de: 'die genaue Fehlermeldung', fr: 'le message d’erreur exact', es: 'el mensaje de error exacto', it: 'il messaggio di errore esatto', pt: 'a mensagem de erro exata', nl: 'de exacte foutmelding' },
  'device and software version': {
    en: 'the device and software version you use', de: 'Ihr Gerät und die Softwareversion', fr: 'l’appareil et la version du logiciel', es: 'el dispositivo y la versión del software',
    it: 'il dispositivo e la versione del software', pt: 'o dispositivo e a versão do software', nl: 'uw apparaat en de softwareversie',
  },
  'date and amount of the payment': {
    en: 'the date and amount of the payment', de: 'Datum und Betrag der Zahlung', fr: 'la date et le montant du paiement', es: 'la fecha y el importe del pago',
    it: 'la data e l’importo del pagamento', pt: 'a data e o valor do pagamento', nl: 'de datum en het bedrag van de betaling',
  },
  'delivery address': { en: 'the delivery address', de: 'die Lieferadresse', fr: 'l’adresse de livraison', es: 'la dirección de entrega', it: 'l’indirizzo di consegna', pt: 'a morada de entrega', nl: 'het bezorgadres' },
  'product model': { en: 'the product model', de: 'das Produktmodell', fr: 'le modèle du produit', es: 'el modelo del producto', it: 'il modello del prodotto', pt: 'o modelo do produto', nl: 'het productmodel' },
  'what has been tried so far': {
    en: 'a note of what you have tried so far', de: 'eine kurze Beschreibung, was Sie bisher versucht haben', fr: 'une liste de ce que vous avez déjà essayé', es: 'una lista de lo que ya ha probado',
    it: 'un elenco di ciò che ha già provato', pt: 'uma lista do que já tentou', nl: 'een lijst van wat u al hebt geprobeerd',
  },
  'what was in the parcel': {
    en: 'a list of what was in the parcel', de: 'eine Liste dessen, was im Paket war', fr: 'la liste de ce que contenait le colis', es: 'una lista de lo que había en el paquete',
    it: 'un elenco di ciò che conteneva il pacco', pt: 'uma lista do que vinha na encomenda', nl: 'een lijst van wat er in het pakket zat',
  },
  'reason for the return': { en: 'the reason for the return', de: 'den Grund der Rücksendung', fr: 'le motif du retour', es: 'el motivo de la devolución', it: 'il motivo del reso', pt: 'o motivo da devolução', nl: 'de reden van de retour' },
  'reason for the refund': { en: 'the reason for the refund', de: 'den Grund der Erstattung', fr: 'le motif du remboursement', es: 'el motivo del reembolso', it: 'il motivo del rimborso', pt: 'o motivo do reembolso', nl: 'de reden van de terugbetaling' },
  'item wanted instead': {
    en: 'the item you would like instead', de: 'den Artikel, den Sie stattdessen möchten', fr: 'l’article que vous souhaitez à la place', es: 'el artículo que desea en su lugar',
    it: 'l’articolo che desidera al suo posto', pt: 'o artigo que pretende em troca', nl: 'het artikel dat u in plaats daarvan wilt',
  },
  'what to change': {
    en: 'what you would like to change', de: 'die Änderung, die Sie wünschen', fr: 'la modification que vous souhaitez', es: 'el cambio que desea',
    it: 'la modifica che desidera', pt: 'a alteração que pretende', nl: 'de wijziging die u wenst',
  },
  'country and postcode': { en: 'your country and postcode', de: 'Land und Postleitzahl', fr: 'votre pays et votre code postal', es: 'su país y su código postal', it: 'il suo paese e il codice postale', pt: 'o seu país e o código postal', nl: 'uw land en postcode' },
  'voucher or discount code': {
    en: 'the voucher or discount code', de: 'den Gutschein- oder Rabattcode', fr: 'le code promo ou le numéro du bon d’achat', es: 'el código de descuento o del vale',
    it: 'il codice del buono o dello sconto', pt: 'o código do vale ou de desconto', nl: 'de waardebon- of kortingscode',
  },
  'billing name and address': {
    en: 'the billing name and address', de: 'Name und Adresse für die Rechnung', fr: 'le nom et l’adresse de facturation', es: 'el nombre y la dirección de facturación',
    it: 'il nome e l’indirizzo di fatturazione', pt: 'o nome e a morada de faturação', nl: 'de naam en het adres voor de factuur',
  },
  'plan wanted': { en: 'the plan you would like', de: 'den Tarif, den Sie wünschen', fr: 'la formule que vous souhaitez', es: 'el plan que desea', it: 'il piano che desidera', pt: 'o plano que pretende', nl: 'het abonnement dat u wenst' },
  'new details': { en: 'the new details', de: 'die neuen Angaben', fr: 'les nouvelles informations', es: 'los nuevos datos', it: 'i nuovi dati', pt: 'os novos dados', nl: 'de nieuwe gegevens' },
  'preferred date and place': {
    en: 'your preferred date and place', de: 'Ihren Wunschtermin und den Ort', fr: 'la date et le lieu qui vous conviennent', es: 'la fecha y el lugar que prefiere',
    it: 'la data e il luogo che preferisce', pt: 'a data e o local que prefere', nl: 'de datum en plaats van uw voorkeur',
  },
  'when and where it happened': {
    en: 'a note of when and where it happened', de: 'Datum und Ort des Vorfalls', fr: 'la date et le lieu des faits', es: 'la fecha y el lugar de lo ocurrido',
    it: 'la data e il luogo dell’accaduto', pt: 'a data e o local do ocorrido', nl: 'de datum en plaats van het voorval',
  },
};
