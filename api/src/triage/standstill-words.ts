const sites = '(tills|cash registers|registers|checkouts|terminals|card machines|workstations|servers|kiosks|shops|stores|branches|offices|restaurants|warehouses)';
const house = '(office|team|company|department|school|clinic|practice|warehouse|shop|store|restaurant|hotel|factory|plant|site|branch|call cent(er|re)|business)';

/** What a business works with and who works or buys there, in one language and the notation of signal words; what they can no longer do; and the phrases made of these. */
interface Standstill {
  readonly tools: string;
  readonly people: string;
  readonly works: string;
  readonly does: string;
  readonly phrases: (words: Omit<Standstill, 'phrases'>) => readonly string[];
}

const english: Standstill = {
  tools: '(tills|cash registers|registers|checkouts|terminals|readers|card machines|workstations|computers|pcs|laptops|printers|servers|scanners|kiosks|machines|phones|phone lines|lines|screens|systems|devices|shops|stores|branches|sites|locations|offices|restaurants|hotels|warehouses|clinics|schools|doors|gates|barriers|turnstiles)',
  people: '(staff|team|people|employees|colleagues|users|agents|workers|customers|clients|guests|members|students|pupils|teachers|nurses|doctors|patients|drivers|technicians|cashiers|waiters|tenants|shoppers|buyers|us)',
  works: '(work|works|working|function|functions|responds?|responding|prints?|printing|connects?|connecting|starts?|boots?|loads?|reachable|online)(?! (with|for))',
  does: '(log (in|on|into)|sign (in|on|into)|work|access|pay|order|connect|print|clock (in|out)|sell|serve|get (in|into|online|access)|check (in|out)|take (payments|orders|cards))',
  phrases: ({ tools, people, works, does }) => [
    `(none|not one|not a single one|neither) of (our|the) … ${tools} … ${works}`, `none of (our|the|my) … ${people} can (even|still|now|currently)? ${does}`, `(nobody|no one|noone) (here|in|at|on|from) … can (even|still|now|currently)? ${does}`, `(nobody|no one|noone) can ${does} … (anymore|any more|since|today|this morning|right now|at the moment)`,
    `(all|both|most|half|many|several) (of)? (our|the) … ${tools} (are|have|went|stopped|keep) … (down|dead|offline|frozen|stuck|blocked|stopped|not working|out of (order|service)|crashing|freezing|failing|working)`,
    `our ${sites} are … (down|dead|offline|frozen|stuck|not working)`, `our ${sites} (don't|do not|won't|no longer|have stopped) (work|working|start|connect|print|respond)`,
    `(([0-9]{2,}|dozens|hundreds|thousands|many|most|all) of our|[0-9]{2,}|all our|our) ${people} (can't|cannot|can not|can no longer|are unable to|aren't able to|are not able to) … ${does}`, `(([0-9]{2,}|dozens|hundreds|thousands|many|most|all) of our|[0-9]{2,}|all our|our) ${people} are (all|still|now)? (locked out|stuck|blocked|without access|offline)`,
    `(whole|entire) ${house} … (can't|cannot|can not|is without|has no (access|internet|power|system)|is (stuck|blocked|offline|down|idle|paraly(s|z)ed)|stands still)`, 'at a (complete|total|full)? standstill',
    "we (can't|cannot|can not|can no longer|are unable to|aren't able to|are not able to) (take|accept|process|ship|invoice|fulfil|fulfill) (any|our|the|customer|card|new)? (payments?|cards?|orders?|bookings?|sales|customers|invoices|parcels)", '(turning|sending|have to turn|have to send|must turn|must send) (all|our|the)? (customers|guests|patients|shoppers|people) (away|home)',
  ],
};

