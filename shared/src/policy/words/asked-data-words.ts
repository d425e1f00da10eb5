import type { AskedDataKind } from '../rule.ts';

const word = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** Words that ask for something, in five languages. "We will send a code" and "send you" give; "enter your password on the sign-in page" asks for nothing in a message. */
export const asks = word([
  '(?<!(?:will|[’\']ll)\\s)(?:send|give|provide|share|tell|forward|submit|supply)(?!\\s+you(?!\\p{L}))|reply\\s+with|(?:e-?mail|text)(?=\\s+(?:me|us|it|your|over|back)(?!\\p{L}))|(?:enter|type)(?=.{0,80}(?<!\\p{L})(?:here|below|reply|chat|message)(?!\\p{L}))|(?<!(?<!able|you|need|have|like|want|ask)\\s+to\\s)confirm(?!\\s*(?:[.,;!?]|$))|read\\s+out|(?<!(?<!\\p{L})you\\s(?:(?:will|also|may)\\s)?)need|require|what(?:[’\']s|\\s+is)|may\\s+i\\s+have|can\\s+i\\s+have|could\\s+i\\s+have',
  'senden|schicken|schicke?|sende|geben(?!\\s+sie(?!\\p{L}).{0,120}(?<!\\p{L})ein\\s*[.!]?$)|gib|nennen|nenne|sagen|sag|teilen|teile|bestätigen|mailen|(?<!sie\\s)(?:brauche|brauchen|benötige|benötigen)(?!\\s+sie(?!\\p{L}))|angeben|mitteilen|übermitteln|wie\\s+lautet|wie\\s+ist|verraten',
  'envoyez|envoyer|envoie|donnez|donner|donne|communiquez|communiquer|indiquez|indiquer|(?<!pour\\s)confirmez|(?<!pour\\s)confirmer|transmettez|transmettre|fournissez|fournir|partagez|partager|dites|dire|(?<=(?:ai|avons|aurais|aurions)\\s(?:\\p{L}+\\s)?)besoin|quel(?:le)?\\s+est',
  'envíe(?:me|nos)?|enviar(?:me|nos)?|envía(?:me|nos)?|mande(?:me|nos)?|mándenos|mándeme|mandar(?:me|nos)?|manda|dé(?:me|nos)|dar(?:me|nos)|(?<=\\bme\\s+(?:puede|puedes|podría|podrías)\\s)(?:dar|decir|enviar|mandar)|decir(?:me|nos)|compartir|comparta|facilite|facilítenos|facilíteme|facilitar(?:me|nos)?|indique|indicar(?:me|nos)?|indíquenos|indíqueme|proporcione|proporcionar(?:me|nos)?|confirme|(?<!para\\s)confirmar(?:me|nos)?|necesito|necesitamos|cuál\\s+es|dígame|díganos|dime',
  'envie(?:-me|-nos)?|enviar|mande|mandar|(?:me|nos)\\s+passe|passe[- ](?:me|nos)|passe\\s+(?:(?:o|a)\\s+)?(?:seu|sua|número|senha|código)|passar|forneça|fornecer|informe|informar|confirme|(?<!para\\s)confirmar|compartilhar|compartilhe|preciso|precisamos|qual\\s+é|diga(?:-me|-nos)?|dizer',
].join('|'));

/** Giving to the customer what they did not have: "Wir senden Ihnen einen Code". */
export const gives = word([
  '(?:ihnen|dir|euch)(?!.{0,80}(?<!\\p{L})(?:uns|mir)(?!\\p{L}))(?<!(?:uns|mir)(?!\\p{L}).{0,80})',
  '(?<!-)vous\\s+(?:envoyer|donner|communiquer|transmettre|fournir|indiquer|confirmer|dire)',
  '(?:vamos|voy)\\s+a\\s+(?:volver\\s+a\\s+)?(?:enviar|mandar|facilitar|indicar|confirmar|proporcionar|compartir)|(?:podemos|puedo)\\s+(?:volver\\s+a\\s+)?(?:enviar|mandar|facilitar|indicar|confirmar|proporcionar|compartir)',
  '(?:vamos|vou|podemos|posso|iremos|irei)\\s+(?:lhe\\s+)?(?:enviar|mandar|informar|passar|fornecer|confirmar|compartilhar|dizer)',
].join('|'));

