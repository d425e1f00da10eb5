/** What a customer can want. `asksFor` names the details an answer needs, in words a customer can be asked for. */
export interface Intent {
  id: string;
  label: string;
  description: string;
  asksFor: string[];
  /** Why a person with more authority should take over, where the intent alone calls for it. */
  handover?: string;
}

const orderNumber = 'order number';
const serialNumber = 'serial number';
const photo = 'a photo of the damage';
const accountEmail = 'e-mail address of the account';
const errorMessage = 'exact error message';
const device = 'device and software version';
const paymentDate = 'date and amount of the payment';

/** The intents a workspace starts with: support of any shop, service, bank or airline. */
export const defaultIntents: readonly Intent[] = [
  { id: 'order-status', label: 'Where is my order', description: 'Asks where an order or parcel is, for tracking, or when it will come.', asksFor: [orderNumber] },
  { id: 'late-delivery', label: 'Delivery late or missing', description: 'The promised date has passed, the parcel is stuck, or it is marked delivered and never came.', asksFor: [orderNumber, 'delivery address'] },
  { id: 'damaged-item', label: 'Damaged on arrival', description: 'The item arrived broken, scratched, leaking or dented.', asksFor: [orderNumber, photo] },
  { id: 'wrong-item', label: 'Wrong or missing item', description: 'Something else was delivered, or parts of the order are missing from the parcel.', asksFor: [orderNumber, 'what was in the parcel'] },
  { id: 'return-request', label: 'Return an item', description: 'Wants to send something back, or asks how returns and return labels work.', asksFor: [orderNumber, 'reason for the return'] },
  { id: 'refund-request', label: 'Refund wanted', description: 'Asks for the money back, in full or in part.', asksFor: [orderNumber, 'reason for the refund'] },
  { id: 'refund-status', label: 'Where is my refund', description: 'A refund was promised or is due and has not arrived.', asksFor: [orderNumber] },
  { id: 'exchange', label: 'Exchange an item', description: 'Wants another size, colour or model instead of the one received.', asksFor: [orderNumber, 'item wanted instead'] },
  { id: 'cancel-order', label: 'Cancel an order', description: 'Wants to stop an order or booking before it is delivered or used.', asksFor: [orderNumber] },
  { id: 'change-order', label: 'Change an order', description: 'Wants another address, date, name, quantity or option on an order or booking.', asksFor: [orderNumber, 'what to change'] },
  { id: 'warranty-claim', label: 'Warranty claim', description: 'Claims under the warranty, or asks whether a fault is covered.', asksFor: [orderNumber, serialNumber, 'a photo of the fault'] },
  { id: 'product-fault', label: 'Product not working', description: 'A device or a part of it does not work, makes noises or stopped.', asksFor: ['product model', serialNumber, 'what has been tried so far'] },
  { id: 'how-to', label: 'How do I use it', description: 'Asks how to set up, use, clean, charge or configure something.', asksFor: ['product model'] },
  { id: 'product-question', label: 'Question about a product', description: 'Asks about size, fit, material, compatibility or specification before or after buying.', asksFor: ['product model'] },
  { id: 'availability', label: 'Stock and availability', description: 'Asks whether something is in stock, comes back, or is sold in a place.', asksFor: ['product model'] },
  { id: 'shipping-options', label: 'Shipping options and costs', description: 'Asks where, how fast and for how much an order is delivered.', asksFor: ['country and postcode'] },
  { id: 'pricing-discount', label: 'Prices and discounts', description: 'Asks about a price, a quote, a code, a voucher or a sale.', asksFor: ['voucher or discount code'] },
  { id: 'payment-methods', label: 'Ways to pay', description: 'Asks which payment methods, instalments or leasing are possible.', asksFor: [] },
  { id: 'payment-failed', label: 'Payment failed', description: 'A payment is declined, stuck or shows an error.', asksFor: [errorMessage, paymentDate] },
  { id: 'wrong-charge', label: 'Charged twice or wrongly', description: 'Charged twice, too much, or for something not ordered.', asksFor: [paymentDate, orderNumber] },
  { id: 'invoice', label: 'Invoice or VAT', description: 'Needs an invoice, a receipt, a corrected address or a VAT number on it.', asksFor: [orderNumber, 'billing name and address'] },
  { id: 'cancel-subscription', label: 'Cancel a subscription', description: 'Wants to end a plan, membership, contract or automatic renewal.', asksFor: [accountEmail] },
  { id: 'change-subscription', label: 'Change a subscription', description: 'Wants to upgrade, downgrade, pause or add seats to a plan.', asksFor: [accountEmail, 'plan wanted'] },
  { id: 'login-problem', label: 'Cannot sign in', description: 'Locked out, code does not arrive, or the account is not recognised.', asksFor: [accountEmail, errorMessage] },
  { id: 'password-reset', label: 'Reset a password', description: 'Forgot a password or PIN, or the reset e-mail does not work.', asksFor: [accountEmail] },
  { id: 'account-change', label: 'Change account details', description: 'Wants another e-mail address, name, phone, address or bank account on the account.', asksFor: [accountEmail, 'new details'] },
  { id: 'delete-account', label: 'Delete account or personal data', description: 'Wants an account or personal data deleted, exported or not used.', asksFor: [accountEmail] },
  { id: 'technical-error', label: 'App or website problem', description: 'Software misbehaves: an error, a crash, a failed sync, pairing or update.', asksFor: [device, errorMessage] },
  { id: 'appointment', label: 'Book or move an appointment', description: 'Wants to book, move or cancel a visit, a service or a test ride.', asksFor: ['preferred date and place'] },
  { id: 'lost-or-stolen', label: 'Lost or stolen', description: 'A product, card, key or piece of luggage is lost or stolen.', asksFor: [serialNumber, 'when and where it happened'], handover: 'A loss or theft needs a person' },
  { id: 'security-concern', label: 'Fraud or security concern', description: 'Reports a hacked account, phishing, or activity the customer does not recognise.', asksFor: [accountEmail], handover: 'A security report needs a person' },
  { id: 'complaint', label: 'Complaint', description: 'Complains about service, staff or treatment, or asks for a manager.', asksFor: [orderNumber], handover: 'The customer complains or asks for a manager' },
  { id: 'legal-threat', label: 'Legal threat', description: 'Mentions a lawyer, court, authority, chargeback or claim for compensation.', asksFor: [], handover: 'The customer threatens legal steps' },
  { id: 'feedback-thanks', label: 'Thanks or feedback', description: 'Says thank you, praises, or suggests an improvement; no answer is owed but courtesy.', asksFor: [] },
];
