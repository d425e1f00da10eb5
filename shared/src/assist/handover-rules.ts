/** A rule that can recommend a person with more say. `text` is the reason the agent reads, `explanation` what the lead reads beside the switch. */
export interface HandoverRule {
  readonly id: HandoverRuleId;
  readonly title: string;
  readonly text: string;
  readonly explanation: string;
  readonly isOn: boolean;
  /** The one number the rule can be tuned by; missing where there is none. */
  readonly parameter?: { readonly label: string; readonly least: number; readonly most: number; readonly step: number; readonly value: number };
  /** Whether the workspace can add phrases of its own that fire it. */
  readonly hasPhrases: boolean;
}

export const handoverRuleIds = [
  'person', 'legal', 'press', 'safety', 'fraud', 'bereavement', 'vulnerable', 'repeated-attempts', 'unresolved-turns', 'very-negative', 'falling-mood', 'intent', 'out-of-scope', 'low-confidence',
] as const;
export type HandoverRuleId = (typeof handoverRuleIds)[number];

const share = { least: 0, most: 1, step: 0.05 };

/** The hand-over rules with their defaults, in the order in which their reasons are shown. */
export const handoverRules: readonly HandoverRule[] = [
  { id: 'safety', title: 'Danger or injury', text: 'The message speaks of danger or an injury', explanation: 'Fires on words for fire, smoke, gas, shock, injury or a hospital, and on words of self-harm or of not wanting to live. Also on sentences that read like that.', isOn: true, hasPhrases: true },
  { id: 'person', title: 'Asks for a person', text: 'The customer asks for a person, a manager or a call', explanation: 'Fires when the customer asks for a human, a manager or to be called. Also on sentences that read like that.', isOn: true, hasPhrases: true },
  { id: 'legal', title: 'Legal steps', text: 'The customer mentions legal steps or an authority', explanation: 'Fires on lawyers, courts, regulators, consumer bodies and chargebacks. Also on sentences that read like that.', isOn: true, hasPhrases: true },
  { id: 'press', title: 'Press or going public', text: 'The customer mentions the press or going public', explanation: 'Fires on journalists and newspapers, and when the customer means to post on social media or review sites. Also on sentences that read like that.', isOn: true, hasPhrases: true },
  { id: 'fraud', title: 'Fraud or a stolen account', text: 'The message speaks of fraud or a stolen account', explanation: 'Fires on hacked accounts, phishing and payments the customer did not make or does not recognise. Also on sentences that read like that.', isOn: true, hasPhrases: true },
  { id: 'bereavement', title: 'A death', text: 'The message speaks of a death', explanation: 'Fires when the customer writes that somebody has died. Also on sentences that read like that.', isOn: true, hasPhrases: true },
  { id: 'vulnerable', title: 'Vulnerable customer', text: 'The customer may need special care', explanation: 'Fires on serious illness, disability, pregnancy, an age of 75 or more, debt or hardship. Also on sentences that read like that.', isOn: true, hasPhrases: true },
  { id: 'repeated-attempts', title: 'Earlier answers failed', text: 'Earlier answers did not solve it', explanation: 'Fires when the customer says that it still fails, after this many of our answers.', isOn: true, hasPhrases: true, parameter: { label: 'Answers given', least: 1, most: 10, step: 1, value: 2 } },
  { id: 'unresolved-turns', title: 'Many turns without an end', text: 'The customer has come back many times', explanation: 'Fires when the customer has answered us this many times and the ticket is open.', isOn: true, hasPhrases: false, parameter: { label: 'Times come back', least: 2, most: 30, step: 1, value: 6 } },
  { id: 'very-negative', title: 'Very upset', text: 'The customer is very upset', explanation: 'Fires when the mood of the newest message is at least this bad.', isOn: true, hasPhrases: false, parameter: { label: 'How bad, 0 to 1', ...share, value: 0.9 } },
  { id: 'falling-mood', title: 'Mood is falling', text: 'The customer’s mood is getting worse', explanation: 'Fires when the mood ends bad and has fallen by at least this much.', isOn: true, hasPhrases: false, parameter: { label: 'Fall, 0 to 2', least: 0.1, most: 2, step: 0.1, value: 0.8 } },
  { id: 'intent', title: 'Intents that belong to a lead', text: 'Tickets of this intent need a person', explanation: 'Fires for intents that the taxonomy marks, when the intent is at least this sure.', isOn: true, hasPhrases: false, parameter: { label: 'Confidence', ...share, value: 0.6 } },
  { id: 'out-of-scope', title: 'Outside the taxonomy', text: 'This is outside what the team’s intents cover', explanation: 'Fires when the ticket is at least this likely to be about something else.', isOn: true, hasPhrases: false, parameter: { label: 'Likelihood', ...share, value: 0.6 } },
  { id: 'low-confidence', title: 'Intent is unsure', text: 'It is unclear what the customer wants', explanation: 'Fires when no intent is at least this sure. As it comes, every ticket whose intent is not recognised.', isOn: true, hasPhrases: false, parameter: { label: 'Confidence', ...share, value: 0.35 } },
];
