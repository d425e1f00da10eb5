import { describe, expect, it } from 'vitest';
import { parseApiAddress } from './parse-api-address.ts';

describe('the address of the API', () => {
  it.each([
    ['countersign.tarn.example', 'https://countersign.tarn.example'],
    ['https://countersign.tarn.example/dashboard?x=1', 'https://countersign.tarn.example'],
    ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787'],
    ['localhost:8787', 'http://localhost:8787'],
    ['127.0.0.1:8787', 'http://127.0.0.1:8787'],
    [' https://localhost:8443 ', 'https://localhost:8443'],
  ])('takes %s', (typed, origin) => {
    expect(parseApiAddress(typed)).toEqual({ origin });
  });

  it.each([
    ['', 'empty'], ['http://countersign.tarn.example', 'not-https'], ['http://192.168.1.4:8787', 'not-https'], ['ftp://tarn.example', 'not-https'],
    ['https://lena:secret@tarn.example', 'with-login'], ['https://', 'no-address'], ['javascript://alert(1)', 'not-https'],
    ['localhost.evil.example:80://', 'no-address'], ['http://localhost.evil.example', 'not-https'],
  ])('refuses %s and says why', (typed, reason) => {
    expect(parseApiAddress(typed)).toEqual({ reason });
  });
});
