import type { AskedDataKind } from '../rule.ts';

const word = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** Words that ask for something, in five languages. */
export const asks = word([
  'send|give|provide|share|tell|confirm|enter|reply\\s+with|email|text|forward|submit|type|supply|read\\s+out|need|require|what(?:[’\']s|\\s+is)|may\\s+i\\s+have|can\\s+i\\s+have|could\\s+i\\s+have',
  'senden|schicken|schick|sende|geben|gib|nennen|nenne|teilen|teile|bestätigen|mailen|brauchen?|benötigen?|angeben|mitteilen|übermitteln|wie\\s+lautet|verraten',
  'envoyez|envoyer|envoie|donnez|donner|donne|communiquez|communiquer|indiquez|indiquer|confirmez|confirmer|transmettez|transmettre|fournissez|fournir|besoin|quel(?:le)?\\s+est',
  'envíe(?:me|nos)?|enviar(?:me|nos)?|envía(?:me|nos)?|envíe|mande|manda(?:r)?|dé(?:me|nos)|dar(?:me|nos)|facilite|facilitar(?:me|nos)?|indique|indicar(?:me|nos)?|indíquenos|proporcione|proporcionar(?:me|nos)?|confirme|confirmar|necesito|necesitamos|cuál\\s+es|dígame|díganos',
  'envie(?:-me|-nos)?|enviar|mande|mandar|me\\s+passe|passe|passar|forneça|fornecer|informe|informar|confirme|confirmar|preciso|precisamos|qual\\s+é|diga(?:-me|-nos)?',
].join('|'));

/** What makes such a sentence harmless: it forbids, or asks for the last digits. */
export const safePart = word([
  'never|not|don[’\']?t|do\\s+not|won[’\']?t|no\\s+need|without|last\\s+(?:four|4|three|3|two|2)|ending|reset|change\\s+your|new\\s+password|if\\s+you\\s+forgot',
  'nie|niemals|nicht|kein(?:e|en)?|ohne|letzten?\\s+(?:vier|4|drei|3)|zurücksetzen|ändern|neues\\s+passwort',
  'jamais|ne|n[’\'](?=\\p{L})|pas|sans|(?:quatre|4|trois|3)\\s+derniers?|derniers\\s+chiffres|réinitialis\\p{L}*|changer',
  'nunca|jamás|no|sin|últim[oa]s\\s+(?:cuatro|4|tres|3)|(?:cuatro|4)\\s+últim[oa]s|restablecer|cambiar',
  'não|nunca|jamais|sem|últimos\\s+(?:quatro|4|três|3)|(?:quatro|4)\\s+últimos|redefinir|alterar|trocar',
].join('|'));

/** What nobody should write into a message. */
export const askedData: readonly { readonly kind: AskedDataKind; readonly pattern: RegExp }[] = [
  { kind: 'security-code', pattern: word('cvv2?|cvc2?|cv2|security\\s+code|card\\s+verification|kartenprüfnummer|prüfziffer|sicherheitscode|code\\s+de\\s+sécurité|cryptogramme|código\\s+de\\s+seguridad|código\\s+de\\s+segurança') },
  { kind: 'card-number', pattern: word('(?:credit\\s+|debit\\s+|bank\\s+|payment\\s+|full\\s+)*card\\s+(?:number|no|details|data)|(?:16|sixteen)\\s+digits|(?:kredit)?kartennummer|karten(?:daten|details)|kreditkartendaten|numéro\\s+(?:complet\\s+)?de\\s+(?:la\\s+|votre\\s+)?carte(?:\\s+\\p{L}+)?|coordonnées\\s+bancaires\\s+complètes|número\\s+(?:completo\\s+)?(?:de\\s+(?:la\\s+|su\\s+|tu\\s+)?tarjeta|d[eo]\\s+(?:seu\\s+)?cartão)|dados\\s+(?:completos\\s+)?do\\s+(?:seu\\s+)?cartão|datos\\s+(?:completos\\s+)?de\\s+(?:la\\s+|su\\s+)?tarjeta') },
  { kind: 'password', pattern: word('pass\\s?words?|passphrase|passcode|passwort|kennwort|mot\\s+de\\s+passe|contraseña|clave\\s+de\\s+acceso|senha|palavra[- ]passe') },
  { kind: 'pin', pattern: word('pin(?:\\s+(?:code|number))?|geheimzahl|code\\s+pin|código\\s+pin') },
  { kind: 'one-time-code', pattern: word('one[- ]time\\s+(?:code|password|passcode)|otp|verification\\s+code|2fa\\s+code|einmal(?:code|passwort)|bestätigungscode|code\\s+(?:de\\s+vérification|à\\s+usage\\s+unique)|código\\s+de\\s+(?:verificación|verificação|un\\s+solo\\s+uso|uso\\s+único)') },
  { kind: 'national-id', pattern: word('social\\s+security\\s+number|ssn|passport\\s+number|national\\s+insurance\\s+number|tax\\s+id(?:entification)?\\s+number|(?:personal)?ausweisnummer|reisepassnummer|steuer(?:identifikations)?nummer|sozialversicherungsnummer|numéro\\s+de\\s+(?:sécurité\\s+sociale|passeport)|número\\s+de\\s+(?:la\\s+)?(?:seguridad\\s+social|pasaporte|dni)|número\\s+d[eo]\\s+(?:cpf|passaporte|rg)|cpf') },
];
