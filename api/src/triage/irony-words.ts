/** Praise that stands for itself, before a comma or the end: "Great, …". In five languages and the notation of signal words. */
export const bareTributes: readonly string[] = [
  'great', 'brilliant', 'fantastic', 'wonderful', 'amazing', 'awesome', 'excellent', 'perfect', 'superb', 'lovely', 'marvell?ous', 'splendid', 'terrific', 'impressive', 'nice', 'super',
  'toll', 'klasse', 'prima', 'wunderbar', 'perfekt', 'großartig', 'fantastisch', 'herrlich', 'hervorragend', 'genial', 'spitze', 'schön', 'ausgezeichnet', 'bestens',
  'génial', 'parfait', 'formidable', 'merveilleux', 'magnifique', 'fantastique', 'impeccable', 'perfecto', 'estupendo', 'fantástico', 'maravilloso', 'excelente', 'fenomenal', 'magnífico', 'qué (bien|bueno|maravilla|alegría|sorpresa)',
  'ótimo', 'perfeito', 'maravilha', 'maravilhoso', 'espetacular', 'fabuloso', 'que (bom|bem|maravilha|alegria|surpresa|beleza)', 'muito bem',
];

/** Praise of what somebody did, whatever follows. */
export const tributes: readonly string[] = [
  'well done', '(good|great|nice|fine|excellent|amazing|fantastic|wonderful|brilliant|lovely|superb|top) (job|work|service|support|going|effort)', '(congratulations|congrats)', 'bravo', 'kudos', 'hats off', 'chapeau', 'how (kind|nice|lovely|thoughtful|generous|charming|considerate)', 'just what (i|we) (needed|wanted)', 'love (it when|how) you',
  '(gut|toll|super|prima) gemacht', '(gute|tolle|super|starke|reife|großartige) (arbeit|leistung)', 'glanzleistung', '(toller|super|klasse) (service|laden|support|kundendienst)', 'glückwunsch', 'gratul(iere|ation)', 'hut ab', 'großes kino', 'na (toll|super|klasse|prima|bravo|herrlich|wunderbar)', '(wie|sehr|zu) (nett|freundlich|aufmerksam|liebenswürdig)', '(schön|nett|toll),? dass (sie|ihr)',
  'félicitations', 'bien joué', '(beau|bon|joli) travail', 'quel (service|talent|plaisir|bonheur)', 'quelle (efficacité|bonne nouvelle|belle surprise)', 'trop (aimable|gentil|fort)', "c'est (gentil|aimable)", 
  'enhorabuena', 'felicidades', 'felicitaciones', 'bien hecho', 'buen trabajo', 'gran (trabajo|servicio)', 'qué (amables?|detalle|simpáticos?|eficiencia|rapidez|eficaces)', '(vaya|menudo|menuda) (servicio|atención|seriedad)',
  'parabéns', 'bom trabalho', 'belo (trabalho|serviço)', 'lindo serviço', 'que (simpático|simpáticos|gentil|gentis|amável|amáveis|eficiência|rapidez)',
];

/** Thanks that are none where somebody waited in vain. */
export const bitterThanks: readonly string[] = ['thanks? (a (bunch|lot|million)|so much|you (so|very) much)', '(vielen|besten|schönen|herzlichen)? dank(e)? auch', 'merci (bien|beaucoup)', 'muchas gracias', 'muito obrigad(o|a)'];

/** Waited or come in vain. */
export const vainWords: readonly string[] = [
  '(waited|waiting|stayed|sat|took the day off|came|drove|called) … (for nothing|in vain)', '(umsonst|vergeblich|vergebens) (gewartet|gefahren|angerufen|gekommen|zu hause)', '(attendu|attendue|déplacée?|restée?|venue?|appelée?) … pour rien', '(esperado|esperando|esperé|venido|ido|llamado) … (para|por) nada', '(esperei|esperado|à espera|esperando|vim|liguei) … para nada',
];

