/** Words of urgency and the reason that the agent reads. */
interface Urgent {
  readonly reason: string;
  readonly phrases: readonly string[];
}

/** Danger besides what the hand-over signal of safety knows, and money or access at risk: in five languages and the notation of signal words, whatever else is said. The first that fits counts. */
export const graveWords: readonly Urgent[] = [
  {
    reason: 'Somebody may be in danger',
    phrases: [
      '(caught|catch*|set) fire', '(on|a|the) fire (broke|started|in (the|my|our)|last|yesterday|today|this)', '(is|was|went) on fire', '(saw|see*|smell*|smelt|full of|lots of|black|thick) smoke', '(there is|there was|there are) (so much|a lot of)? smoke', '(burst into|in|into) flames', 'smoke (in|all over|filled|is|was|came|comes|coming|rose|everywhere)', '(burning|burnt) smell', '(smell*|smelt|smelled) … (burning|burnt|burned|gas)', 'sparks … (flew|fly*|came|come|coming|from|out)', '(saw|see|makes?|made|throw*|threw|shoot*|shot|gives? off) … sparks', '(hand|finger|arm|face|skin|hands|fingers|child|son|daughter) … burn(t|ed)', 'gas leak', 'electric shock',
      '(feuer|brand) (gefangen|fing)', 'fing (an)? … zu brennen', 'stromschlag', 'gasgeruch', 'riecht … (verbrannt|verschmort|nach gas)', '(aus|im|in|am) … (rauch|qualm)', 'qualm(t|te|en)', 'funken (schlag*|sprüh*|flog*|flieg*|kam*)', 'sprüht*e? funken', '(hand|finger|arm|gesicht|haut) … verbrannt',
      'pris feu', '(un|gros) incendie', "début d'incendie", 'fuite de gaz', 'décharge électrique', '(sent|odeur de) (le)? (brûlé|gaz|cramé)', 'fumée … (sort*|se dégage)', '(fait|faisait|jaillir|vu) … étincelles', "des étincelles", '(a|ont) explosée?s?', "vient d'exploser",
      '(se|ha|un|hubo un) (incendi(o|ó|ado))', 'prendió fuego', '(fuga|olor) (de|a) gas', 'descarga eléctrica', '(salen|salieron|saltan|saltaron|echa|echó|vi) … chispas', 'huele a (quemado|gas)', '(sale|salía|salió|echa|echaba) … humo', '(explotó|explotado)',
      'pegou fogo', '(um|princípio de|houve um) incêndio', '(vazamento|fuga|cheiro) (de|a) gás', 'choque elétrico', '(saem|saíram|saltam|saltaram|deu|vi) … faíscas', 'cheira a (queimado|gás)', 'cheiro (a|de) queimado', '(sai|saía|saiu|saindo) … (fumo|fumaça)', 'explodiu',
    ],
  },
  {
    reason: 'Money or an account is at risk',
    phrases: [
      'hacked', '(is|was|been|a|of|by|be|this|for|victim|committed) fraud*', 'fraudsters?', 'fraudulent*', 'stolen', 'unauthori(s|z)ed', 'locked (me)? out', 'stole (my|our) (card|money|account|identity|wallet|phone|savings|data|details)', '(emptied|drained|cleaned out) … (account|card|wallet|balance|savings)', '(account|card|wallet) … (emptied|drained|cleaned out)', 'gehackt*', 'betrug', 'betrüger*', 'gestohlen*', 'ausgesperrt', 'unbefugt*', 'piratée?s?', 'frauduleu*', 'volée?s?', 'non autorisée?s?',
      'hackead(o|a)s?', 'robad(o|a)s?', 'robaron', 'fraude', 'no autorizad(o|a)s?', 'invadida', 'roubad(o|a)s?', 'roubaram', 'clonad(o|a)', 'não autorizad(o|a)s?',
    ],
  },
];