const german: Standstill = {
  tools: '(kassen?|kartenterminals?|terminals?|kartenlesegeräte?|lesegeräte?|rechner|computer|pcs|arbeitsplätze|arbeitsplatz|drucker|server|scanner|maschinen?|geräte|telefone|leitungen|systeme|filialen?|standorte?|läden|shops|niederlassungen|büros|hotels|restaurants|türen|schranken|drehkreuze)',
  people: '(mitarbeiter|mitarbeitern|mitarbeiterinnen|kollegen|kolleginnen|kunden|kundinnen|nutzer|nutzern|benutzer|leute|leuten|gäste|schüler|lehrer|patienten|fahrer|techniker|verkäufer|team|uns)',
  works: '(funktioniert|funktionieren|geht|gehen|läuft|laufen|startet|starten|druckt|drucken|reagiert|reagieren|bootet|erreichbar|verbindet|lässt|lassen)',
  does: '(anmelden|einloggen|arbeiten|zugreifen|bezahlen|zahlen|bestellen|drucken|telefonieren|verkaufen|kassieren|scannen|einkaufen)',
  phrases: ({ tools, people, works, does }) => [
    `kein(e|er|es) (einzige[rs]?)? (unserer|von unseren|der|von den)? ${tools} … ${works}`, `(an|in) (keiner|keinem) (einzigen)? (unserer|der)? ${tools} … ${works}`, `(keiner|keine|niemand) (von|unserer|im|in|bei|aus|der) … kann (sich)? (mehr|noch|gerade|derzeit)? ${does}`, `(niemand|keiner) kann (sich)? (mehr|noch) ${does}`, `kann (sich)? (bei uns|hier|hier bei uns)? (niemand|keiner|keiner unserer|keine unserer) … (mehr|noch) … ${does}`,
    `(alle|sämtliche|beide|unsere|mehrere) (unsere|unserer)? ${tools} … (ausgefallen|offline|down|tot|stehen still|gesperrt|blockiert|lahm|außer betrieb|abgestürzt|eingefroren)`, `(alle|sämtliche|beide|unsere) (unsere)? ${tools} (funktionieren|gehen|laufen|starten|drucken|reagieren) … (nicht|nicht mehr)`,
    `([0-9]{2,}|dutzende|hunderte|zahlreiche|viele|alle|sämtliche|unsere) (unserer|unsere|von unseren)? ${people} können … (nicht|nichts|nicht mehr) … ${does}`, `([0-9]{2,}|dutzende|hunderte|alle|sämtliche|unsere) (unserer|unsere|von unseren)? ${people} (sind|kommen) … (ausgesperrt|blockiert|ohne zugang|nicht (rein|hinein|ins|in)|nicht mehr (rein|hinein|ins|in))`,
    '(ganze|ganzes|gesamte|gesamtes|komplette) (büro|team|firma|abteilung|schule|praxis|lager|laden|restaurant|hotel|betrieb|belegschaft|geschäft|produktion|filiale) … (steht|kann (nicht|nichts)|ist (ohne|offline|lahmgelegt|blockiert)|hat kein(e|en)? (zugriff|internet|strom|system))', 'steht … alles still', '(betrieb|laden|geschäft|büro|produktion) … lahmgelegt',
    'können … keine … (zahlungen|bestellungen|kartenzahlungen|karten|aufträge|rechnungen|kunden|pakete) (mehr)? (annehmen|verarbeiten|erstellen|ausführen|bedienen|versenden|abwickeln)', 'können … (nicht|nicht mehr) (kassieren|verkaufen|abrechnen|ausliefern)', '(schicken|müssen) … (kunden|gäste|patienten) … (weg|wegschicken|nach hause)',
  ],
};

