import { say, type PlainKey } from './say.ts';

const kinds: Readonly<Record<string, PlainKey>> = {
  NAME: 'masked.name', PERSON: 'masked.name', BIRTH_DATE: 'masked.birthDate', CARD: 'masked.card', EMAIL: 'masked.email', IBAN: 'masked.iban', IP: 'masked.ip',
  LINK: 'masked.link', NATIONAL_ID: 'masked.nationalId', PHONE: 'masked.phone', SECRET: 'masked.secret', ADDRESS: 'masked.address', BANK_ACCOUNT: 'masked.bankAccount',
  COMPANY_ID: 'masked.companyId', DEVICE: 'masked.device', HEALTH_ID: 'masked.healthId', LICENCE: 'masked.licence', ORDER: 'masked.order', PASSPORT: 'masked.passport',
  PLATE: 'masked.plate', POSTCODE: 'masked.postcode', TAX_ID: 'masked.taxId', TEXT: 'masked.text', WALLET: 'masked.wallet',
};

/** What kind of detail was masked; a kind that a team named itself is named as the receipt has it. */
export function nameMasked(type: string): string {
  const key = kinds[type];
  return key === undefined ? type.toLowerCase().replaceAll('_', ' ') : say(key);
}
