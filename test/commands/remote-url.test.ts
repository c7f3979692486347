import { expect, it } from 'vitest';
import { secretIfUserInfo } from '../../src/model/secret.ts';
import { encodeBody } from '../../src/transport/encode-body.ts';

it.each([
  ['linstor.example.org', '"linstor.example.org"'],
  ['https://h:3371', '"https://h:3371"'],
  ['http://u:geheim@h:3370', '"***"'],
])('%s is shown as %s', (url, shown) => {
  expect(encodeBody(secretIfUserInfo(url), () => '***')).toBe(shown);
  expect(encodeBody(secretIfUserInfo(url), (secret) => secret.reveal())).toBe(`"${url}"`);
});
