const KIND = String.raw`(?:(?:more|slightly|much|a (?:bit|little)) )?(?:shorter|shortened|shorten|concise|brief|briefer|longer|expanded|detailed|friendlier|friendly|warmer|formal|casual|polite|simpler|simplified|simple|clearer|rewritten|reworded|rephrased|revised|edited|improved|corrected|polished|translated)`;
const IN = String.raw`(?: (?:of|in|for|into|to) (?:the |your |this )?(?:original )?(?:text|message|reply|response|e-?mail|draft|english|german|french|spanish|portuguese))?`;
/** What a model writes before the text it was asked for, in the words of five languages. */
const PREAMBLES: readonly RegExp[] = [
  String.raw`(?:here(?:['’]s| is)|below is) (?:(?:the|a|an|your|my) )?(?:${KIND},? (?:and ${KIND} )?(?:version|text|message|reply|response|e-?mail|draft|wording)|translation|rewrite|rewording)${IN}`,
  String.raw`(?:${KIND} (?:version|text)|translation)${IN}`,
  String.raw`(?:hier ist |anbei )?(?:(?:die|der|eine?|ihre?|deine?) )?(?:etwas )?(?:(?:kürzere?|gekürzte|längere?|ausführlichere|freundlichere|förmlichere|formellere|einfachere|vereinfachte|überarbeitete|umformulierte|korrigierte|verbesserte|übersetzte)[rs]? (?:version|fassung|text|antwort|nachricht|formulierung|entwurf|e-mail)|übersetzung)(?: (?:ins|auf) \p{L}{4,20}| des textes| der nachricht)?`,
  String.raw`(?:voici )?(?:(?:la|le|une?|votre) )?(?:(?:version|réponse|texte|message) (?:(?:un peu )?plus )?(?:courte?|brève|bref|raccourcie?|longue?|détaillée?|amicale?|chaleureu(?:x|se)|formel(?:le)?|simple|simplifiée?|révisée?|reformulée?|réécrite?|corrigée?|améliorée?|traduite?)|traduction)(?: (?:du|de votre|de ce) (?:texte|message)| en \p{L}{4,20})?`,
  String.raw`(?:aquí (?:está|tiene|tienes|va) )?(?:(?:la|el|una?|su|tu) )?(?:(?:versión|respuesta|texto|mensaje) (?:(?:un poco )?más )?(?:cort[oa]|breve|acortad[oa]|larg[oa]|detallad[oa]|amable|cordial|amistos[oa]|formal|sencill[oa]|simple|simplificad[oa]|revisad[oa]|reescrit[oa]|reformulad[oa]|corregid[oa]|mejorad[oa]|traducid[oa])|traducción)(?: (?:del|de su|de tu) (?:texto|mensaje)| al \p{L}{4,20})?`,
  String.raw`(?:(?:aqui está|segue|eis) )?(?:(?:a|o|uma?|sua|seu) )?(?:(?:versão|resposta|texto|mensagem) (?:(?:um pouco )?mais )?(?:curt[oa]|breve|encurtad[oa]|long[oa]|detalhad[oa]|amigável|cordial|simpátic[oa]|formal|simples|simplificad[oa]|revist[oa]|revisad[oa]|reescrit[oa]|reformulad[oa]|corrigid[oa]|melhorad[oa]|traduzid[oa])|tradução)(?: (?:do|da|de sua) (?:texto|mensagem)| para o \p{L}{4,20})?`,
].map((words) => new RegExp(String.raw`^(?:(?:sure|certainly|of course|absolutely|gerne|natürlich|bien sûr|claro|por supuesto|com certeza)(?: thing)?[,.!:–—-]{0,2} )?[*_"“]{0,3}${words}\s?:[*_]{0,3}(?:\s+|$)`, 'iu'));

