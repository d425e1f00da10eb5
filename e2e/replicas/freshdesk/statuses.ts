/** The account's statuses by id; the labels are the agents' and the customers'. */
export const statusChoices: Readonly<Record<number, readonly [agents: string, customers: string]>> = {
  2: ['Open', 'Being Processed'],
  3: ['Pending', 'Awaiting your Reply'],
  4: ['Resolved', 'This ticket has been Resolved'],
  5: ['Closed', 'This ticket has been Closed'],
  6: ['Waiting on Workshop', 'Being Processed'],
};

const ids: Readonly<Record<string, number>> = { new: 2, open: 2, pending: 3, solved: 4, resolved: 4, closed: 5, hold: 6 };

/** The account's id of a status of the shared model. */
export function statusId(status: string): number {
  return ids[status] ?? 2;
}
