import { expect, test } from 'vitest';
import { buildToAbsolute } from '../../src/views/absolute.ts';
import { readSiteAddress } from '../../src/views/read-site-address.ts';

test.each([
  [{}, 'http://localhost:4321'],
  [{ SITE_URL: 'https://yanju.example' }, 'https://yanju.example'],
  [{ SITE_URL: 'https://Yanju.example:8443/' }, 'https://yanju.example:8443'],
])('%j is %s', (environment, address) => {
  expect(readSiteAddress(environment)).toBe(address);
});

test.each(['yanju.example', 'ftp://yanju.example', 'https://yanju.example/digest/', 'https://a:b@yanju.example', ''])(
  '%s is no place for a site',
  (address) => {
    expect(() => readSiteAddress({ SITE_URL: address })).toThrow(
      `Unexpected SITE_URL \`${address}\`, expected scheme and host alone, such as https://yanju.example.`,
    );
  },
);

test('addresses are made absolute on it, and cannot be without it', () => {
  expect(buildToAbsolute(new URL('https://yanju.example'))('/zh/claims/a/#b')).toBe(
    'https://yanju.example/zh/claims/a/#b',
  );
  expect(() => buildToAbsolute(undefined)).toThrow('Missing `site`');
});