/** Patience that has run out, though its words begin like patience. */
export const impatientWords: readonly string[] = ['wait no (longer|more)', 'wait not (a|one) (day|minute|hour|second)', 'warten? … nicht (länger|mehr)'];

/** Words that make a ticket urgent where the customer doesn't say that it can wait. The first that fits counts. */
export const urgentWords: readonly Urgent[] = [
  {
    reason: 'Work has stopped',
    phrases: [
      '(our|the|whole|entire) (site|shop|store|system|team|office|production|business|checkout|server) … (is|are|has been|went|been) (down|offline|stopped|blocked)', "(can't|cannot|can not) (work|trade|sell|serve|operate)", 'outage', 'production (is)? (down|stopped)', 'losing (sales|money|customers|orders)',
      '(shop|system|server|produktion|betrieb|seite|kasse) … (steht still|steht|ausgefallen|offline|down|liegt lahm)', '(können|kann) nicht (mehr)? arbeiten', 'nichts geht mehr', '(site|boutique|système|serveur|production|caisse) … (hors ligne|en panne|arrêté*|bloqué*|à l\'arrêt)', '(pouvons|peux|peut|pouvez) (plus|pas) travailler',
      '(sistema|tienda|web|servidor|producción|caja) … (caíd(o|a)|parad(o|a)|bloquead(o|a)|no funciona)', 'no podemos (trabajar|vender|operar)', '(sistema|loja|site|servidor|produção|caixa) … (fora do ar|parad(o|a)|em baixo|caiu|bloquead(o|a))', 'não (podemos|conseguimos) (trabalhar|vender|operar)',
    ],
  },
  {
    reason: 'The customer says that it is urgent',
    phrases: [
      'urgent', 'urgently', 'asap', 'as soon as possible', '(this is|it is|it\'s|its|have|got|having|real|medical|family) (an|a)? emergency', 'emergency[!:]', 'time.sensitive', "(this|it|that|which) (can't|cannot|can not|won't) wait", ...impatientWords, 'not wait (any longer|any more|anymore|much longer|until|till)', "(can't|cannot|can not|won't|couldn't) wait (any|much|longer|until|till|for (another|days|weeks))",
      'dringend*', 'eilt', 'eilig', 'schnellstmöglich', 'so schnell wie möglich', '(ist|haben|habe) (ein|einen|unser|mein)? notfall', 'notfall[!:]', 'kann nicht (mehr)? (länger)? warten', 'nicht (mehr)? länger warten', 'duldet keinen aufschub',
      '(est|ai|avons|une|vraie|en|toute) urgence', 'urgence[!:]', 'urgence [!:]', "(besoin|contactez|répond*|rappel*|rembours*|réponse|aide|faut) … d'urgence", 'au plus vite', 'dès que possible', 'le plus rapidement possible', "(peux|peut|pouvons) (plus|pas) attendre",
      'urgente', 'urgentemente', '(es|tengo|tenemos) (una|mucha)? urgencia', 'con (carácter de|mucha|la mayor|máxima|toda)? urgencia', '(necesit*|ayuda|respuesta|solución) … de urgencia', 'es una emergencia', 'cuanto antes', 'lo antes posible', 'no (puedo|puede|podemos) esperar (más)?',
      '(é|tenho|temos|numa) (uma|muita)? (urgência|emergência)', '(com|na) (muita|a maior|máxima|toda a)? urgência', '(preciso|precisamos|ajuda|resposta|solução) … de urgência', 'o mais rápido possível', 'quanto antes', 'com rapidez', 'não (posso|pode|podemos) esperar (mais)?', 'spoed',
    ],
  },
  {
    reason: 'It is needed today or tomorrow',
    phrases: [
      '(need|needed|leav*|flight|fly|flying|wedding|event|meeting|trip|travel*|deadline|expire|expires|due|arrive|birthday|interview|exam|surgery) … (today|tonight|tomorrow|this (morning|afternoon|evening)|in (an|one|two|three|[0-9]+) hours?|by (tomorrow|tonight|noon|monday|friday))',
      '(brauch*|benötig*|flug|fliege*|reise*|abreise|hochzeit|termin|frist|geburtstag|prüfung|operation|veranstaltung) … (heute|morgen|übermorgen|heute abend|in (einer|zwei|drei|[0-9]+) stunden?)', '(heute|morgen) … (brauch*|benötig*|flug|abflug|hochzeit|termin|frist|geburtstag|prüfung)',
      "(besoin|pars|partons|vol|mariage|réunion|voyage|échéance|anniversaire|entretien|examen|opération|départ) … (aujourd'hui|ce soir|demain|cet après.midi|dans (une|deux|trois|[0-9]+) heures?)", '(demain|ce soir) … (vol|mariage|départ|examen|anniversaire|réunion)',
      '(necesit*|vuelo|viaj*|salgo|salimos|boda|reunión|evento|plazo|cumpleaños|examen|operación|cita) … (hoy|esta (tarde|noche|mañana)|mañana|en (una|dos|tres|[0-9]+) horas?)', 'mañana … (vuelo|boda|viaj*|examen|reunión|cumpleaños)',
      '(precis*|voo|viaj*|parto|partimos|casamento|reunião|evento|prazo|aniversário|exame|cirurgia|consulta) … (hoje|amanhã|esta (tarde|noite|manhã)|em (uma|duas|três|[0-9]+) horas?)', 'amanhã … (voo|casamento|viag*|viaj*|exame|reunião|aniversário)',
    ],
  },
];

