import { begin as B, end as E, gap, pattern } from './grammar.ts';
import type { PromiseLanguage } from './promise.ts';

const WE = `${B}(?:wir|ich)`;
const MODAL = `${WE}\\s+(?:werden?|können|kann|haben|habe|dürfen|darf)`;
const MODAL_AFTER = `${B}(?:werden?|können|kann|haben|habe)\\s+(?:wir|ich)`;
const YOU = `${B}(?:sie|du|ihr)\\s+(?:erhalten|erhältst|bekommen|bekommst|kriegen|kriegst|haben\\s+anspruch\\s+auf)|${B}(?:erhalten|erhältst|bekommen|bekommst)\\s+(?:sie|du|ihr)`;
const GIVE = '(?:geben|gewähren|schenken|anbieten|bieten|schicken|senden|stellen|ausstellen|gutschreiben|schreiben)';
const CREDIT = '(?:\\S{1,20}-)?(?:gutschein|gutschrift|guthaben|entschädigung|kulanz|bonuspunkte|meilen)\\p{L}*';
const DISCOUNT = '(?:rabatt|nachlass|preisnachlass|\\d{1,3}\\s?(?:%|prozent))\\p{L}*';
/** What is sent anew and is no goods. */
const MESSAGE = '(?:pin|\\p{L}*(?:links?|codes?|e-?mails?|passwort|kennwort|rechnung|adresse|anschrift|version|nachricht|formular|ticket))(?!\\p{L})';
const NEW = `(?:ersatz\\p{L}*|(?:ein|eine|einen|das|die)\\s+neue[ns]?\\s+(?!${MESSAGE})\\p{L}+|austauschgerät)`;
const TIME = '(?:(?:innerhalb|binnen)\\s+(?:von\\s+)?\\S+(?:\\s*(?:-|–|bis)\\s*\\S+)?\\s+(?:werktag|arbeitstag|tag|stunde|woche|minute|monat)\\p{L}*|in(?:\\s+den\\s+nächsten)?\\s+(?:\\d+|ein|zwei|drei|vier|fünf|sechs|sieben|zehn)\\p{L}*(?:\\s*(?:-|–|bis)\\s*\\S+)?\\s+(?:werktag|arbeitstag|tag|stunde|woche|minute)\\p{L}*|bis\\s+(?:spätestens\\s+)?(?:morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|ende|zum\\s+\\d|\\d{1,2}[.:])\\S*|noch\\s+heute)';
const FREE = '(?:kostenlos|kostenfrei|gratis|umsonst|ohne\\s+(?:aufpreis|kosten|gebühr\\p{L}*|zusatzkosten)|auf\\s+unsere\\s+kosten)\\p{L}*';