/** A fault that comes again, and what takes far too long: nobody praises these. */
export const repeatedMishaps: readonly string[] = [
  '(second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th) (technician|attempt|delay|reminder|excuse|agent)', '(second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th) time', '(another|more) (delay|delays|outage|mistake|error|broken|wrong|excuse|excuses|crash|failure|fault|cancellation|faulty|damaged|defective|missing|week of waiting|day of waiting)', 'yet another', '(twice|three times|four times) in (one|a|two|the same) (day|week|month|row)',
  '(down|wrong|broken|late|lost|gone|missing|cancelled|canceled|crashed|failed|dead|damaged|delayed|empty|offline|leaking|frozen|faulty) … again', 'again (down|wrong|broken|late|lost|missing|cancelled|canceled|crashed|dead|damaged|delayed|empty|offline|without|nobody|nothing|no)', '(address|order|parcel|size|flight|bill|invoice|app)[.!] again',
  '(days|weeks|months|hours) and (still)? (no|not|nothing|nobody|counting)', '(days|weeks|months|hours) (late|on hold|in the queue|in a queue)', '(only|just) (took|needed|been) … (days|weeks|months|hours|years)', '(answer|reply|respond|answered|replied|react) … after … (weeks|months|days)',
  'zum (zweiten|dritten|vierten|fünften|x.ten|wiederholten|[0-9]+.?) mal', '(zweite|dritte|vierte|fünfte) (techniker|termin|versuch|anruf|ausfall|mahnung|ausrede|defekt*|verspätung|paket in folge)', '(schon wieder|wieder|erneut) … (falsch*|kaputt*|defekt*|verspät*|weg|verloren|nicht|keine?|keinen|ausgefallen|abgestürzt|zu spät|storniert|offline|leer|warteschleife|stunden|umsonst)', 'noch (eine|ein|mehr|so eine|so ein) (verspätung|verspätungen|verzögerung|fehler|ausfall|panne|ausrede|ausreden|mahnung|absage|woche warten)', '(tage|wochen|monate|stunden) und (immer noch)? (keine|kein|nichts|niemand|noch immer)', 'nach … (wochen|monaten) … (antwort*|meld*|reagier*)', 'stunden in der (warteschleife|leitung)',
  '(deuxième|troisième|quatrième|cinquième|seconde|énième|[0-9]e|[0-9]eme) (fois|technicien|retard|relance|panne|report|excuse)', 'encore (un|une|le|la|les|des)? (mauvais*|retard|retards|erreur|panne|excuse|report|annul*|cassée?s?|perdue?s?|défectueu*|faux)', '(cassée?|perdue?|annulée?|en retard) … (deux|trois|quatre|plusieurs) fois', '(de|à) nouveau … (en panne|cassée?|perdue?|bloquée?|en retard|annulée?|hors service|vide|sans)', '(jours|semaines|mois|heures) (et|sans) (toujours)? (aucune?|pas|rien|personne|réponse|nouvelles)', '(répondre|répondez|réagir|réagissez) … (après|au bout de) … (semaines|mois)',
  '(segunda|tercera|cuarta|quinta|enésima) (vez|cita|visita|avería|reclamación)', '(segundo|tercer|cuarto|quinto|enésimo) (técnico|retraso|intento|fallo|aviso)', 'otr(o|a) (retraso|error|fallo|corte|excusa|avería|cancelación|demora|semana (esperando|sin)|día (esperando|sin))', '(otra vez|de nuevo) … (equivocad*|rot(o|a)s?|mal|caíd(o|a)|perdid(o|a)|tarde|cancelad*|averiad*|sin)', '(equivocad*|rot(o|a)|caído|caída|perdido|perdida|estropead(o|a)) … (otra vez|de nuevo)', '(días|semanas|meses|horas) y (ninguna?|nada|nadie|sin|sigo|todavía|aún)', '(contestar|responder|responden|contestan|contesten) … (después de|al cabo de|tras) … (semanas|meses)',
  '(segunda|terceira|quarta|quinta|enésima) vez', '(segundo|terceiro|quarto|quinto) (técnico|atraso|aviso|erro)', 'mais (um|uma) (atraso|erro|falha|desculpa|avaria|cancelamento|semana (à espera|sem)|dia (à espera|sem))', '(outra vez|de novo|novamente|mais uma vez) … (errad(o|a)|partid(o|a)|avariad(o|a)|perdid(o|a)|atrasad(o|a)|cancelad(o|a)|quebrad(o|a)|cobr*|sem)', '(errad(o|a)|caiu|partiu|perdeu|falhou|avariou|atrasad(o|a)|quebrou) … (outra vez|de novo|novamente)', '(outra vez|de novo) … tamanho', '(dias|semanas|meses|horas) e (nenhuma?|nada|ninguém|sem|ainda)', '(responder|respondem|respondam) … (depois de|após|ao fim de) … (semanas|meses)',
];