const french: Standstill = {
  tools: '(caisses?|terminaux|terminal|tpe|lecteurs?|ordinateurs?|postes?|imprimantes?|serveurs?|scanners?|bornes?|machines?|téléphones?|lignes?|écrans|systèmes|appareils|magasins?|boutiques?|agences?|sites|bureaux|restaurants?|hôtels|entrepôts|portes|barrières)',
  people: '(employés|salariés|collègues|collaborateurs|collaboratrices|clients|clientes|utilisateurs|vendeurs|vendeuses|élèves|patients|membres|équipes?|techniciens|agents|nous)',
  works: "(fonctionne|fonctionnent|marche|marchent|répond|répondent|démarre|imprime|s'allume|se connecte|s'ouvre|est (accessible|joignable|disponible))",
  does: '(se connecter|travailler|accéder|payer|commander|imprimer|encaisser|vendre|entrer|téléphoner)',
  phrases: ({ tools, people, works, does }) => [
    `aucune? (de nos|des|de ces)? ${tools} … ${works}`, `aucune? (de nos|des|de mes) ${people} ne (peut|arrive à|parvient à) (plus)? ${does}`, `personne (au|dans|chez|ici|en|de|à) … (peut|arrive à|arrive plus à|parvient à) (plus)? ${does}`, `personne ne (peut plus|parvient plus à|arrive plus à) ${does}`, `(toutes|tous)? (nos|mes) ${tools} (sont|restent) … (en panne|bloquée?s|hors service|hors ligne|à l'arrêt|figée?s|inaccessibles|plantée?s)`, `(toutes|tous) les ${tools} (sont|restent) … (en panne|bloquée?s|hors service|hors ligne|à l'arrêt|figée?s|inaccessibles|plantée?s)`, `nos ${tools} ne (fonctionnent|marchent|répondent|démarrent|impriment) (plus|pas)`,
    `([0-9]{2,}|des dizaines de|des centaines de|tous nos|toutes nos|nos|beaucoup de nos|la plupart de nos) (de nos)? ${people} (ne peuvent|peuvent|n'arrivent|arrivent|ne parviennent) (plus|pas) (à)? ${does}`, `([0-9]{2,}|des dizaines de|tous nos|toutes nos|nos) ${people} sont (tous|toutes)? (bloquée?s|sans accès|à l'arrêt)`,
    "(toute l'(équipe|entreprise|école|agence|usine)|tout (le|notre) (bureau|magasin|service|personnel|restaurant)|toute (la|notre) (boutique|clinique|société|production|équipe|entreprise)) … (bloquée?|à l'arrêt|paralysée?|ne peut (plus|pas)|peut (plus|pas)|sans (accès|internet|système))", "(pouvons|arrivons) (plus|pas) (à)? (encaisser|vendre|facturer|expédier|servir)", '(renvoyer|renvoyons|refuser|refusons) (tous)? (les|nos|des) (clients|patients)',
  ],
};

const spanish: Standstill = {
  tools: '(cajas?|terminales|terminal|tpv|datáfonos?|lectores|lector|ordenador(es)?|computadoras?|equipos|puestos|impresoras?|servidor(es)?|escáneres|máquinas?|teléfonos|líneas|pantallas|sistemas|dispositivos|tiendas?|sucursal(es)?|locales|sedes|oficinas|restaurantes|hoteles|almacenes|puertas|barreras|tornos)',
  people: '(emplead(o|a)s|trabajador(es|as)|compañer(o|a)s|clientes|clientas|usuari(o|a)s|vendedor(es|as)|alumn(o|a)s|profesores|pacientes|miembros|equipo|técnicos|agentes|personas|nosotr(o|a)s)',
  works: '(funciona|funcionan|va|van|responde|responden|arranca|arrancan|imprime|imprimen|enciende|encienden|abre|abren|conecta|conectan|se conecta)',
  does: '(entrar|acceder|trabajar|pagar|comprar|iniciar|conectarse|imprimir|vender|cobrar|fichar|escanear)',
  phrases: ({ tools, people, works, does }) => [
    `ningun(a|o)? (de nuestr(a|o)s|de l(a|o)s)? ${tools} … ${works}`, `no (nos)? ${works} ningun(a|o)? (de nuestr(a|o)s|de l(a|o)s)? ${tools}`, `(ninguno|ninguna) de (nuestr(a|o)s|l(a|o)s) ${people} puede (ya)? ${does}`, `nadie (de|en|del|aquí) … (puede|consigue|logra) (ya)? ${does}`, `ya (no puede ${does} nadie|nadie puede ${does})`, `nadie (puede|consigue|logra) ${does} … (desde|hoy|ahora|esta mañana)`, `(desde|hoy|ahora) … nadie (puede|consigue|logra) ${does}`,
    `(nuestr(a|o)s|tod(a|o)s l(a|o)s) ${tools} … (están|siguen|han|se han) … (caíd(o|a)s|parad(o|a)s|bloquead(o|a)s|fuera de servicio|sin (línea|conexión|sistema)|colgad(o|a)s|apagad(o|a)s|caído|parado|bloqueado|dejado de funcionar)`, `(nuestr(a|o)s|tod(a|o)s l(a|o)s) ${tools} (ya)? no (funcionan|van|responden|arrancan|imprimen)`,
    `([0-9]{2,}|decenas de|cientos de|miles de|tod(o|a)s l(o|a)s|nuestr(o|a)s|much(o|a)s) (de)? (nuestr(o|a)s|l(o|a)s)? ${people} (ya)? no (pueden|logran|consiguen) ${does}`, `([0-9]{2,}|decenas de|cientos de|tod(o|a)s l(o|a)s|nuestr(o|a)s) (nuestr(o|a)s)? ${people} (están|siguen) (tod(a|o)s)? (bloquead(o|a)s|sin acceso|parad(o|a)s)`,
    'tod(o|a) (el|la|nuestro|nuestra) (equipo|oficina|empresa|tienda|departamento|escuela|clínica|almacén|plantilla|restaurante|hotel|negocio|producción) … ((está|sigue) (parad|bloquead|paralizad|caíd)(o|a)|no puede|sin (poder|acceso|sistema|internet))', 'no podemos (cobrar|facturar|enviar|atender|despachar)', '(mandando|mandar|mandamos|echando) a (los|nuestros) (clientes|pacientes) a casa',
  ],
};