/** German promises: refund, credit, replacement, waiver, deadline, guarantee, price and liability. */
export const german: PromiseLanguage = {
  code: 'de',
  topic: /unterwegs|\sgut\b|konto|morgen|paket|lieferung|geld|erstatt|zurück|überweis|gutschr|gutgeschr|veranlasst|gutschein|guthaben|rabatt|nachlass|prozent|entschädig|ersatz|ersetz|austausch|neue|umtausch|kostenlos|kostenfrei|gratis|umsonst|gebühr|erlassen|ohne|innerhalb|binnen|werktag|tagen|bis\b|heute|garant|versprech|zusicher|haft|verantwortung|übernehmen|preis|kulanz|meilen|punkte|kosten|kauf|recht|gesetz|klag|medikament|tablett|dosis|absetzen|aktien|invest|fonds|steuer/iu,
  promises: [
    ['refund', pattern(`${B}(?:geld|betrag|summe|erstattung)\\s+(?:ist|wird|kommt|liegt)${gap(6)}\\s+auf\\s+(?:ihrem|deinem|ihr|dein)\\s+konto${E}`)],
    ['waiver', pattern(`${B}(?:\\p{L}*gebühr\\p{L}*|kosten|zuschlag|zuschläge)\\s+(?:habe|haben|werde|werden)\\s+(?:wir|ich)${gap(3)}\\s+(?:storniert|erlassen|gestrichen|stornieren|streichen|zurückgenommen)${E}`)],
    ['replacement', pattern(`${B}(?:der|die|das|ein|eine|ihr|ihre)\\s+(?:neue[nrs]?\\s+\\p{L}+|ersatz\\p{L}*)${gap(2)}\\s+(?:ist|sind|wurde|wurden)${gap(3)}\\s+(?:unterwegs|verschickt|versandt|bestellt|abgeschickt)${E}`)],
    ['deadline', pattern(`${B}(?:paket|bestellung|lieferung|sendung|ware|ersatz\\p{L}*|techniker\\p{L}*|fahrer\\p{L}*|gutschrift|geld)\\s+(?:kommt|kommen|trifft|treffen|erreicht|geht|wird)${gap(4)}\\s+(?:heute|morgen|übermorgen|am\\s+(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))${E}`)],
    ['refund', pattern(`${WE}\\s+(?:erstatten?|überweisen?|zahlen?${gap(6)}\\s+zurück|schreiben?${gap(6)}\\s+gut)${E}`)],
    ['refund', pattern(`(?:${B}(?:erstatten|überweisen|zahlen)\\s+wir)${gap(8)}(?:\\s+(?:betrag|geld|kosten|zurück))`)],
    ['refund', pattern(`(?:${MODAL}|${MODAL_AFTER})${gap(9)}\\s+(?:zurück)?(?:erstatten|erstattet|zurückzahlen|zurückgezahlt|rückerstatten|gutschreiben|gutgeschrieben|zurücküberweisen|überweisen|überwiesen)${E}`)],
    ['refund', pattern(`(?:${MODAL}|${MODAL_AFTER})${gap(4)}\\s+(?:rück)?erstattung${gap(3)}\\s+(?:veranlasst|angewiesen|eingeleitet|veranlassen|beauftragt)${E}`)],
    ['refund', pattern(`(?:${YOU})${gap(6)}\\s+(?:(?:rück)?erstattung|geld\\s+zurück|betrag${gap(2)}\\s+(?:zurück|erstattet))${E}`)],
    ['refund', pattern(`${B}(?:betrag|geld|kosten|kaufpreis|summe|zahlung|gebühr|rückerstattung|erstattung)\\s+(?:wird|werden|wurde|wurden|ist|kommt)${gap(8)}\\s+(?:erstattet|zurückerstattet|zurückgezahlt|gutgeschrieben|überwiesen|veranlasst|unterwegs|angewiesen)${E}`)],
    ['refund', pattern(`${B}wird${gap(3)}\\s+der\\s+(?:betrag|kaufpreis)${gap(5)}\\s+(?:erstattet|gutgeschrieben|überwiesen)${E}`)],
    ['refund', pattern(`${B}(?:ihnen|dir)\\s+(?:wird|werden|wurde|wurden)${gap(5)}\\s+(?:erstattet|gutgeschrieben|überwiesen|zurückgezahlt)${E}`)],
    ['credit', pattern(`(?:${WE}\\s+(?:geben|gewähren|schenken|schicken|senden|bieten)|${MODAL}|${MODAL_AFTER})${gap(7)}\\s+${CREDIT}`)],
    ['credit', pattern(`(?:${YOU})${gap(6)}\\s+${CREDIT}`)],
    ['discount', pattern(`(?:${WE}\\s+(?:geben|gewähren|bieten)|(?:${MODAL}|${MODAL_AFTER})(?=.{0,80}${GIVE})|${YOU})${gap(7)}\\s+${DISCOUNT}`)],
    ['replacement', pattern(`(?:${WE}\\s+(?:schicken|senden|liefern|geben|bieten)|(?:${MODAL}|${MODAL_AFTER})|${YOU})${gap(6)}\\s+${NEW}`)],
    ['replacement', pattern(`${WE}\\s+(?:ersetzen|tauschen)${E}|(?:${MODAL}|${MODAL_AFTER})${gap(6)}\\s+(?:ersetzen|austauschen|umtauschen|ersetzt|ausgetauscht)${E}`)],
    ['waiver', pattern(`(?:${WE}|${YOU}|${B}(?:reparatur|versand|lieferung|rücksendung|austausch|umtausch|das|dies)\\s+(?:ist|erfolgt|wird))${gap(8)}\\s+${FREE}`)],
    ['waiver', pattern(`(?:${WE}|${MODAL_AFTER})${gap(8)}\\s+(?:erlassen|verzichten)${E}|${B}(?:ihnen|dir)\\s+entstehen\\s+(?:dadurch\\s+|dabei\\s+)?keine\\s+(?:weiteren\\s+|zusätzlichen\\s+)?kosten`)],
    ['deadline', pattern(`(?:${WE}|${YOU}|${MODAL_AFTER}|${B}(?:erstattung|rückerstattung|gutschrift|bestellung|lieferung|sendung|paket|ware|ersatz\\p{L}*|techniker|antwort|betrag|geld|sie|es|problem)\\s+(?:wird|werden|kommt|ist|trifft|erfolgt|erreicht))${gap(9)}\\s+${TIME}`)],
    ['guarantee', pattern(`${WE}\\s+(?:garantieren?|verspreche[n]?|sichere?n?${gap(4)}\\s+zu|können?${gap(5)}\\s+(?:garantieren|versprechen|zusichern))${E}|${B}ist\\s+garantiert${E}|${B}garantiert\\s+(?:bis|innerhalb|am)`)],
    ['price', pattern(`(?:${WE}|${B}(?:der|ihr)\\s+preis)\\s+(?:bleibt|halten|passen)${gap(5)}\\s*(?:preis|gleich|unverändert|garantiert)?${E}`)],
    ['liability', pattern(`${WE}\\s+(?:haften|übernehmen${gap(4)}\\s+(?:haftung|verantwortung|\\p{L}*kosten|schaden))${E}|(?:${MODAL}|${MODAL_AFTER})${gap(5)}\\s+(?:haftung|verantwortung|kosten|schaden)\\s+übernehmen`)],
    ['price', pattern(`${WE}\\s+(?:kaufen?|nehmen?)${gap(7)}\\s+zurück${E}|${B}sie\\s+zahlen\\s+nur${E}${gap(3)}`)],
    ['liability', pattern(`${B}(?:das|es|dies)\\s+(?:war|ist)\\s+(?:\\p{L}+\\s+)?(?:unsere?|mein)\\s+(?:schuld|fehler|versehen)${E}`)],
    ['legal', pattern(`${B}(?:sie\\s+haben|ihnen\\s+steht|sie\\s+können|sie\\s+sollten)${gap(4)}\\s+(?:gesetzlich\\p{L}*\\s+\\p{L}+|rechtsanspruch|(?:ver)?klagen|rechtlich\\s+\\p{L}+)${E}|${B}gesetzlich\\s+(?:sind|haben)\\s+sie${E}${gap(3)}|${B}(?:das|es)\\s+ist\\s+(?:völlig\\s+)?(?:legal|illegal|rechtswidrig)${E}`)],
    ['medical', pattern(`${B}sie\\s+(?:sollten|müssen|können|dürfen)${gap(4)}\\s+(?:medikament\\p{L}*|dosis|tabletten?|antibiotik\\p{L}*)${gap(2)}\\s+(?:absetzen|nehmen|einnehmen|erhöhen|verdoppeln|reduzieren)${E}`)],
    ['financial', pattern(`${B}sie\\s+(?:sollten|müssen)${gap(3)}\\s+(?:aktien|fonds|kryptowährungen|anleihen|gold)${gap(2)}\\s+(?:investieren|kaufen|verkaufen|anlegen)${E}|${B}ist\\s+steuerlich\\s+absetzbar`)],
  ],
  clauseBreak: /[;:–—]|,\s|\s-\s|(?<!\p{L})(?:aber|jedoch|allerdings|obwohl|während|denn)(?!\p{L})/giu,
  blocker: /(?<!\p{L})(?:nichts?|nie|niemals|in\s+der\s+regel|üblicherweise|gewöhnlich|normalerweise|meist(?:ens)?|erfahrungsgemäß|kein\p{L}*|weder|noch\s+nicht|ohne\s+gewähr|könnten?|könnte|möchten?|würden?|eventuell|vielleicht|möglicherweise|gegebenenfalls|hoffen|hoffentlich|versuchen|versuche|prüfen|prüfe|ob|beantrag\p{L}*|bitten|leider|gebeten|gewünscht|müssen|sagten|schrieben|anfrage\p{L}*)(?!\p{L})/iu,
  ownNegation: /(?<!\p{L})(?:ohne\s+\p{L}+|keine\s+(?:weiteren\s+|zusätzlichen\s+)?kosten|noch\s+heute)/giu,
  condition: /(?<!\p{L})(?:wenn|falls|sofern|vorausgesetzt|unter\s+der\s+bedingung|(?<=^|,\s)sollten?\s+(?:sie|sich|das|der|die|es))(?!\p{L})/iu,
  courtesy: /(?<!\p{L})(?:wenn|falls)\s+(?:sie|du)\s+(?:(?:das|dies|es)\s+)?(?:möchten|wünschen|wollen|möchtest|willst|noch\s+fragen|fragen)[^,.;!?]*/giu,
};