/** What makes such words harmless: they forbid, or ask for the last digits. */
export const safePart = word([
  'never|not|don[’\']?t|do\\s+not|won[’\']?t|no\\s+need|without|last\\s+(?:four|4|three|3|two|2)|ending|reset|change\\s+your|new\\s+(?:password|pin)|if\\s+you\\s+forgot',
  'nie|niemals|nicht|kein(?:e|en)?|ohne|letzten?\\s+(?:vier|4|drei|3)|zurücksetzen|ändern|neues\\s+passwort|neue\\s+pin',
  'jamais|ne|n[’\'](?=\\p{L}).{0,40}(?:pas|jamais)|pas|sans|(?:quatre|4|trois|3)\\s+derniers?|derniers\\s+chiffres|réinitialis\\p{L}*|changer',
  'nunca|jamás|no|sin|últim[oa]s\\s+(?:cuatro|4|tres|3)|(?:cuatro|4)\\s+últim[oa]s|restablecer|cambiar',
  'não|nunca|jamais|sem|últimos\\s+(?:quatro|4|três|3)|(?:quatro|4)\\s+últimos|redefinir|alterar|trocar',
  '(?:on|at)\\s+the\\s+(?:sign-?\\s?in|log-?\\s?in)\\s+page|auf\\s+der\\s+(?:anmelde-?seite|login-?seite)|sur\\s+la\\s+page\\s+de\\s+connexion|en\\s+la\\s+página\\s+de\\s+(?:acceso|inicio)|na\\s+página\\s+de\\s+(?:acesso|login|entrada)',
].join('|'));

/** What nobody should write into a message. */
export const askedData: readonly { readonly kind: AskedDataKind; readonly pattern: RegExp }[] = [
  { kind: 'security-code', pattern: word('cvv2?|cvc2?|cv2|security\\s+code|card\\s+verification|kartenprüfnummer|prüfziffer|sicherheitscode|code\\s+de\\s+sécurité|cryptogramme|código\\s+de\\s+seguridad|código\\s+de\\s+segurança') },
  { kind: 'card-number', pattern: word('(?:credit\\s+|debit\\s+|bank\\s+|payment\\s+|full\\s+)*card\\s+(?:number|no|details|data)|(?:16|sixteen)\\s+digits|(?:kredit)?kartennummer|karten(?:daten|details)|kreditkartendaten|numéro\\s+(?:complet\\s+)?de\\s+(?:la\\s+|votre\\s+)?carte(?:\\s+\\p{L}+)?|coordonnées\\s+bancaires\\s+complètes|número\\s+(?:completo\\s+)?(?:de\\s+(?:la\\s+|su\\s+|tu\\s+)?tarjeta|d[eo]\\s+(?:seu\\s+)?cartão)|dados\\s+(?:completos\\s+)?do\\s+(?:seu\\s+)?cartão|datos\\s+(?:completos\\s+)?de\\s+(?:la\\s+|su\\s+)?tarjeta') },
  { kind: 'password', pattern: word('pass\\s?words?|passphrase|passcode|passwort|kennwort|mot\\s+de\\s+passe|contraseña|clave(?=\\s+de\\s+acceso|\\s*[?.!]|$)|senha|palavra[- ]passe') },
  { kind: 'pin', pattern: word('pin(?!\\s+on\\s)(?:[- ](?:code|nummer)|\\s+number)?|geheimzahl|code\\s+(?:pin|secret|confidentiel)|código\\s+pin') },
  { kind: 'one-time-code', pattern: word('one[- ]time\\s+(?:code|password|passcode)|otp|verification\\s+code|2fa\\s+code|einmal(?:code|passwort)|bestätigungscode|code\\s+(?:de\\s+vérification|à\\s+usage\\s+unique)|código\\s+de\\s+(?:verificación|verificação|un\\s+solo\\s+uso|uso\\s+único)') },
  { kind: 'national-id', pattern: word('social\\s+security\\s+number|ssn|passport\\s+number|national\\s+insurance\\s+number|tax\\s+id(?:entification)?\\s+number|(?:personal)?ausweisnummer|reisepassnummer|steuer(?:identifikations)?nummer|sozialversicherungsnummer|numéro\\s+de\\s+(?:sécurité\\s+sociale|passeport)|número\\s+de\\s+(?:la\\s+)?(?:seguridad\\s+social|pasaporte|dni)|número\\s+d[eo]\\s+(?:cpf|passaporte|rg)|cpf') },
];
