/** Small word lists of seven languages (English, German, French, Spanish, Portuguese, Italian, Dutch), folded: what a word says about the words beside it. */
const LISTS: Readonly<Record<string, string>> = {
  title: 'mr mrs ms miss mx dr prof sir madam lord lady herr frau herrn hr fr monsieur madame mademoiselle mme mlle m sr sra srta senor senora senorita don dona senhor senhora signor signora signorina sig dott dottssa avv meneer mevrouw dhr mevr mw ing captain president king queen prince princess saint st pope bishop general colonel',
  greeting: 'hi hello hey dear hallo guten liebe lieber hola estimado estimada querido querida bonjour salut cher chere ola prezado prezada caro cara oi ciao salve buongiorno gentile egregio beste geachte hoi dag',
  closing: 'regards sincerely best cheers thanks thank yours gruss grusse grussen cordialement bien saludos atentamente atenciosamente abracos cumprimentos saluti cordiali groet groeten vriendelijke',
  naming: 'name named called nombre nom nome naam heisse heissen heisst heet appelle llamo llama chamo chama chiamo chiama signed unterzeichnet contact attn customer client kunde kundin cliente klant beneficiary author agent manager',
  relative: 'wife husband son daughter mother father brother sister partner friend colleague boss uncle aunt cousin frau mann sohn tochter mutter vater bruder schwester femme mari fils fille mere pere frere soeur esposa esposo marido hijo hija madre padre hermano hermana mae pai irmao irma filho filha moglie marito figlio figlia fratello sorella vrouw man zoon dochter moeder vader broer zus',
  speech: 'said says told wrote writes asked replied explained added born married met joined directed starring sagte sagt schrieb dit dijo diz disse ha zei',
  company: 'inc ltd llc plc gmbh ag corp corporation company co group bank holdings partners association university school college institute society club church museum hospital airlines airport records band orchestra team party army department ministry council committee foundation league union sa srl sas bv nv',
  street: 'street st avenue ave road rd boulevard blvd lane ln drive dr court ct square sq place pl way terrace crescent highway hwy parkway alley row close grove mews strasse str weg platz allee gasse ring ufer damm rue impasse chemin quai cours allee calle avenida av avda plaza paseo carrera camino rua travessa largo praca estrada via viale corso piazza vicolo straat laan plein gracht weg kade ulica ul utca ut ter vagen gatan gata veien vej katu tie',
  unit: 'apt apartment suite ste unit floor flat room box pobox building bldg block stock etage og tur appt piso puerta escalera bloque andar apto bloco interno scala piano bus verdieping postfach postbus',
  place: 'in at from near to nach aus bei a en au aux de desde hasta em no na para da do di del della te naar uit van zu city town north south east west northern southern eastern western',
  calendar: 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo janeiro fevereiro maio junho julho setembro outubro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedi martedi mercoledi giovedi venerdi domenica januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  address: 'address adresse direccion endereco indirizzo adres live lives moved wohne wohnt habite vivo moro abito woon ship send delivered deliver billing shipping located',
  particle: 'van von der den de la le di da del della dos das du ten ter bin ibn al el y e zu jr sr ii iii',
  country: 'usa uk us america england scotland wales ireland britain germany france spain portugal italy netherlands holland belgium austria switzerland poland sweden norway denmark finland canada mexico brazil argentina chile australia zealand india china japan russia ukraine turkey greece hungary romania bulgaria croatia serbia slovenia slovakia iceland deutschland osterreich schweiz frankreich espana francia italia belgique suisse allemagne espagne italie royaume portugal brasil nederland belgie duitsland',
};

const classes = new Map<string, string>();
for (const [name, words] of Object.entries(LISTS)) for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? '') + name.slice(0, 3));

/** The classes of a folded word, written as one; empty where it has none. */
export function wordClass(word: string): string {
  return classes.get(word) ?? '';
}
