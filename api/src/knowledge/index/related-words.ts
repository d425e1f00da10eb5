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
rechnung beleg quittung
preis kosten gebühr entgelt tarif
erstattung rückerstattung gutschrift rückzahlung
kündigen kündigung beenden stornieren stornierung
rückgabe zurückgeben zurücksenden rücksendung umtausch umtauschen
lieferung versand zustellung paket sendung
kaputt defekt beschädigt schaden
reparatur reparieren instandsetzung
konto profil zugang
passwort kennwort anmelden anmeldung login
ändern änderung aktualisieren bearbeiten
garantie gewährleistung
akku batterie
bestellen bestellung kaufen kauf
handy smartphone mobiltelefon
fehler störung problem`,
  fr: `
facture reçu
prix coût frais tarif
remboursement rembourser avoir
annuler annulation résilier résiliation
retour retourner échange échanger
livraison expédition envoi colis
cassé défectueux endommagé panne
réparation réparer
compte profil
commande commander achat acheter
modifier changer modification
garantie
batterie pile`,
  es: `
factura recibo
precio coste costo tarifa
reembolso devolución reintegro
cancelar cancelación baja
devolver cambio cambiar
entrega envío paquete
roto defectuoso dañado averiado
reparación reparar arreglar
cuenta perfil
contraseña clave acceso
pedido compra comprar
garantía`,
};