const CHANGE = String.raw`(?:change|adjustment|edit|tweak|revision|modification)s?`;
const ITS = String.raw`(?: to (?:it|this|the (?:text|tone|wording|message|reply|draft|e-?mail|response)))?`;
/** What a model says to the one who asked it, behind the text. */
const FAREWELLS: readonly RegExp[] = [
  String.raw`(?:please |just |feel free to )?(?:let me know|tell me) if you(?:['’]d| would)? (?:like|want|need|prefer) (?:me to (?:make |do )?)?(?:any |some )?(?:further |other |more |additional )?(?:${CHANGE}|adjust|change|edit|tweak|revise|refine)(?: (?:it|this|anything))?${ITS}(?: further)?`,
  String.raw`(?:would you like|do you want) me to (?:adjust|change|edit|tweak|revise|refine|shorten|make) (?:it|this|the (?:text|tone|wording|message|reply|draft))(?: further| shorter| longer)?`,
  String.raw`(?:bitte )?(?:lassen sie (?:es )?mich (?:bitte )?wissen|lass (?:es )?mich wissen|sagen sie (?:mir )?(?:bitte )?bescheid|sag (?:mir )?bescheid|geben sie (?:mir )?(?:bitte )?bescheid),? (?:wenn|falls|ob) (?:sie|du) (?:noch )?(?:weitere )?(?:änderungen|anpassungen|korrekturen)(?: am text)? (?:wünschen|wünschst|möchten|möchtest|brauchen|brauchst|benötigen|benötigst|haben)`,
  String.raw`(?:dites-moi|dis-moi|faites-moi savoir|n['’]hésitez pas à me (?:le )?(?:dire|faire savoir)) si (?:vous|tu) (?:souhaite[zs]|voule[z]|veux|désire[zs]) (?:d['’]autres |des |que (?:j['’]apporte|je fasse) (?:des |d['’]autres )?)?(?:modifications|changements|ajustements)(?: au texte)?`,
  String.raw`(?:avíseme|avísame|dígame|dime|hágame saber|hazme saber|háganoslo saber) si (?:quiere|quieres|desea|deseas|necesita|necesitas) (?:que haga )?(?:algún |alguna |otros |más )?(?:cambios?|ajustes?|modificaci(?:ón|ones))(?: en el texto)?`,
  String.raw`(?:avise-me|me avise|diga-me|me diga|me informe) se (?:quiser|desejar|precisar de) (?:que eu faça )?(?:alguma |algum |outras |outros |mais )?(?:alteraç(?:ão|ões)|ajustes?|mudanças?|modificaç(?:ão|ões))(?: no texto)?`,
].map((words) => new RegExp(String.raw`^${words}\s?[.!?]{0,3}$`, 'iu'));

/** What a model says in place of the text. */
const REFUSALS: readonly RegExp[] = [
  String.raw`(?:(?:i['’]m|i am) )?(?:really |very |so )?(?:sorry|apologies|unfortunately),? (?:but )?i(?:['’]m| am)? (?:can['’]t|can ?not|won['’]t|not able to|unable to) (?:help|assist|comply|do|fulfill?|continue)(?: you)?(?: with)? ?(?:that|this|your)?(?: request)?`,
  String.raw`i(?:['’]m| am)? (?:can['’]t|can ?not|won['’]t|not able to|unable to) (?:help|assist|comply|do|fulfill?)(?: you)?(?: with)? ?(?:that|this|your)?(?: request)?`,
  String.raw`(?:es tut mir (?:sehr )?leid|tut mir leid|leider),? (?:aber )?(?:ich kann (?:dabei|damit|ihnen dabei|dir dabei|diese anfrage)|(?:dabei|damit|das) kann ich(?: ihnen| dir)?|kann ich (?:dabei|damit)) nicht (?:helfen|weiterhelfen|bearbeiten|tun)`,
  String.raw`(?:je suis )?(?:désolée?|navrée?),? (?:mais )?je ne (?:peux|puis) pas (?:vous |t['’])?(?:aider|répondre)(?: (?:avec|à|pour) (?:cela|ça|cette demande))?`,
  String.raw`lo siento(?: mucho)?,? (?:pero )?no puedo (?:ayudar(?:le|te)?|cumplir|hacer)(?: (?:con )?(?:eso|esto|esa (?:solicitud|petición)|esta (?:solicitud|petición)))?`,
  String.raw`(?:desculpe|lamento|sinto muito),? (?:mas )?não posso (?:ajudar|ajudá-l[oa]|atender|fazer)(?: (?:com |a )?(?:isso|isto|ess[ae] (?:pedido|solicitação)|est[ae] (?:pedido|solicitação)))?`,
].map((words) => new RegExp(String.raw`^${words}\s?[.!]{0,3}$`, 'iu'));

/** A text without the line that a model puts before it ("Here is the shorter version:"). */
export function withoutPreamble(text: string): string {
  const preamble = PREAMBLES.map((pattern) => pattern.exec(text)?.[0]).find((words) => words !== undefined);
  return preamble === undefined ? text : text.slice(preamble.length).trimStart();
}

/** Whether a sentence is an offer of a model to its user to change the text again. */
export function isFarewell(text: string): boolean {
  return FAREWELLS.some((pattern) => pattern.test(text));
}

/** Whether a sentence is a model's excuse for not writing at all. */
export function isExcuse(text: string): boolean {
  return REFUSALS.some((pattern) => pattern.test(text));
}
