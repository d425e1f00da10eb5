/**
 * Words that customers and articles use for one matter, a group a line: asking with one also finds the others, for less.
 * A word that means two things stands in both groups, or in none where that would mislead.
 */
export const relatedWords: Readonly<Record<string, string>> = {
  en: `
pet dog cat animal puppy
child kid baby infant toddler family
wifi internet wireless online connection
parking park car vehicle garage valet
bill invoice receipt statement
price cost fee charge rate expensive cheap pay affordable
refund reimburse reimbursement repay chargeback
cancel cancellation terminate termination unsubscribe
return exchange swap replace replacement
deliver delivery ship shipping shipment dispatch courier parcel package
broken defective faulty damage malfunction
repair fix mend maintenance
lost missing stolen misplaced
password passcode pin login credentials
account profile
change update modify edit amend alter switch
delete remove erase close
buy purchase order
book reserve reservation booking
arrive arrival checkin
leave departure checkout
luggage baggage suitcase bag
breakfast brunch
drink beverage alcohol alcoholic bar beer wine cocktail liquor
vegetarian vegan meatless
allergy allergic gluten dietary
disabled wheelchair accessible accessibility disability mobility
lift elevator
gym fitness workout exercise
pool swim swimming
laundry wash washer
smoke smoking cigarette
quiet noise noisy loud peaceful silent
clean cleanliness dirty tidy hygiene spotless
room bedroom suite
bed mattress
comfortable comfy cozy
staff employee personnel waiter server reception receptionist host
friendly polite rude helpful attentive
location located situated address nearby walk close distance
transport bus train taxi shuttle transit subway metro
airport flight
view scenery scenic overlook
open opening hours closing time schedule
ticket admission entry entrance
discount coupon voucher promo promotion deal offer sale
points rewards loyalty bonus
interest apr apy
loan mortgage lending borrow
deposit payment
withdraw withdrawal cash atm
transfer wire send remit
limit maximum cap restriction
eligible eligibility qualify qualification requirement
apply application enrol enroll register registration signup
document paperwork form proof certificate
insurance coverage policy insured
dispute contest unauthorized fraud fraudulent
penalty fine
expire expiration expiry valid validity renew renewal
contact phone call telephone number
email mail
doctor physician medical health
job work employment employer
school college university student education
spouse husband wife partner married marriage
retire retirement pension
license licence permit
vehicle car auto automobile
crash accident collision
move relocate relocation
birth born age
group party people guests
romantic date couple
outdoor outside patio terrace garden
music live entertainment band
tv television screen channel
computer laptop pc
phone mobile smartphone cellphone handset
install setup configure configuration
freeze hang unresponsive crash
slow speed fast quick
error failure fail problem
screen display monitor
battery charger power
warranty guarantee
size dimension large small spacious big
color colour
quality standard
taste delicious tasty flavor flavour
menu dish food meal cuisine
dessert sweet cake
kitchen stove oven microwave cook
bath bathroom shower toilet restroom washroom
cooling heating heat
safe security secure lock
dress attire clothes wear
shop store mall market
museum gallery exhibit exhibition
wait queue line
takeaway takeout
tip gratuity`,
  de: `
rechnung beleg quittung bon
preis kosten kostet gebühr entgelt tarif
erstattung rückerstattung gutschrift rückzahlung erstatten zurückzahlen
kündigen kündigung beenden stornieren stornierung
widerruf widerrufen stornieren stornierung
abo abonnement mitgliedschaft
rückgabe zurückgeben zurücksenden rücksendung umtausch umtauschen retoure zurückschicken
lieferung versand zustellung paket sendung päckchen
verfolgung verfolgen tracking
kaputt defekt beschädigt beschädigung schaden zerbrochen
reparatur reparieren instandsetzung
konto profil zugang account benutzerkonto kundenkonto
passwort kennwort anmelden anmeldung login einloggen
ändern änderung aktualisieren bearbeiten
löschen löschung entfernen
adresse anschrift umzug umgezogen
garantie gewährleistung
gutschein rabatt coupon
akku batterie
bestellen bestellung kaufen kauf
bezahlen zahlung zahlen
abbuchung abgebucht lastschrift eingezogen
handy smartphone mobiltelefon
fehler störung problem`,
  fr: `
facture reçu facturation
prix coût frais tarif
port livraison expédition envoi
remboursement rembourser avoir
annuler annulation résilier résiliation
abonnement désabonner résilier
retour retourner échange échanger renvoyer
livraison livrer expédition envoi colis paquet
suivre suivi localiser
cassé abîmé défectueux endommagé panne
réparation réparer
compte profil espace
connexion connecter identifiant
commande commander achat acheter
modifier changer modification
supprimer suppression effacer
adresse déménager déménagement
payer paiement régler règlement
prélèvement prélever débiter débit
coupon bon chèque code promotion promotionnel
garantie garantir
batterie pile
téléphone portable mobile`,
  es: `
factura recibo boleta facturación
precio coste costo tarifa gastos
reembolso devolución reintegro reembolsar
cancelar cancelación baja anular anulación
suscripción desuscribir abono
devolver devolución cambio cambiar regresar
entrega envío paquete portes enviar mandar
seguir seguimiento rastrear rastreo localizar
roto defectuoso dañado averiado estropeado
reparación reparar arreglar
cuenta perfil
contraseña clave acceso
sesión acceso acceder
pedido compra comprar
cambiar modificar cambio modificación
borrar eliminar suprimir
dirección domicilio
vale cupón descuento promocional
cuotas plazos
cobrar cobro cargo
pagar pago abonar
garantía garantizar
batería pila
móvil celular teléfono`,
  pt: `
fatura recibo nota faturação faturamento
preço custo tarifa valor
reembolso estorno reembolsar estornar devolução
cancelar cancelamento anular anulação
subscrição assinatura
devolver devolução troca trocar
entrega envio frete portes expedição enviar
encomenda pedido compra comprar
pacote encomenda embalagem
seguir seguimento rastrear rastreio rastreamento
partido quebrado danificado avariado estragado defeito defeituoso
reparação reparar conserto consertar
conta perfil cadastro
palavrapasse senha
sessão login acesso entrar
alterar mudar alteração modificar
eliminar apagar excluir deletar
morada endereço
vale cupão cupom desconto promocional
prestações parcelas parcelado parcelar
cobrar cobrança débito
pagar pagamento
garantia
bateria pilha
telemóvel celular
ecrã tela
aplicação aplicativo app
utilizador usuário
ficheiro arquivo
descarregar baixar`,
};