/** A single fault: ironic only beside praise of what somebody did. */
export const singleMishaps: readonly string[] = [
  '(losing|lost|ruining|ruined|breaking|broke|smashing|smashed) (my|our)', 'wrong (address|size|colour|color|item|product|order|person|name|house)', 'still (cold|broken|dead|dark|down|no (answer|reply|refund|heating|parcel|solution))', 'immer noch (kalt|kaputt|defekt|nichts|dunkel|falsch|keine? (antwort|heizung|geld|paket|lösung))', '(paket|bestellung|sendung|koffer) … (weg|verloren|verschwunden)', 'falsche (größe|farbe|adresse|lampe|ware|lieferung)',
  'toujours (rien|en panne|froid|cassée?|pas (de|d.))', 'mauvaise (taille|adresse|couleur|lampe)', '(colis|commande) … perdue?', 'sigue (frí(o|a)|rot(o|a)|sin (funcionar|llegar)|averiad(o|a)|estropead(o|a))', '(paquete|pedido) … perdido', 'talla equivocada', 'continua (frio|fria|partid(o|a)|avariad(o|a)|quebrad(o|a)|sem (funcionar|chegar))', '(tamanho|endereço|cor|produto) errad(o|a)',
];

/** What is meant as it is said: it works, or they come back for more. */
export const sincereWords: readonly string[] = [
  '(works|worked|working|fixed|solved|sorted|resolved)(?! (on|against))', 'always (happy|perfect|good|great|satisfied|a pleasure|been)', '(order|ordered|ordering|buy|bought|buying|shop|shopped|shopping|purchase|purchased|visit|visited|stay|stayed) (again|here|from|with|at)', 'never … (problem|problems|issue|issues|complaint)', '(very|so|really) (happy|pleased|satisfied|glad)', 'recommend', '(did|tried|done) (that|it|this|as)', 'no longer', 'thank(s| you) (so much|very much)? for (?!(losing|ruining|wasting|breaking|ignoring|nothing))',
  '(geht|läuft|klappt|funktioniert) (jetzt|nun|wieder|alles)(?! nicht)', 'immer (zufrieden|perfekt|gut|gerne|pünktlich)', '(bestelle|bestellt|gekauft|kaufe|einkaufe|hier)(?! (war|wurde|worden)) … (zufrieden|gerne|wieder|immer)', 'zufrieden', '(danke|dank) (für (?!nichts)|dass)', 'empfehl*', 'geklappt', 'gelöst',
  '(marche|fonctionne) (de nouveau|à nouveau|enfin|bien|maintenant)', 'toujours (content*|satisfait*|ravie?|parfait*|impeccable)', '(commande|achète|achat) (chez|ici)', 'résolue?', 'recommande', "encore merci", "merci (beaucoup)? (pour (?!rien)|de|d.avoir)", 'ya (funciona|va bien|está)', 'siempre (content*|perfecto|bien|satisfech*|amable*)', 'gracias por (?!nada)', '(compro|compraré|pido|compré) ', 'resuelto', 'recomiendo', 'todo bien', '(já|agora) (funciona|está)', 'sempre (content*|perfeit*|bem|satisfeit*|simpátic*)', 'obrigad(o|a) (por|pela|pelo) (?!nada)', '(comprar|compro|comprei|encomendo) ', 'resolvid(o|a)', 'recomendo', 'tudo bem',
];
