import { expect, it } from 'vitest';
import { readHubAddress } from '../../../../src/lib/models/added/read-hub-address';

it.each([
  ['', 'https://huggingface.co'],
  ['  https://huggingface.co/ ', 'https://huggingface.co'],
  ['http://192.168.1.5:8000/models//', 'http://192.168.1.5:8000/models'],
  ['HTTPS://Mirror.Example/a/b', 'https://mirror.example/a/b'],
  ['mirror.example', undefined],
  ['ftp://mirror.example', undefined],
  ['https://me:secret@mirror.example', undefined],
  ['https://mirror.example/?a=1', undefined],
  ['http://[::1]:8000', undefined],
  ['javascript:alert(1)', undefined],
])('"%s" is read as %s', (text, address) => {
  expect(readHubAddress(text)).toBe(address);
});
