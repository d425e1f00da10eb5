import { begin as B, end as E, gap, pattern } from './grammar.ts';
import type { PromiseLanguage } from './promise.ts';

const TO = '(?:(?:le|les|te|se|lo|la|los|las|nos|me)\\s+){0,2}';
const DOING = `(?:${B}${TO}(?:vamos\\s+a|voy\\s+a|podemos|puedo|(?:hemos|he)(?!\\s+(?:recibid|leíd|vist)o)|estamos|estoy|queremos|quiero|procedemos\\s+a|procederemos\\s+a|acabamos\\s+de|acabo\\s+de|me\\s+complace|nos\\s+complace)${E})`;
const YOU = `(?:${B}(?:recibir(?:á|ás|án)|recibe|obtendr(?:á|ás)|tendr(?:á|ás)(?!\\s+que)|va\\s+a\\s+recibir|vas\\s+a\\s+recibir|le\\s+corresponde|tiene\\s+derecho\\s+a|tienes\\s+derecho\\s+a)${E})`;
const CREDIT = '(?:vales?|cupón|cupones|bonos?|créditos?|saldo|abono|tarjetas?\\s+(?:de\\s+)?regalo|compensación|indemnización|puntos|millas)';
const DISCOUNT = '(?:descuentos?|rebajas?|\\d{1,3}\\s?(?:%|por\\s+ciento)|código\\s+promocional)';
/** What is sent anew and is no goods. */
const MESSAGE = '(?:enlaces?|códigos?|correos?|contraseñas?|facturas?|dirección|versión|mensajes?|formulario|pin)(?!\\p{L})';
const NEW = `(?:reemplazos?|recambios?|sustitut[oa]s?|repuestos?|(?:un|una|otro|otra)\\s+(?:producto\\s+|artículo\\s+|aparato\\s+)?nuev[oa](?!\\s+${MESSAGE})(?:\\s+\\p{L}+)?|(?:una?\\s+)?nuev[oa]\\s+(?!${MESSAGE})\\p{L}+)`;
const COUNT = '(?:\\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|unos?|pocos|pocas)';
const UNIT = '(?:minutos?|horas?|días?|semanas?|mes(?:es)?)';
const DAY = '(?:mañana|hoy|el\\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|el\\s+\\d{1,2}|final(?:es)?\\s+de\\s+(?:la\\s+)?(?:semana|mes)|esta\\s+(?:tarde|noche|semana))';
const TIME = `(?:(?:en|dentro\\s+de|en\\s+un\\s+plazo\\s+(?:máximo\\s+)?de|en\\s+menos\\s+de|en\\s+(?:las?|los)\\s+próxim[oa]s)\\s+${COUNT}(?:\\s*(?:-|–|a|o)\\s*${COUNT})?\\s+${UNIT}|en\\s+(?:las?|los)\\s+próxim[oa]s\\s+${UNIT}|(?:antes\\s+de(?:l)?|para|a\\s+más\\s+tardar|hasta|no\\s+más\\s+tarde\\s+de(?:l)?)\\s+(?:${DAY}|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|final)|${B}(?:mañana(?!\\s+por)|hoy(?:\\s+mismo)?|mañana\\s+por\\s+la\\s+\\p{L}+|el\\s+(?:próximo\\s+)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)))`;
const FREE = '(?:gratis|gratuit[oa]s?|gratuitamente|sin\\s+(?:ningún\\s+)?(?:coste|costo|cargo|gastos)(?:\\s+(?:alguno|adicional))?|a\\s+nuestro\\s+cargo|por\\s+nuestra\\s+cuenta)';
const THING = '(?:(?:su|tu|el|la|los|las|un|una)\\s+(?:pedido|paquete|reembolso|devolución|envío|entrega|dinero|importe|pago|reemplazo|producto|artículo|técnico|respuesta|problema|abono|vale|cuenta|pieza|agente)s?)';

