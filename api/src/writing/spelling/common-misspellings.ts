const pairs = (text: string): ReadonlyMap<string, string> => new Map(text.split(' ').map((pair) => pair.split('>') as [string, string]));

/** Misspellings with one meaning, lower case; they need no dictionary. */
const common: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  en: pairs('recieve>receive recieved>received teh>the adress>address adresses>addresses seperate>separate seperately>separately definately>definitely occured>occurred untill>until wich>which becuase>because beleive>believe accomodate>accommodate refered>referred transfered>transferred availible>available avaliable>available warrenty>warranty garantee>guarantee guarentee>guarantee reciept>receipt recipt>receipt delievery>delivery delivary>delivery shippment>shipment pacakge>package tommorow>tomorrow tommorrow>tomorrow wensday>Wednesday febuary>February succesful>successful succesfully>successfully unfortunatly>unfortunately immediatly>immediately inconvience>inconvenience inconvenince>inconvenience custumer>customer cusomer>customer thier>their alot>a_lot dosent>doesn’t didnt>didn’t doesnt>doesn’t isnt>isn’t wasnt>wasn’t couldnt>couldn’t wouldnt>wouldn’t shouldnt>shouldn’t havent>haven’t hasnt>hasn’t youre>you’re'),
  de: pairs('vieleicht>vielleicht villeicht>vielleicht seperat>separat seperate>separate addresse>Adresse entgültig>endgültig wiederspruch>Widerspruch wiedersprechen>widersprechen standart>Standard rückerstatung>Rückerstattung erstatung>Erstattung endschuldigung>Entschuldigung endschuldigen>entschuldigen nähmlich>nämlich ausversehen>aus_Versehen garnicht>gar_nicht garkein>gar_kein garkeine>gar_keine desweiteren>des_Weiteren aufjedenfall>auf_jeden_Fall vorraus>voraus vorraussichtlich>voraussichtlich vorrausichtlich>voraussichtlich voraussichlich>voraussichtlich ersteinmal>erst_einmal zumindestens>zumindest lieferrung>Lieferung bestelung>Bestellung bestättigung>Bestätigung bestätingung>Bestätigung rechnug>Rechnung garanti>Garantie funktionirt>funktioniert funktoniert>funktioniert interresse>Interesse reperatur>Reparatur reperieren>reparieren orginal>Original agressiv>aggressiv maschiene>Maschine terminn>Termin'),
};

/** The right spelling of a frequent misspelling, in the case it is written; `undefined` for any other word. */
export function commonMisspelling(word: string, language: string): string | undefined {
  const right = common[language]?.get(word.toLowerCase())?.replaceAll('_', ' ');
  if (right === undefined || right === word) return undefined;
  return /^\p{Lu}/u.test(word) ? right[0]!.toUpperCase() + right.slice(1) : right;
}
