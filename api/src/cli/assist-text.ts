import type { AssistOutput } from './assist-output.ts';

/** A result for a reader at a terminal. */
export function assistText(output: AssistOutput): string {
  const { triage, summary } = output;
  const lines = [
    `Intent      ${triage.intent} (${Math.round(triage.confidence * 100)}% sure), ${triage.urgency} urgency, ${triage.sentiment}, ${triage.language}`,
    ...(triage.missing.length > 0 ? [`Missing     ${triage.missing.join(', ')}`] : []),
    ...triage.handover.reasons.map((reason) => `Hand over   ${reason}`),
    ...summary.sentences.map(({ text }) => `Summary     ${text}`),
    ...(summary.next === '' ? [] : [`Next        ${summary.next}`]),
    `Sources     ${output.sources.length === 0 ? 'none' : ''}`,
    ...output.sources.slice(0, 5).map((source, position) => `  ${position + 1}. ${source.title}${source.heading === '' ? '' : ` > ${source.heading}`}${source.visibility === 'internal' ? ' (internal)' : ''}  ${source.score.toFixed(2)}`),
    `Outcome     ${output.outcome}, ${output.engine} engine, ${output.timingsMs.total} ms`,
    ...(output.abstention ? [`            ${output.abstention.reason}`, ...output.abstention.missing.map((missing) => `            Missing: ${missing}`)] : []),
    ...(output.draft ? ['', cited(output), ''] : []),
    ...output.findings.map((finding) => `${finding.severity.padEnd(6)}${finding.rule}: “${finding.quote}” ${finding.explanation}`),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function cited(output: AssistOutput): string {
  const numbers = new Map(output.sources.map((source, position) => [source.passageId, position + 1]));
  let from = 0;
  const { text, sentences } = output.draft!;
  let marked = '';
  for (const sentence of sentences) {
    const at = text.indexOf(sentence.text, from);
    const end = at + sentence.text.length;
    const marks = sentence.citations.map((id) => `[${numbers.get(id) ?? '?'}]`).join('');
    marked += text.slice(from, end) + (marks === '' ? '' : ` ${marks}`);
    from = end;
  }
  return marked;
}
