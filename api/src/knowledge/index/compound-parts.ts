/** German words of support that compounds are made of, each at least four letters long. What stands beside one in a compound may be any word. */
const PARTS = `
abbuchung abholung abonnement adapter adresse akku aktion amt änderung anfrage angabe angebot anleitung anmeldung anschluss anspruch antrag anzeige artikel aufkleber auftrag ausfall
auswahl batterie bedingung beleg benutzer bereich berechnung bestätigung bestellung betrag bezahl code creme daten datei datum dauer defekt dienst drucker eingabe einkauf einstellung erklärung erstattung etikett
fehler filiale filter firma formular foto frist garantie gebühr gerät geschäft geschenk gewähr größe gültigkeit guthaben gutschein gutschrift händler handy höhe inhaber kabel karte kasse kauf kennwort
konto kontakt kopie kosten kredit kunde kündigung kundin laden ladung lager lastschrift laufzeit leistung liefer lieferung link liste lizenz löschung mahnung meldung methode mitglied mobil modell modus möglichkeit
monat motor name nachricht netz nummer online option paket panne papier passwort pflicht plan portal post preis problem produkt punkt rabatt rate rechnung recht regel reparatur
retoure rückgabe rücksende rücksendung sache schaden schein schlüssel schutz seite sendung serie service sperre sperrung speicher spesen standort status steuer stornierung störung strom summe tarif tausch teil telefon termin ticket
umtausch unterlage update urlaub verbindung verfolgung vergabe verkauf verlängerung verlust versand versicherung versuch vertrag verzug vorgang wagen ware wechsel wert widerruf zahl zahlung zeit ziel zimmer zone zubehör zugang zugriff zustell zustellung`.trim().split(/\s+/);
/** Words of three letters that count beside a known part. */
const SHORT = new Set(['abo', 'app', 'pin', 'sim', 'tan', 'pdf', 'bar', 'öko']);
/** What stands before a word without making a compound of two matters: "Rückzahlung" is no kind of payment. */
const PARTICLE = /^(?:rück|nach|über|unter|voll|wieder|gegen|hinter|zwischen|zurück|ander|beson|einer?|keiner?|unser)s?$/;
/** Endings that make an adjective of what stands before them. */
const ENDING = /^(?:weise|haft|mäßig|atisch|reich|wert|frei|bar|lich)(?:e[mnrs]?)?$/;
const SHORTEST = 4;
const SHORTEST_WORD = 7;
const LONGEST_WORD = 40;
const MOST_REMEMBERED = 100_000;

const longestFirst = [...PARTS].sort((one, other) => other.length - one.length).join('|');
/** What holds a compound together, or ends it. */
const JOINT = '(?:e?[ns]|e|er)?';
const LAST = new RegExp(`^(?<rest>.*?)(?<part>(?:${longestFirst})${JOINT})$`, 'u');
const FIRST = new RegExp(`^(?<part>(?:${longestFirst})${JOINT})(?<rest>.+)$`, 'u');

let remembered = new Map<string, readonly string[]>();

/** The words that a German compound is made of ("versandkosten": "versand", "kosten"); none for a word that is none. */
export function compoundParts(word: string): readonly string[] {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || !/^[a-zäöüß]+$/.test(word)) return [];
  let parts = remembered.get(word);
  if (parts === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
    remembered.set(word, (parts = takeApart(word)));
  }
  return parts;
}

function takeApart(word: string): string[] {
  for (const pattern of [LAST, FIRST]) {
    const { part, rest } = pattern.exec(word)?.groups ?? {};
    if (part === undefined || rest === undefined || !stands(rest)) continue;
    const others = [rest, ...(rest.length >= SHORTEST_WORD ? takeApart(rest) : [])];
    return pattern === LAST ? [...others, part] : [part, ...others];
  }
  return [];
}

function stands(rest: string): boolean {
  return SHORT.has(rest) || (rest.length >= SHORTEST && !PARTICLE.test(rest) && !ENDING.test(rest));
}
