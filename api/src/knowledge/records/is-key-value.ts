const LONGEST = 100;

/** Whether a text may stand for a key in an address: a name of something, never a way to somewhere else. */
export function isKeyValue(value: string): boolean {
  return value !== '' && value.length <= LONGEST && !/[\p{Cc}\p{Cf}\s/\\]|\.\./u.test(value) && !/^\.+$/.test(value);
}