/** Words for “at once”: urgent where something is asked for, and else how a fault shows itself. */
export const soonWords: readonly string[] = [
  'immediately', 'right (now|away)', 'at once', 'sofort', 'umgehend*', 'unverzüglich*', 'auf der stelle', 'immédiatement', 'tout de suite', 'sur.le.champ', 'inmediatamente', 'de inmediato', 'ahora mismo', 'imediatamente', 'de imediato', 'agora mesmo',
];

/** What the customer asks for, next to such a word. */
export const askingWords: readonly string[] = [
  '(i|we|i also|we also) (need|want|demand|expect|require|insist)', 'want (you|this|it|my|the|a)', 'need (you|this|it|my|the|a|an|help|to know)', 'insist', '(call|ring|phone|refund|answer|contact|pay|reimburse|replace|help|email|e.mail|text) (me|us|my|this|back)', '(answer|reply|respond|cancel|stop|block|fix|solve|resolve|refund|send|return|escalate|transfer|freeze|delete|remove|close|do something|act|look into|get back to) (to|me|us|my|the|this|it|that|all|your)?', 'must be', '(has|have|needs?) to be', 'should be (fixed|refunded|replaced|solved|resolved|cancelled|answered)',
  'brauche*', 'benötig*', '(will|wollen|möchte*|verlang*|erwart*|forder*)', '(antwort|rückruf|hilfe|erstattung|stornierung|mein geld|lösung)', '(melde*|antworte*|erstatte*|storniere*|sperre*|stoppe*|schicke*|sende*|kündige*|helfe*|überweise*|ruf|rufe|rufen|zahle*) (sie|mir|uns|mich|bitte|ihr|das|die|den|meine*)?', 'stornieren', 'sperren', 'erstatten', 'kündigen', 'antworten', 'zurückrufen', 'muss … werden',
  '(veux|voulons|exige*|exigeons|demande|demandons|besoin|attends|souhaite|voudrais)', '(répondez|rappelez|remboursez|contactez|annulez|bloquez|envoyez|réglez|appelez|aidez|faites)', '(être|me|nous) (remboursée?|rembourser|répondre|rappeler|livrer|livrée?|contacter)', 'il (me|nous)? faut',
  '(quiero|queremos|necesito|necesitamos|exijo|exigimos|solicito|pido|espero)', '(respondan|responda|llamen|llámenme|llámeme|devuelvan|devuélvanme|cancelen|cancele|bloqueen|solucionen|resuelvan|contesten|envíen|ayúdenme|ayuda|respuesta)',
  '(quero|queremos|preciso|precisamos|exijo|exigimos|solicito|peço|espero)', '(respondam|responda|liguem|ligue|devolvam|cancelem|cancele|bloqueiem|resolvam|resolva|enviem|ajudem|ajudem.me|ajuda|resposta)',
];

