import { customType } from 'drizzle-orm/pg-core';

/** Raw bytes (`bytea`): ciphertext and wrapped keys. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => value,
  fromDriver: (value) => new Uint8Array(value),
});
