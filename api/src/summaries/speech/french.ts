import type { Speech } from './speech.ts';

const ACTS = 'essayé|appelé|envoyé|vérifié|redémarré|réinstallé|installé|contacté|changé|remplacé|commandé|payé|annulé|retourné|renvoyé|suivi|débranché|mis à jour|supprimé|réinitialisé|transmis|remboursé|expédié|ouvert|signalé|demandé|fait|attendu|relancé|testé|écrit|créé|traité|activé';

/** French. */
export const french: Speech = {
  question: /^(?:(?:et|mais|alors|donc)[, ]+)?(?:comment|pourquoi|quand|où|quel(?:le)?s?|qui|combien|est-ce que|qu['’]est-ce|pouvez-vous|pourriez-vous|puis-je|peut-on|avez-vous|dois-je|y a-t-il)(?!\p{L})/iu,
  wish: /(?<!\p{L})(?:comment|pourquoi|quand|où|je (?:veux|voudrais|souhaite|cherche|n['’]ai|ne)|j['’]ai besoin|j['’]aimerais|pouvez-vous|pourriez-vous|puis-je|aide|problème|erreur|panne|cassée?|marche pas|fonctionne|rembours\p{L}*|annul\p{L}*|retour\p{L}*|manque|retard|toujours pas|jamais|attends)(?!\p{L})/iu,
  step: /(?<!\p{L})(?:essayez|appuyez|maintenez|redémarrez|vérifiez|ouvrez|allez|suivez|cliquez|sélectionnez|choisissez|envoyez|appelez|contactez|téléchargez|installez|réinstallez|débranchez|retirez|supprimez|connectez|indiquez|donnez|précisez|répondez|écrivez|utilisez|attendez|confirmez|veuillez|merci de|vous (?:pouvez|pourriez|devez|devriez)|pouvez-vous|pourriez-vous|avez-vous (?:déjà )?essayé|nous vous (?:conseillons|recommandons|invitons)|nous avons besoin)(?!\p{L})/iu,
  done: new RegExp(`(?<!\\p{L})(?:j['’]ai|nous avons|on a)(?: (?:déjà|bien|aussi|même|tout))* (?:${ACTS})(?!\\p{L})`, 'iu'),
  promise: /(?<!\p{L})(?:(?:nous|je) (?:vous |le |la |les |l['’]|lui |leur |en |y )*\p{L}+(?:rons|rai)(?!\p{L})|(?:nous allons|je vais|on va) (?:vous |le |la |les |l['’])*\p{L}+(?:er|ir|re)(?!\p{L})|vous (?:recevrez|serez|aurez|obtiendrez)|(?:votre|le|la|un|une|notre) (?:\p{L}+ ){0,3}(?:sera|arrivera|partira|vous contactera|contactera|reviendra)|nous (?:promettons|garantissons)|je vous (?:promets|garantis))/iu,
  noPromise: /(?<!\p{L})(?:ne (?:\p{L}+ ){0,3}pas|n['’]\p{L}+ pas|malheureusement|si vous souhaitez|souhaitez-vous|aurons besoin|serons ravis|serai ravie?)(?!\p{L})|\?\s*$/iu,
  solved: /(?<!\p{L})(?:(?:ça|cela|tout|il|elle) (?:\p{L}+ ){0,2}(?:marche|fonctionne)(?: (?:maintenant|à nouveau|bien|de nouveau))?|c['’]est (?:bon|réglé|résolu|arrivé)|(?:problème|souci) (?:est )?(?:réglé|résolu)|(?:colis|commande|remboursement) (?:est |bien )?(?:arrivée?|reçue?)|bien reçu|ça a marché)(?!\p{L})/iu,
  unsolved: /(?<!\p{L})(?:besoin|veux|voudrais|exige|faut|doit|sinon|ne|n['’]\p{L}+|pas|jamais|rien|toujours|encore|mais|cependant|sauf|si|quand)(?!\p{L})|\?/iu,
  courtesy: /^(?:merci|bonjour|bonsoir|salut|ok|oui|non|d['’]accord|parfait|super|très bien|cordialement|bonne (?:journée|soirée)|désolée?s?|nous (?:sommes|regrettons|comprenons)|je (?:suis désolée?|comprends)|toutes nos excuses|de rien|avec plaisir|je vous en prie)(?!\p{L})/iu,
  opening: /^(?:(?:bonjour|bonsoir|salut)(?!\p{L})[^,.!?]{0,30}[,!.]\s+|merci(?!\p{L})[^,.!?]{0,60}[,!.]\s+|(?:ok|oui|non|d['’]accord|parfait|très bien)[,!.]\s+|(?:nous sommes |je suis )?désolée?s?(?!\p{L})[^,.!?]{0,50}[,!.]\s+)+(?=\S)/iu,
};
