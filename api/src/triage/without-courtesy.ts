/** Greetings, thanks and farewells, which people say in a language that isn't theirs. */
const COURTESY = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${[
  String.raw`(?:many )?thank(?:s| you)(?: (?:so|very) much| a lot| again| in advance| for (?:your|the) (?:help|time|support))*|(?:best|kind|warm|with kind)(?: regards| wishes)|regards|(?:have a )?(?:nice|good|great|lovely) (?:day|morning|afternoon|evening|weekend)(?: to you)?|hello|hi|hey|dear(?: (?:sir|madam|team|support|all))*|cheers|greetings|sincerely|yours|okay|ok|sorry|please|best|bye|asap|fyi|sent from my \p{L}{1,20}`,
  String.raw`(?:vielen |besten |herzlichen |schönen )?dank(?: im voraus| schon mal| für (?:ihre|eure|deine) (?:hilfe|mühe))*|danke(?: sehr| schön| im voraus)*|(?:und )?(?:mit )?(?:freundlichen?|viele|vielen|liebe|beste|herzliche|schöne) gr[üu](?:ß|ss)en?|gr[üu](?:ß|ss)e?|guten (?:tag|morgen|abend)|schönen (?:tag|abend)(?: noch)?|hallo|moin|servus|sehr geehrte (?:damen und herren|damen|herren)|bitte|tschüss|mfg|lg|vg`,
  String.raw`merci(?: beaucoup| bien| d[’']avance| pour votre (?:aide|réponse))*|(?:bien )?cordialement|bonne (?:journée|soirée)|bonjour|bonsoir|salut|madame|monsieur|svp|s[’']il vous plaît|bien à vous`,
  String.raw`(?:muchas |mil )?gracias(?: por (?:su|tu) ayuda| de antemano)*|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|buen(?:os|as) (?:días|tardes|noches)|buen día|hola|por favor|estimad[oa]s?`,
  String.raw`(?:muito )?obrigad[oa](?: desde já| pela (?:ajuda|atenção))*|(?:com os melhores |melhores )?cumprimentos|bom dia|boa (?:tarde|noite)|olá|oi|atenciosamente|se faz favor|prezados?`,
  String.raw`(?:molte |mille )?grazie(?: mille| in anticipo)*|cordiali saluti|distinti saluti|buon(?:giorno|asera)|ciao|salve|per favore|(?:hartelijk )?dank (?:je|u)(?: wel)?|bedankt|alvast bedankt|met vriendelijke groet(?:en)?|groet(?:en|jes)?|goedemorgen|goedemiddag|beste`,
].join('|')})(?![\p{L}\p{M}])`, 'giu');

/** A sentence without its courtesies. */
export function withoutCourtesy(sentence: string): string {
  return sentence.replace(COURTESY, ' ');
}
