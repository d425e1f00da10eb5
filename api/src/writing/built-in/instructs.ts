const words: Readonly<Record<string, string>> = {
  en: 'please|must|should|need to|needs to|have to|has to|make sure|be sure',
  de: 'bitte|müssen|muss|sollten|sollen|sollte|brauchen nur',
  fr: 'veuillez|merci de|il faut|doit|devez|doivent|prière de',
  es: 'por favor|debe|deben|debes|tiene que|tienes que|hay que|es necesario|rogamos',
  pt: 'por favor|deve|devem|tem de|tem que|é preciso|é necessário',
};
/** How a step opens: a verb of telling. In German and French its form shows; in the others it is one of those that replies use. */
const opens: Readonly<Record<string, string>> = {
  en: '(?:(?:then|first|next|now|just|simply|finally|kindly|also|always|afterwards),? )?(?:open|press|hold|go|click|tap|send|check|charge|unplug|plug|connect|disconnect|restart|reset|switch|turn|wait|remove|take|put|keep|return|ship|pack|print|attach|choose|select|enter|type|log|sign|call|write|reply|answer|email|contact|use|follow|let|download|install|update|delete|clean|wash|dry|store|leave|bring|drop|hand|look|scan|note|try|do|change|replace|tighten|set|add|give|tell|confirm|share|stop|avoid|read|move|fill|pay|never)',
  de: '(?:\\p{L}+ )?\\p{L}{3,}e?n Sie|niemals',
  fr: '(?:puis |ensuite |enfin )?(?:\\p{L}{2,}ez|faites|dites)(?:-\\p{L}+)?|n[’\']\\p{L}+ez|ne \\p{L}+ez',
  es: '(?:no )?(?:abra|pulse|presione|envíe|devuelva|compruebe|conecte|desconecte|reinicie|cargue|guarde|use|utilice|siga|haga|ponga|retire|espere|llame|escriba|responda|indique|descargue|instale|seleccione|elija|entre|vaya|inicie|mantenga|deje|lleve|imprima|pegue|limpie|lave|revise|asegúrese|introduzca|quite|saque|cambie|toque|mande)(?:l[aeo]s?|nos)?',
  pt: '(?:não )?(?:abra|prima|pressione|envie|devolva|verifique|ligue|desligue|reinicie|carregue|guarde|use|utilize|siga|faça|coloque|retire|espere|aguarde|escreva|responda|indique|descarregue|baixe|instale|selecione|escolha|entre|vá|inicie|mantenha|deixe|leve|imprima|cole|limpe|lave|reveja|certifique-se|introduza|tire|troque|clique|toque|mande)(?:-\\p{L}+)?',
};
const patterns = new Map(Object.keys(words).map((language) => [language, new RegExp(`(?<!\\p{L})(?:${words[language]!})(?!\\p{L})|^(?:${opens[language]!})(?!\\p{L})`, 'iu')]));

/** Whether a sentence tells the reader to do something, in English, German, French, Spanish or Portuguese. */
export function instructs(text: string, language: string): boolean {
  return (patterns.get(language.slice(0, 2)) ?? patterns.get('en')!).test(text);
}