/** Mere courtesy: with “immediately” it asks, with “right now” it may as well ask about the present. */
export const courteousWords: readonly string[] = ['please', 'kindly', 'bitte*', "s'il (vous|te) plaît", 'merci de', 'veuillez', 'por favor', 'se faz favor'];

/** What fails “immediately” is no request, whatever stands before. */
export const failingWords: readonly string[] = [
  '(crashes|closes|shuts|stops|quits|dies|disconnects|freezes|fails|logs|turns|goes|switches|breaks|disappears|restarts|ends|crashed|closed|quit|died|froze|failed|stopped|disappeared|vanishes)',
  '(stürzt*|schließt|bricht|geht|schaltet|verschwindet|friert|startet|fällt|stirbt|trennt)', '(se (ferme|coupe|bloque|déconnecte|éteint|fige)|plante|disparaît|redémarre|s\'(éteint|arrête|bloque))', '(se (cierra|apaga|bloquea|cuelga|desconecta|reinicia|cae)|falla|desaparece)', '(fecha|desliga|trava|bloqueia|reinicia|desaparece|falha|cai)(.se)?',
];

/** Names and notices that only sound like danger, fraud or patience. */
export const harmlessWords: readonly string[] = [
  'smoke (grey|gray|black|white|blue|green|brown|glass|colou?r|detectors?|alarms?|machines?|test|effect|free|signals?)', '(colou?r|shade) smoke', 'exploded (view|diagram|drawing|parts)*', '(amazon|kindle) fire', 'fire (tv|stick|hd|tablet|cube|alarms?|extinguishers?|pits?|bowls?|safety|resistant|retardant|proof|doors?|department|drill|trucks?|engines?|sale|emoji|insurance|red|opal)', 'spark (plugs?|mail|app)', 'fraud (protection|prevention|department|team|alerts?|policy|insurance|checks?|detection|filters?|screening|rules|score|cover|coverage|guarantee)', '(?<!(complaint|report|charges|case|action) )(against|prevent|preventing|detect|detecting|avoid|avoiding|combat) (card|payment|online|identity|internet)? (fraud|scams?|scammers|fraudsters|phishing|hackers|hacking|identity theft)',
  'feuer und flamme', '(preis|betrag|summe|rabatt|dauer|wert|gesamtbetrag|lieferzeit|rechnung) … betrug(?=\\s+(nur|etwa|rund|circa|ca|insgesamt|damals|doch|laut|zuletzt|vorher|genau|knapp|fast|mehr|weniger|über|unter|ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|[0-9]))', '(?<!(anzeige|strafanzeige|vorgehen) )(vor|gegen) (online|internet|karten|kreditkarten)?(betrug|betrüger*|phishing|hacker*|identitätsdiebstahl)', '(betrugs(prüfung|schutz|versicherung|abteilung|erkennung|prävention|warnung*|filter))', 'betrug (nur|etwa|rund|circa|ca.|insgesamt|damals|doch)? [0-9]+', '(recht|rechte|regeln|richtlinien?|datenschutz|urheberrecht*|vertrag|gesetz|dsgvo|pflicht) … verletzt', 'verletzt … (recht|rechte|regeln|richtlinien?|datenschutz|urheberrecht*|vertrag|gesetz|dsgvo|pflicht)',
  "(?<!(plainte|action) )(contre|prévenir|éviter|détecter|combattre) (la|les|l'|le|une|des)? (fraudes?|arnaques?|hameçonnage|phishing|piratages?|pirates|escroqueries|escrocs)", "(service|équipe|assurance|contrôle|détection|protection|dispositif) (anti|de|contre la|contre les)?[ .]?fraudes?", '(?<!(denuncia|querella) )(contra|prevenir|evitar|detectar) (el|la|los|las|un|una)? (fraudes?|estafas?|estafadores|phishing|hackeos?|robo de identidad)', '(departamento|equipo|seguro|control|detección|protección|sistema) (de|anti|contra el)?[ .]?fraudes?', '(?<!(queixa|denuncia) )(contra|prevenir|evitar|detetar|detectar) (a|o|as|os|um|uma)? (fraudes?|burlas?|burlões|golpes?|phishing|roubo de identidade)', '(departamento|equipa|equipe|seguro|controlo|controle|proteção|deteção|detecção|sistema) (de|da|anti|contra a)?[ .]?fraudes?',
  "(détecteurs?|alarmes?|assurances?|sécurité|portes?|risques?|anti|contre) … (incendie|fumée)", '(alarmas?|detector|detectores|seguros?|puertas?|extintor|extintores|contra|prevención) … (incendios?|humo)', 'chispas de (chocolate|colores|azúcar)', '(alarmes?|detector|detetor|detectores|detetores|seguros?|portas?|extintor|contra) … (incêndios?|fumo|fumaça)',
];

