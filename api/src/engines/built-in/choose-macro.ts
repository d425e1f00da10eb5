import type { FoundSource } from '@countersign/shared/assist/source';
import { focusShare, focusStems, type Focus } from './focus.ts';

/** A macro must match this much better than the best article, so that an article's precise words win a tie. */
const LEAD = 1.05;
/** A macro that reports something done ("Your order is cancelled") is for after doing it; it must fit far better. */
const DONE = [
  /\b(?:(?:is|are|has been|have been|was|were) (?:now |just )?|(?:i|we)(?:'ve| have) (?:now |just |already )?)(?:cancell?ed|refunded|sent|shipped|changed|updated|closed|issued|reset|booked|replaced|removed|deleted|started|passed|forwarded|credited|approved|processed)\b/i,
  /(?<!\p{L})(?:wurden?|ist|sind|(?:haben|habe) (?:wir|ich)|(?:wir|ich) (?:haben|habe))(?!\p{L})[^.!?\n]{0,80}(?<!\p{L})(?:storniert|erstattet|zurückerstattet|überwiesen|versendet|verschickt|versandt|geschickt|geändert|aktualisiert|geschlossen|ausgestellt|zurückgesetzt|gebucht|ersetzt|gelöscht|entfernt|weitergeleitet|gutgeschrieben|genehmigt|gekündigt|bearbeitet)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:a|ont|avons|ai) (?:bien |déjà )?(?:été )?|est (?:bien |désormais )?)(?:annul|rembours|envoy|expédi|modifi|clôtur|émis|réinitialis|réserv|remplac|supprim|transmis|transfér|crédit|approuv|trait|résili|mis à jour)(?:é?e?s?)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:ha|han) sido|(?:he|hemos)|está|fue|fueron) (?:ya )?(?:cancelad|anulad|reembolsad|enviad|cambiad|modificad|actualizad|cerrad|emitid|restablecid|reservad|sustituid|eliminad|reenviad|abonad|aprobad|tramitad|dad[oa]s? de baja)[oa]?s?(?!\p{L})/iu,
  /(?<!\p{L})(?:foi|foram|está|estão|já) (?:já )?(?:cancelad|anulad|reembolsad|estornad|enviad|expedid|alterad|modificad|atualizad|encerrad|fechad|emitid|redefinid|reservad|substituíd|eliminad|excluíd|encaminhad|creditad|aprovad|processad)[oa]s?(?!\p{L})|(?<!\p{L})(?:cancel|anul|reembols|envi|alter|atualiz)(?:ei|[aá]mos)(?!\p{L})/iu,
];
const DONE_LEAD = 1.6;
const LEAST_SHARE = 0.3;

/** The prepared reply that fits the ticket better than any article, or none. */
export function chooseMacro(sources: readonly FoundSource[], focus: Focus): FoundSource | undefined {
  const fit = (source: FoundSource): number => source.score + 0.3 * focusShare(focusStems(source.title, focus), focus);
  const macros = sources.filter((source) => source.kind === 'macro').sort((one, other) => fit(other) - fit(one));
  const macro = macros[0];
  if (!macro || focusShare(focusStems(`${macro.title} ${macro.text}`, focus), focus) < LEAST_SHARE) return undefined;
  const article = Math.max(0, ...sources.filter((source) => source.kind !== 'macro' && source.visibility === 'public').map(fit));
  return fit(macro) >= article * (DONE.some((pattern) => pattern.test(macro.text)) ? DONE_LEAD : LEAD) ? macro : undefined;
}
