/** Words that make a ticket urgent, by the reason the agent reads, in five languages and the notation of signal words. The first that fits counts. */
export const urgentWords: readonly { readonly reason: string; readonly phrases: readonly string[] }[] = [
  {
    reason: 'Somebody may be in danger',
    phrases: [
      'fire', 'smoke', 'sparks?', 'explod*', 'electric shock', 'injur*', '(taken|went|brought|go|ended up) (to|in) (the|a)? hospital', 'gas leak', 'carbon monoxide',
      'feuer', 'brand gefangen', 'stromschlag', 'gasgeruch', 'verletzt', 'qualmt', 'funken', 'pris feu', 'incendie', 'fuite de gaz', 'décharge électrique', 'étincelles?', 'blessée?', 'incendi(o|ó)', 'prendió fuego', 'fuga de gas', 'descarga eléctrica', 'chispas', 'pegou fogo', 'incêndio', 'vazamento de gás', 'choque elétrico', 'faíscas?',
    ],
  },
  {
    reason: 'Money or an account is at risk',
    phrases: [
      'hacked', 'fraud*', 'stolen', 'unauthori(s|z)ed', 'locked out of', 'emptied', 'gehackt*', 'betrug', 'gestohlen*', 'ausgesperrt', 'unbefugt*', 'piraté*', 'frauduleu*', 'volée?s?', 'non autorisée?', 'hackead(o|a)', 'robad(o|a)s?', 'robaron', 'fraude', 'no autorizad(o|a)', 'invadida', 'roubad(o|a)s?', 'roubaram', 'clonado', 'não autorizad(o|a)',
    ],
  },
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
      'urgent', 'urgently', 'asap', 'as soon as possible', 'immediately', 'right (now|away)', 'emergency', 'time.sensitive', 'dringend*', 'sofort', 'umgehend', 'eilt', 'es eilt', 'eilig', 'schnellstmöglich', 'so schnell wie möglich', 'notfall', 'urgence', 'au plus vite', 'immédiatement', 'dès que possible', 'tout de suite', 'le plus rapidement possible', 'urgente', 'urgencia', 'inmediatamente', 'cuanto antes', 'lo antes posible', 'de inmediato', 'urgentemente', 'urgência', 'imediatamente', 'o mais rápido possível', 'quanto antes', 'o quanto antes', 'com rapidez', 'spoed',
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

/** Words that say it can wait. */
export const patientWords: readonly string[] = [
  'no (rush|hurry)', '(not|nothing) urgent', 'when(ever)? you (have|get) (a)? (time|moment|chance|minute)', 'just (curious|wondering|wanted to (say|thank))', 'at your convenience', 'take your time', 'can wait',
  'keine eile', 'eilt nicht', 'nicht (so)? (eilig|dringend)', 'wenn sie (mal)? (zeit|gelegenheit) (haben|finden)', 'bei gelegenheit', 'hat zeit', 'lassen sie sich zeit',
  'rien (ne)? presse', "pas (d'urgence|urgent|pressée?)", "rien d'urgent", 'quand vous (aurez|avez) (le temps|un moment|une minute)', 'prenez votre temps', 'à votre convenance',
  'no (es|hay|corre) (urgente|prisa|urgencia)', 'sin (prisas?|urgencia)', 'cuando (puedan|pueda|podáis|tengan un momento|tenga un momento|tengáis tiempo)', 'solo por curiosidad',
  'sem (pressa|urgência)', '(não|nada) (é|tem|há)? ?(urgente|pressa|urgência)', 'quando (puder|puderem|tiverem tempo|tiver tempo)', 'só por curiosidade', 'com calma',
];
