const WORDS = String.raw`(?:[\p{L}’']+[ ,]+){0,4}`;
const ANNOUNCES = new RegExp(
  String.raw`^${WORDS}(?:(?:have|got|had) (?:a|an|one|another|some|two|a few|a quick|quick)? ?(?:more |other |quick |small |little |short )?(?:questions?|problems?|issues?|requests?|concerns?)|(?:need|want|would like) (?:some |your |a bit of |a little )?(?:help|assistance|support)|(?:can|could) (?:you|anyone|anybody|somebody|someone) (?:please )?help(?: me| us)?|(?:hab|habe|hätte|haben|hätten)(?: (?:ich|wir|da|mal|noch|nur|auch))* (?:(?:ei)?ne|eine?n?|ein paar|mehrere|zwei|kurz eine) (?:kurze |kleine |weitere |andere )?(?:frage|fragen|problem|probleme|anliegen|bitte)|(?:brauche|benötige|bräuchte) (?:ihre |deine |eure |mal |dringend )?hilfe|können sie mir (?:bitte )?(?:mal )?(?:weiter)?helfen|(?:(?:j['’])?(?:ai|aurais)|avons|aurions) (?:une|des|un|deux|quelques) (?:petite |petit |autre )?(?:questions?|problèmes?|soucis?|demandes?)|besoin (?:de votre |d['’]une )?aide|pouvez-vous m['’]aider|(?:tengo|tenía|tenemos|tendría) (?:una|un|unas|dos|varias) (?:pequeña |otra )?(?:pregunta|consulta|duda|problema|preguntas|dudas)|necesito (?:su |vuestra |tu )?ayuda|(?:me )?pueden? ayudar(?:me)?|(?:tenho|tinha|temos|teria) (?:uma|um|umas|duas|algumas) (?:pequena |outra )?(?:pergunta|questão|dúvida|problema|perguntas|dúvidas)|preciso d[ea] (?:sua |vossa )?ajuda|pode[mr]? (?:me )?ajudar(?:-me)?)(?: (?:please|here|bitte|mal|hier|svp|por favor|with something|für sie|pour vous|para ustedes))?[.!?…:\s]*$`,
  'iu',
);

/** Whether a sentence only says that a question or a problem comes. */
export function isAnnouncement(text: string): boolean {
  return text.length <= 100 && ANNOUNCES.test(text);
}
