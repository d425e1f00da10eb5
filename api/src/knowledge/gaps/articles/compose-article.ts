import type { BuiltGap } from '../build-gaps.ts';

const MOST_TITLE = 90;
const MOST_QUESTIONS = 4;
const MASKED = /\s*\[[A-Z_]+_\d+\]/g;

export interface ComposedArticle {
  readonly title: string;
  readonly body: string;
}

/**
 * The beginning of an article from what a gap shows: the question as its title, what agents keep adding as steps in the order in
 * which they say it, and what stands nearest already. It says nothing that no ticket said.
 */
export function composeArticle({ gap }: BuiltGap): ComposedArticle {
  const questions = gap.examples.map(({ question }) => `- ${oneLine(question)}`);
  const steps = gap.added.map(({ text }, position) => `${position + 1}. ${oneLine(text)}`);
  const parts = [
    `> Draft from ${gap.tickets === 1 ? '1 ticket' : `${gap.tickets} tickets`}. Nobody has checked it.`,
    ['## What customers ask', '', ...[...new Set(questions)].slice(0, MOST_QUESTIONS)].join('\n'),
    ['## Answer', '', ...(steps.length > 0 ? steps : ['Write the answer here. No two replies have said the same yet.'])].join('\n'),
    ...(gap.nearest.length > 0 ? [['## Nearest articles', '', ...gap.nearest.map(({ title, url, visibility }) => `- ${url === undefined ? title : `[${title}](${url})`}${visibility === 'internal' ? ' (internal)' : ''}`)].join('\n')] : []),
  ];
  return { title: titleOf(gap.question), body: `${parts.join('\n\n')}\n` };
}

function titleOf(question: string): string {
  const bare = oneLine(question.replace(MASKED, ' ')).replace(/^(?:hi|hello|hallo|bonjour|hola)\b[^.!?]{0,20}[,.!]\s*/i, '').trim();
  const first = /^.{12,}?[?.!](?=\s|$)/.exec(bare)?.[0] ?? bare;
  const cut = first.length <= MOST_TITLE ? first : `${first.slice(0, MOST_TITLE).replace(/\s+\S*$/, '')}…`;
  const title = cut.replace(/[.!]$/, '');
  return title === '' ? 'Untitled' : title[0]!.toUpperCase() + title.slice(1);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
