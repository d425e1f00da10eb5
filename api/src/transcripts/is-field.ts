import { foldText } from '../triage/fold-text.ts';

const FIELDS: ReadonlySet<string> = new Set(
  foldText(`order number no nr id note notes address subject date time email e-mail mail phone tel mobile name tracking product item model serial reference ref status total price amount quantity size color colour ps p.s. edit update link url website question problem issue error warning result example attention important from to cc sent invoice ticket case account version device browser delivery payment https http
    bestellung nummer notiz anmerkung adresse anschrift betreff datum uhrzeit zeit telefon produkt artikel modell menge preis betrag summe größe farbe frage fehler achtung wichtig beispiel von an gesendet rechnung konto lieferung zahlung
    commande numéro remarque objet heure téléphone nom produit article modèle quantité prix montant taille couleur problème erreur exemple de à envoyé facture compte livraison paiement
    pedido número nota dirección asunto fecha hora teléfono correo nombre producto artículo modelo cantidad precio importe talla pregunta problema atención ejemplo para enviado factura cuenta entrega pago
    morada endereço assunto data telefone telemóvel nome produto artigo quantidade preço valor tamanho cor pergunta erro atenção exemplo encomenda fatura conta pagamento`).split(/\s+/),
);

/** Whether a label is that of a field ("Order number", "Betreff") and not of somebody who speaks. */
export function isField(label: string): boolean {
  const last = foldText(label).trim().split(/\s+/).at(-1)!;
  return FIELDS.has(last) || last.endsWith('nummer');
}
