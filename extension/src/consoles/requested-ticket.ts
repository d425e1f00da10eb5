/** Another open ticket of the same requester, as the console lists it. */
export interface RequestedTicket {
  readonly id: string;
  /** What agents call it, where that isn't its id. */
  readonly number?: string;
  readonly subject: string;
  /** What the customer first wrote, from its beginning. */
  readonly text: string;
  /** Its page in the console. */
  readonly url: string;
}
