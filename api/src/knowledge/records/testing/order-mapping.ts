import type { RecordMappingInput } from '../record-mapping.ts';

/** How the order system of the tests is asked about what a ticket names. */
export function orderMapping(baseUrl: string, changes: Partial<RecordMappingInput> = {}): RecordMappingInput {
  return {
    baseUrl, path: '/orders/{orderNumber}', keys: { orderNumber: { from: 'order' } }, header: { name: 'Authorization', prefix: 'Bearer' }, title: 'Order {orderNumber}',
    fields: [
      { label: 'Status', at: '/status', words: { SHIPPED: 'on its way', OPEN: 'being packed' } },
      { label: 'Shipped on', at: '/shipped_at', format: 'date' },
      { label: 'Carrier', at: '/carrier/name' },
      { label: 'Total', at: '/total/amount', format: 'money', currency: '/total/currency', minorUnits: true },
    ],
    visibility: 'public', owner: '/customer/email', intents: ['order-status', 'late-delivery'], ...changes,
  };
}
