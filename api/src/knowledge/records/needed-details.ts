/** What the customer is asked for where a system is asked by a key that the ticket does not hold, by kind of key. */
export const neededDetails: Readonly<Record<string, string>> = { order: 'order number', invoice: 'invoice number', tracking: 'tracking number', account: 'account number' };
