/** How a workspace opens and closes its replies in one language. `{{customer_name}}` and `{{agent_name}}` are filled in. */
export interface Voice {
  readonly language: string;
  readonly greeting: string;
  readonly greetingNoName: string;
  readonly signOff: string;
  readonly signOffNoName: string;
}
