import { composeRedacted, joinRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { RedactedText } from '@countersign/shared/redaction/redacted-text';

/** What a writing prompt is filled with; every text is redacted. */
export interface WritingPromptInput {
  readonly task: RedactedText;
  readonly language: RedactedText;
  readonly sentences: readonly { readonly text: RedactedText; readonly starts: 'sentence' | 'line' | 'paragraph' }[];
  readonly before: RedactedText;
  readonly after: RedactedText;
  readonly instruction: RedactedText | undefined;
  readonly greeting: RedactedText;
  readonly signOff: RedactedText;
  readonly clauses: readonly RedactedText[];
  readonly style: readonly RedactedText[];
  readonly passages: readonly { readonly title: RedactedText; readonly text: RedactedText }[];
  readonly subject: RedactedText;
  readonly messages: readonly { readonly role: 'customer' | 'agent' | 'system'; readonly text: RedactedText }[];
}

/** The user turn of a writing prompt: the task, then each kind of data inside its own marks. */
export function writingUserPrompt(input: WritingPromptInput): RedactedText {
  const sentences = input.sentences.map(({ text, starts }, index) =>
    starts === 'paragraph' ? composeRedacted`<sentence number="${index + 1}" starts="paragraph">${text}</sentence>`
    : starts === 'line' ? composeRedacted`<sentence number="${index + 1}" starts="line">${text}</sentence>`
    : composeRedacted`<sentence number="${index + 1}">${text}</sentence>`);
  const messages = input.messages.map((message) => (message.role === 'customer' ? composeRedacted`customer: ${message.text}` : composeRedacted`agent: ${message.text}`));
  return joinRedacted([
    composeRedacted`Task: ${input.task}`,
    composeRedacted`Language: ${input.language}
Greeting: ${input.greeting}
Sign-off: ${input.signOff}`,
    ...(input.instruction === undefined ? [] : [composeRedacted`<instruction>
${input.instruction}
</instruction>`]),
    ...(input.clauses.length === 0 ? [] : [composeRedacted`What the team's rules say:
${joinRedacted(input.clauses, '\n')}`]),
    ...(input.style.length === 0 ? [] : [composeRedacted`<style>
${joinRedacted(input.style, '\n')}
</style>`]),
    ...input.passages.map(({ title, text }, index) => composeRedacted`<passage number="${index + 1}">
${title}
${text}
</passage>`),
    composeRedacted`<ticket>
Subject: ${input.subject}
${joinRedacted(messages, '\n\n')}
</ticket>`,
    composeRedacted`<before>
${input.before}
</before>`,
    composeRedacted`<text>
${joinRedacted(sentences, '\n')}
</text>`,
    composeRedacted`<after>
${input.after}
</after>`,
  ], '\n\n');
}
