import type { Speech } from './speech.ts';

const ACTS = 'probado|intentado|llamado|enviado|revisado|comprobado|reiniciado|instalado|reinstalado|contactado|cambiado|pedido|pagado|cancelado|devuelto|seguido|desconectado|actualizado|borrado|restablecido|transmitido|reembolsado|tramitado|escalado|abierto|hecho|esperado|escrito|solicitado|reportado|creado|activado';
const PAST = 'probé|intenté|llamé|envié|revisé|reinicié|instalé|contacté|cambié|pedí|pagué|cancelé|devolví|seguí|desconecté|actualicé|borré|escribí|solicité|esperé|hice';

/** Spanish. */
export const spanish: Speech = {
  question: /^(?:¿|(?:(?:y|pero|entonces)[, ]+)?(?:cómo|cuándo|dónde|por qué|qué|cuál(?:es)?|quién|cuánto|puede|podría|puedo|pueden|podrían|tengo que|hay)(?!\p{L}))/iu,
  wish: /(?<!\p{L})(?:cómo|cuándo|dónde|por qué|qué|quiero|quisiera|necesito|busco|me gustaría|puede\p{L}*|podría\p{L}*|puedo|ayuda|problema|error|roto|rota|averiad[oa]|no (?:funciona|puedo|llega|ha|he|me)|reembols\p{L}*|cancel\p{L}*|devol\p{L}*|devuel\p{L}*|falta|tarde|retraso|espero|todavía|aún|nunca)(?!\p{L})/iu,
  step: /(?<!\p{L})(?:pruebe|prueba|intente|intenta|pulse|mantenga|reinicie|compruebe|revise|abra|vaya|siga|haga clic|seleccione|elija|envíe(?:nos|me)?|llame|contacte|descargue|instale|reinstale|desconecte|retire|elimine|conecte|indique(?:nos|me)?|díganos|dígame|responda|escriba(?:nos)?|use|utilice|espere|confirme|por favor|(?:usted )?(?:puede|podría|debe|debería)|le (?:recomendamos|sugerimos|aconsejamos)|¿ha (?:probado|intentado)|necesitamos)(?!\p{L})/iu,
  done: new RegExp(`(?<!\\p{L})(?:ya |también |lo |le |la |les |os |me |nos )*(?:he|hemos|había) (?:ya )?(?:${ACTS})(?!\\p{L})|(?<!\\p{L})(?:${PAST})(?!\\p{L})`, 'iu'),
  promise: /(?<!\p{L})(?:\p{L}{2,}(?:aremos|eremos|iremos|aré|eré|iré|dremos|dré|remos)(?!\p{L})|(?:vamos|voy) a \p{L}+(?:r|rle|rles|rte|rlo|rla)(?!\p{L})|(?:recibirá|recibirás|tendrá|tendrás|llegará|será|serán|se le (?:reembolsará|enviará|abonará))(?!\p{L})|(?:nuestro|el|la|su|un|una) (?:\p{L}+ ){0,3}(?:llegará|será|saldrá|contactará|llamará)(?!\p{L})|(?:le |se lo )?(?:prometo|prometemos|garantizamos)(?!\p{L}))/iu,
  noPromise: /(?<!\p{L})(?:no (?:podemos|podremos|podré|puedo|será|vamos)|lamentablemente|desea que|quiere que|necesitaremos|estaremos encantados)(?!\p{L})|\?\s*$/iu,
  solved: /(?<!\p{L})(?:ya (?:\p{L}+ ){0,2}(?:funciona|está|llegó|ha llegado)|(?:ahora|todo) (?:\p{L}+ ){0,2}(?:funciona|bien|perfecto|correcto)|funciona (?:ahora|bien|de nuevo|perfectamente)|(?:problema|asunto) (?:está )?(?:resuelto|solucionado)|(?:está|quedó) (?:resuelto|solucionado|arreglado)|(?:ha|me ha) llegado|funcionó)(?!\p{L})/iu,
  unsolved: /(?<!\p{L})(?:necesito|quiero|quisiera|exijo|debe|tiene que|no|nunca|nada|todavía|aún|sigue|pero|sin embargo|solo|si|cuando)(?!\p{L})|\?/iu,
  courtesy: /^(?:(?:muchas |mil )?gracias|hola|buen[oa]s (?:días|tardes|noches)|ok|sí|no|vale|de acuerdo|perfecto|genial|saludos|un saludo|de nada|lo siento|lo sentimos|lamento|lamentamos|disculpe|entiendo|entendemos|que tenga)(?!\p{L})/iu,
  opening: /^(?:(?:hola|buen[oa]s (?:días|tardes|noches))(?!\p{L})[^,.!?]{0,30}[,!.]\s+|(?:muchas )?gracias(?!\p{L})[^,.!?]{0,60}[,!.]\s+|(?:ok|sí|no|vale|de acuerdo|perfecto)[,!.]\s+|(?:lo siento|lo sentimos|lamento|lamentamos)(?!\p{L})[^,.!?]{0,50}[,!.]\s+)+(?=\S)/iu,
};