/** Words that say it can wait. */
export const patientWords: readonly string[] = [
  'no (rush|hurry)', "(not|nothing|isn't|no) (very|super|so|really|that|too|terribly)? (urgent|urgency)", "(not|isn't) (an|a)? (emergency|hurry|rush)", "(am|i'm|im) (not)? in no (rush|hurry)", "not in (a|any) (rush|hurry)", 'at your convenience', 'take your time', '(this|it|that|which|matter|question|request|and|all|also) (really|easily|certainly|also)? can wait', 'can (easily|certainly|also)? wait (until|till|a|for|if|no problem)', 'whenever you get (to it|around)',
  'keine eile', 'eilt (gar|wirklich|überhaupt)? nicht', 'nicht (so|sehr|wirklich|besonders)? (eilig|dringend)', 'bei gelegenheit', 'hat (noch)? zeit', 'lassen sie sich (ruhig)? zeit', 'kann (ruhig|gerne?|noch|gut)? warten',
  'rien (ne)? presse', "(pas|aucune|nulle) (d'urgence|urgence|urgent|pressée?|si urgent|très urgent)", "rien d'urgent", 'prenez votre temps', 'à votre convenance', '(peut|pourra) (bien|très bien|tout à fait)? attendre',
  'no (es|hay|corre|tengo) (muy|tan|nada)? (urgente|prisa|urgencia)', 'no me (corre prisa|urge)', 'sin (ninguna)? (prisas?|urgencia)', '(esto|eso|y|que|todo) puede esperar',
  'sem (pressa|urgência)', '(não|nada) (é|tem|há|tenho)? (muito|muita|nada)? (urgente|pressa|urgência)', '(isto|isso|e|que|tudo) pode esperar', 'com calma',
];

/** Polite openings that say little of hurry: they count where nothing else does. */
export const casualWords: readonly string[] = [
  'when(ever)? you (have|get) (a)? (time|moment|chance|minute)', 'just (curious|wondering|wanted to (say|thank))', 'wenn sie (mal)? (zeit|gelegenheit) (haben|finden)', 'quand vous (aurez|avez) (le temps|un moment|une minute)', 'cuando (puedan|pueda|podáis|tengan un momento|tenga un momento|tengáis tiempo)', 'solo por curiosidad', 'quando (puder|puderem|tiverem tempo|tiver tempo)', 'só por curiosidade',
];