const portuguese: Standstill = {
  tools: '(caixas?|terminais|terminal|tpa|maquininhas?|leitores|leitor|computador(es)?|postos|impressoras?|servidor(es)?|máquinas?|telefones|linhas|ecrãs|telas|sistemas|dispositivos|aparelhos|lojas?|filia(l|is)|balcões|escritórios|restaurantes|hotéis|armazéns|portas|catracas)',
  people: '(funcionári(o|a)s|colaborador(es|as)|colegas|clientes|utilizador(es|as)|usuári(o|a)s|vendedor(es|as)|alun(o|a)s|professores|pacientes|utentes|membros|equipa|equipe|técnicos|agentes|pessoas|nós)',
  works: '(funciona|funcionam|responde|respondem|liga|ligam|abre|abrem|imprime|imprimem|arranca|arrancam|conecta|conectam)',
  does: '(entrar|aceder|acessar|trabalhar|pagar|comprar|ligar.se|se conectar|imprimir|vender|cobrar|fazer login|iniciar)',
  phrases: ({ tools, people, works, does }) => [
    `nenhum(a)? (d(a|o)s)? (noss(a|o)s)? ${tools} … ${works}`, `(nenhum|nenhuma) (d(a|o)s) (noss(a|o)s)? ${people} (consegue|pode) (já)? ${does}`, `ninguém (da|do|de|na|no|em|aqui) … (consegue|pode) ${does}`, `(já|mais) ninguém (consegue|pode) ${does}`, `ninguém (mais)? (consegue|pode) ${does} … (desde|hoje|agora|esta manhã|mais)`, `(desde|hoje|agora) … ninguém (mais)? (consegue|pode) ${does}`,
    `(noss(a|o)s|tod(a|o)s (as|os)) ${tools} … (estão|continuam|ficaram|pararam|caíram) … (parad(a|o)s|em baixo|fora do ar|fora de serviço|bloquead(a|o)s|avariad(a|o)s|travad(a|o)s|sem (sistema|ligação|conexão|rede)|de funcionar)`, `(noss(a|o)s|tod(a|o)s (as|os)) ${tools} (já)? não (funcionam|ligam|respondem|arrancam|imprimem)`,
    `([0-9]{2,}|dezenas de|centenas de|milhares de|tod(o|a)s (os|as)|noss(o|a)s|muit(o|a)s) (d(o|a)s)? (noss(o|a)s)? ${people} (já)? não (conseguem|podem) ${does}`, `([0-9]{2,}|dezenas de|centenas de|tod(o|a)s (os|as)|noss(o|a)s) (noss(o|a)s)? ${people} (estão|continuam) (tod(o|a)s)? (bloquead(o|a)s|sem acesso|parad(o|a)s)`,
    'tod(o|a) (o|a) (nosso|nossa)? (equipa|equipe|empresa|loja|escritório|escola|clínica|armazém|restaurante|hotel|negócio|produção|departamento) … ((está|ficou|continua) (parad|bloquead|paralisad)(o|a)|não (consegue|pode)|sem (acesso|sistema|internet))', 'não (conseguimos|podemos) (cobrar|faturar|enviar|atender|despachar)', '(mandar|mandando|mandamos) (os)? (nossos)? (clientes|pacientes|utentes) (embora|para casa)',
  ],
};

/** That a whole business stands still or many people are hit: none of the tills works, nobody in the office can log in. */
export const standstillWords: readonly string[] = [english, german, french, spanish, portuguese].flatMap(({ phrases, ...words }) => phrases(words));
