import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConnection } from '../../../../src/lib/core/outside-connection';
import { judgeAddress } from '../../../../src/lib/models/servers/address-kind';

const here = 'http://localhost:4173/';
const kindOf = (typed: string, page = here) => judgeAddress(typed, page).kind;

describe('judgeAddress', () => {
  it.each([
    ['localhost:8080', 'http://localhost:8080/v1'],
    [' http://127.0.0.1:11434/ ', 'http://127.0.0.1:11434/v1'],
    ['http://localhost:1234/v1/', 'http://localhost:1234/v1'],
    ['127.0.0.1:8080/v1/chat/completions', 'http://127.0.0.1:8080/v1'],
    ['http://127.1:80/api/v3', 'http://127.0.0.1/api/v3'],
  ])('takes %s for this device', (typed, baseAddress) => {
    expect(judgeAddress(typed, here)).toEqual({ kind: 'loopback', baseAddress, origin: new URL(baseAddress).origin });
  });

  it.each(['192.168.1.5', '10.0.0.1:8080', '172.16.0.1', '172.31.255.1', '169.254.1.1', '100.64.0.1'])(
    'takes %s for a private network',
    (typed) => {
      expect(kindOf(typed)).toBe('private');
    },
  );

  it.each(['my-pc:8080', 'nas.local', 'box.lan:11434', 'gpu.home.arpa'])(
    'takes the name %s for a private one',
    (typed) => {
      expect(kindOf(typed)).toBe('private');
    },
  );

  it.each([
    'https://api.example.com/v1',
    '172.32.0.1',
    '172.15.0.1',
    '192.169.0.1',
    '100.128.0.1',
    '8.8.8.8',
    '11.0.0.1',
  ])('takes %s for a public one', (typed) => {
    expect(kindOf(typed)).toBe('public');
  });

  it('leaves nothing unencrypted on the internet for want of a word', () => {
    const addressOf = (typed: string) => judgeAddress(typed, here);
    expect(addressOf('api.example.com')).toMatchObject({ baseAddress: 'https://api.example.com/v1' });
    expect(addressOf('api.example.com:8443/v1')).toMatchObject({ origin: 'https://api.example.com:8443' });
    expect(addressOf('http://api.example.com')).toMatchObject({ origin: 'http://api.example.com' });
    expect(addressOf('nas.local:8080')).toMatchObject({ origin: 'http://nas.local:8080' });
  });

  it('is not fooled by a name that looks private', () => {
    expect(kindOf('http://localhost.example.com')).toBe('public');
    expect(kindOf('http://127.0.0.1.example.com')).toBe('public');
    expect(kindOf('http://192.168.0.1.nip.io')).toBe('public');
    expect(kindOf('http://example.com/localhost')).toBe('public');
  });

  it('tells beforehand what a page of https cannot reach', () => {
    const page = 'https://hearth.example/';
    expect(kindOf('http://192.168.1.5:8080', page)).toBe('mixed');
    expect(kindOf('http://example.com', page)).toBe('mixed');
    expect(kindOf('http://127.0.0.1:8080', page)).toBe('loopback');
    expect(kindOf('https://nas.local', page)).toBe('private');
  });

  it.each([
    ['', 'unreadable'],
    ['http://', 'unreadable'],
    ['http://a,b', 'unreadable'],
    ['ftp://example.com', 'protocol'],
    ['file:///etc/passwd', 'protocol'],
    ['http://me:word@localhost:8080', 'credentials'],
    ['http://localhost:8080/v1?key=1', 'query'],
    ['http://localhost:8080/v1#here', 'query'],
    ['http://[::1]:8080', 'ipv6'],
  ])('refuses "%s"', (typed, problem) => {
    expect(judgeAddress(typed, here)).toEqual({ kind: 'invalid', problem });
  });

  it('gives only what can be approved as a connection, and the same for its own result', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.ipV4(), fc.domain(), fc.string()), (typed) => {
        const judged = judgeAddress(typed, here);
        if (judged.kind === 'invalid') return;
        expect(readConnection(judged.origin)).toBe(judged.origin);
        expect(judgeAddress(judged.baseAddress, here)).toEqual(judged);
      }),
    );
  });
});