/** Spanish promises: the kinds of the English ones. */
export const spanish: PromiseLanguage = {
  code: 'es',
  topic: /devuel|camino|pag[auo]|quit|anular|reembols|devol|reintegr|dinero|vale|cup[oó]n|bono|crédito|saldo|abon|regalo|compens|indemniz|puntos|millas|descuento|rebaj|%|promoc|reempl|recambi|sustitu|repuest|nuev|grati|coste|costo|cargo|gastos|cuenta|cobr|exim|perdon|pagar|plazo|dentro|\ben\b|antes|para|tardar|mañana|hoy|garanti|promet|compromet|asegur|palabra|precio|tarifa|recompr|responsab|culpa|error nuestro|ampli|extend|legal|ley|derecho|demand|dosis|medic|pastill|invertir|acciones|lunes|martes|miércoles|jueves|viernes/iu,
  promises: [
    ['refund', pattern(`${B}(?:(?:le|te|les|se\\s+l[ao]s?)\\s+)?(?:hemos|he)\\s+(?:devuelto|reembolsado|reintegrado|abonado)${E}${gap(4)}`)],
    ['waiver', pattern(`${B}(?:quitamos|quito|eliminamos|elimino|anulamos|anulo|cancelamos|condonamos)${gap(3)}\\s+(?:cargos?|gastos|comisión|penalización|recargos?|tasas?|tarifa)${E}`)],
    ['liability', pattern(`${B}(?:pagamos|pagaremos|cubrimos|cubriremos)\\s+(?:el|la|los|las|su|tu|sus|tus)\\s+(?:\\p{L}+\\s+de\\s+(?:la\\s+|los\\s+)?)?(?:reparación|gastos|costes?|costos?|envío|daños?|factura)${E}`)],
    ['replacement', pattern(`${B}(?:va|van|está|están)\\s+(?:ya\\s+)?(?:de|en)\\s+camino\\s+(?:un|una|el|la)${gap(2)}\\s+(?:nuev[oa]|repuesto|reemplazo|recambio)${E}|${B}(?:nuev[oa]\\s+\\p{L}+|repuesto|reemplazo|recambio)\\s+(?:ya\\s+)?(?:va|está)\\s+(?:ya\\s+)?(?:de|en)\\s+camino${E}`)],
    ['refund', pattern(`${B}${TO}(?:reembolsaremos|reembolsaré|reembolsamos|reembolso(?=\\s+(?:el|la|los|su|tu)${E})|devolveremos|devolveré|devolvemos|reintegraremos|reintegramos)${E}${gap(5)}`)],
    ['refund', pattern(`${DOING}${gap(4)}\\s+(?:reembolsar(?:le|te|les)?|reembolsado|devolver(?:le|te|les)?|devuelto|reintegrar(?:le|te)?|reintegrado|reembolsando)${E}${gap(4)}`)],
    ['refund', pattern(`(?:${DOING}|${B}${TO}(?:tramit|emit|proces|realiz|gestion|hac|har|ofrec|apl|envi|enví)\\p{L}*)${gap(4)}\\s+(?:el|un|su|tu)\\s+(?:reembolso|reintegro)${E}|(?:${DOING}|${B}${TO}(?:tramit|emit|proces|realiz)\\p{L}*mos)${gap(3)}\\s+(?:la|una|su)\\s+devolución${E}`)],
    ['refund', pattern(`${YOU}${gap(5)}\\s+(?:reembolso|reintegro|devolución|su\\s+dinero|dinero\\s+de\\s+vuelta)${E}`)],
    ['refund', pattern(`${B}(?:reembolso|importe|dinero|devolución|cantidad|pago|gastos|compra|pedido|precio)${gap(5)}\\s+(?:(?:le|te|se(?:\\s+(?:le|te))?)\\s+)?(?:será|serán|ha\\s+sido|han\\s+sido|está|fue|abonará|devolverá|reembolsará|reintegrará)(?:\\s+(?:íntegramente|automáticamente|ya))?(?:\\s+(?:reembolsad|devuelt|abonad|procesad|emitid|tramitad|reintegrad|ingresad|aprobad)[oa]s?|\\s+en\\s+camino|${E}(?<=ará|erá))${E}`)],
    ['refund', pattern(`${B}(?:se\\s+(?:le|te)\\s+(?:reembolsará|devolverá|abonará|reintegrará))${E}${gap(4)}`)],
    ['credit', pattern(`(?:${B}${TO}(?:dar|ofrec|conced|aplic|añad|abon|envi|enví|regal|agreg)\\p{L}*|${DOING}${gap(3)}\\s+(?:da|ofrec|conced|aplic|añad|abon|envi|regal|agreg|emit)\\p{L}*|${YOU})${gap(6)}\\s+${CREDIT}${E}`)],
    ['credit', pattern(`(?:${DOING}${gap(3)}\\s+(?:compensar|compensado|indemnizar|ampliar|ampliado|extender|extendido)(?:le|te)?|${B}${TO}(?:compensaremos|indemnizaremos|ampliaremos|extenderemos))${E}${gap(4)}`)],
    ['discount', pattern(`(?:${B}${TO}(?:dar|damos|doy|ofrec|conced|aplic|har|hac)\\p{L}*|${DOING}${gap(3)}\\s+(?:da|ofrec|conced|aplic|hac|hech)\\p{L}*|${YOU}|${B}aquí\\s+tiene)${gap(5)}\\s+${DISCOUNT}`)],
    ['replacement', pattern(`(?:${B}${TO}(?:enviaremos|enviaré|enviamos|mandaremos|mandamos|entregaremos)|${DOING}${gap(3)}\\s+(?:envi|mand|entreg)\\p{L}*|${YOU})${gap(5)}\\s+${NEW}`)],
    ['replacement', pattern(`(?:${B}${TO}(?:reemplazaremos|reemplazamos|sustituiremos|sustituimos|cambiaremos|repondremos)|${DOING}${gap(2)}\\s+(?:reemplazar|reemplazado|sustituir|sustituido|reponer)(?:le|lo|la|te)?)${E}${gap(3)}`)],
    ['waiver', pattern(`(?:${B}${TO}(?:enviaremos|haremos|repararemos|cambiaremos|ofrecemos|ofreceremos|damos)|${DOING}|${YOU}|${B}(?:reparación|envío|devolución|cambio|recogida|servicio|instalación|entrega)${gap(3)}\\s+(?:es|será|son|corre|le\\s+saldrá)|${B}será)${gap(7)}\\s+${FREE}${E}`)],
    ['waiver', pattern(`(?:${B}${TO}(?:eliminaremos|anularemos|quitaremos|cancelaremos|perdonaremos|condonaremos|asumiremos)|${DOING}${gap(3)}\\s+(?:elimin|anul|quit|cancel|perdon|condon|exim)\\p{L}*)${gap(5)}\\s+(?:cargos?|gastos|comisión|penalización|recargos?|tasas?|tarifa)${E}`)],
    ['waiver', pattern(`${B}no\\s+(?:(?:se\\s+)?(?:le|te)\\s+(?:cobraremos|cobrará|cobrarán)|tendrá(?:s)?\\s+que\\s+pagar|tiene(?:s)?\\s+que\\s+pagar|pagará(?:s)?)${E}${gap(3)}`)],
    ['deadline', pattern(`(?:${B}${TO}\\p{L}+(?:aremos|eremos|iremos|aré|eré|iré|endremos|odremos)${E}|${DOING}|${YOU}|${THING}${gap(2)}\\s+(?:${TO})?(?:será|llegará|estará|se\\s+\\p{L}+rá|\\p{L}+rá)${E}|${B}(?:llegará|estará|quedará|visitará)${E})${gap(7)}\\s+${TIME}`)],
    ['guarantee', pattern(`(?:${B}${TO}(?:garantizamos|garantizo|garantizaremos|prometemos|prometo|aseguramos\\s+que|aseguro\\s+que|comprometemos|comprometo)|${DOING}${gap(2)}\\s+(?:garantizar(?:le|te)?|prometer(?:le|te)?|asegurar(?:le|te)?\\s+que))${E}${gap(4)}|${B}(?:está|queda)\\s+garantizad[oa]${E}|${B}tiene\\s+mi\\s+palabra`)],
    ['price', pattern(`(?:${B}${TO}(?:igualaremos|igualamos|mantendremos|mantenemos|respetaremos|respetamos|congelaremos|recompraremos|recompramos)|${DOING}${gap(2)}\\s+(?:igualar|mantener|respetar|congelar|recomprar))${gap(5)}\\s+(?:precio|tarifa|oferta|coche|vehículo|auto)${E}|${B}(?:precio|tarifa)${gap(3)}\\s+(?:será|se\\s+mantendrá|no\\s+cambiará|seguirá)${E}${gap(3)}|${B}solo\\s+pagará(?:s)?${E}${gap(3)}`)],
    ['liability', pattern(`(?:${B}${TO}(?:asumimos|asumiremos|asumo|aceptamos|reconocemos)|${DOING}${gap(2)}\\s+(?:asumir|aceptar|reconocer))${gap(4)}\\s+(?:responsabilidad|culpa|gastos|costes?|costos?|daños?|reparación)${E}|${B}(?:es|fue|ha\\s+sido)\\s+(?:\\p{L}+\\s+)?(?:culpa\\s+nuestra|nuestra\\s+culpa|un\\s+error\\s+nuestro|error\\s+nuestro|nuestra\\s+responsabilidad)`)],
    ['legal', pattern(`${B}(?:legalmente\\s+(?:tiene|está|puede)|tiene\\s+(?:legalmente\\s+)?derecho\\s+(?:legal|a\\s+demandar|por\\s+ley)|(?:puede|debería|debe)\\s+(?:demandar|denunciar|presentar\\s+una\\s+demanda)|según\\s+la\\s+ley,?\\s+(?:usted|tiene|puede)|es\\s+(?:perfectamente\\s+)?(?:legal|ilegal))${E}${gap(4)}`)],
    ['medical', pattern(`${B}(?:debería|debe|puede|deberías|puedes)\\s+(?:tomar|dejar\\s+de\\s+tomar|aumentar|reducir|duplicar|suspender)${gap(4)}\\s+(?:medicamentos?|medicación|dosis|pastillas?|antibióticos?|tratamiento)${E}`)],
    ['financial', pattern(`${B}(?:debería|debe|deberías)\\s+(?:invertir|comprar|vender)${gap(4)}\\s+(?:acciones|bolsa|fondos?|bonos|criptomonedas?|dinero)${E}|${B}es\\s+deducible\\s+(?:de\\s+impuestos)?`)],
  ],
  clauseBreak: /[;:–—]|,\s|\s-\s|(?<!\p{L})(?:pero|sin\s+embargo|aunque|porque|ya\s+que|mientras|y\s+(?=(?:le|les|te|se|nos|su|recibirá|el|la)\s))/giu,
  blocker: /(?<!\p{L})(?:por\s+favor|no|nunca|jamás|ningun[oa]?|ningún|tampoco|ni|sin\s+garantía|podríamos|podría|podrían|quizás?|tal\s+vez|posiblemente|eventual\p{L}*|gustaría|quisiera|quiere\s+que|desea\s+que|esperamos|espero|intentar\p{L}*|intentamos|tratar\p{L}*\s+de|comprobar\p{L}*|revisar\p{L}*|revisando|verificar\p{L}*|estudiar\p{L}*|si|solicit\p{L}*|pidió|pedir|pide|lamentablemente|lamentamos|imposible|dijo|dijeron|entiendo|entendemos|normalmente|generalmente|habitualmente|suele[n]?)(?!\p{L})/iu,
  ownNegation: /(?<!\p{L})no\s+(?:(?:se\s+)?(?:le|te)\s+cobrar\p{L}+|tendrás?\s+que\s+pagar|tienes?\s+que\s+pagar|pagarás?|cambiará|más\s+tarde|dude)|sin\s+ningún|si\s+necesita/giu,
  condition: /(?<!\p{L})(?:si|siempre\s+que|a\s+condición|salvo|a\s+menos\s+que|en\s+caso\s+de|sujeto\s+a|según\s+(?:el|la)\s+(?:resultado|estado)|una\s+vez\s+(?:aprobad|confirmad|validad)[oa])(?!\p{L})/iu,
  courtesy: /(?<!\p{L})si\s+(?:(?:usted\s+)?(?:lo\s+|la\s+)?(?:desea|deseas|quiere|quieres|prefiere|prefieres|necesita|necesitas)|(?:tiene|tienes)\s+(?:más|alguna|cualquier)|le\s+parece\s+bien)[^,.;!?]*|(?<!\p{L})no\s+dude[^,.;!?]*/giu,
};
