import { bodyText } from '@countersign/shared/suggestion/body-text';
import { joinSentences } from '@countersign/shared/assist/draft';
import { splitSentences } from '@countersign/shared/text/sentences';
import type { MacroVariant } from '@countersign/shared/writing/writing-result';
import type { WritingTool } from '@countersign/shared/writing/writing-tool';
import { fillPlaceholders } from '../../engines/built-in/fill-placeholders.ts';
import { stemsOf } from '../../knowledge/index/postings.ts';
import { detectLanguage } from '../../triage/detect-language.ts';
import type { ReadModel } from '../../workspaces/read-model.ts';
import { judgeWritten } from '../judge-written.ts';
import { leadOf } from '../lead-of.ts';
import type { PreparedWriting } from '../prepare-writing.ts';
import { toneOf, type Tone } from './tone-of.ts';

const MOST_VARIANTS = 3;
const LEAST_SHARED = 0.4;

/** Whether a macro sounds as the tool would make the text sound. */
const fits: Partial<Readonly<Record<WritingTool, (macro: Tone, text: Tone) => boolean>>> = {
  'shorter': (macro, text) => macro.words <= text.words * 0.8,
  'longer': (macro, text) => macro.words >= text.words * 1.25,
  'friendlier': (macro, text) => macro.warmth > text.warmth + 0.1,
  'more-formal': (macro, text) => macro.formality > text.formality + 0.1,
  'simpler': (macro, text) => macro.sentenceWords + macro.wordLetters < text.sentenceWords + text.wordLetters - 1,
};

/** The team's own macros that say nearly the same in the wording asked for, nearest first, filled in and judged. One that breaks a blocking rule, or has a gap that the ticket doesn't fill, is no variant. */
export function macroVariants({ request, source, ticket, triage, judging }: PreparedWriting, { macros }: Pick<ReadModel, 'macros'>): MacroVariant[] {
  const isFitting = fits[request.tool];
  if (isFitting === undefined || source.text === '') return [];
  const body = bodyText(source.text);
  const own = new Set(stemsOf(body, source.language));
  const tone = toneOf(body);
  const near = macros.map((macro) => ({ macro, shared: sharedWith(macro.body) })).filter(({ shared }) => shared >= LEAST_SHARED).sort((one, other) => other.shared - one.shared);
  const variants: MacroVariant[] = [];
  for (const { macro } of near) {
    if (variants.length >= MOST_VARIANTS) break;
    const { text, unfilled } = fillPlaceholders(macro.body, { ticket, triage, agentName: request.agent.name });
    if (unfilled.length > 0 || bare(text) === bare(body) || !isFitting(toneOf(bodyText(text)), tone) || detectLanguage(text, source.language).language !== source.language) continue;
    const judge = judgeWritten({ ...judging, mayAdd: true, ownPhrases: false });
    let end = 0;
    for (const span of splitSentences(text)) {
      judge.judge({ text: span.text.replace(/\s*\n\s*/g, ' '), lead: leadOf(text.slice(end, span.start)), from: [], citations: [macro.id] });
      end = span.end;
    }
    if (judge.withheld.length > 0) continue;
    const { findings, changes } = judge.end();
    // Offsets of findings count in the joined sentences, so that is the text.
    variants.push({ passageId: macro.id, title: macro.title, text: joinSentences(judge.sentences), findings, changes: changes.filter(({ kind }) => kind !== 'sentence') });
  }
  return variants;

  function sharedWith(text: string): number {
    const stems = new Set(stemsOf(bodyText(text), source.language));
    const least = Math.min(own.size, stems.size);
    return least < 3 ? 0 : [...stems].filter((stem) => own.has(stem)).length / least;
  }
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
