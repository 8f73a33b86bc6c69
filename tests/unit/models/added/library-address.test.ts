import { expect, test } from 'vitest';
import { libraryAddress } from '../../../../src/lib/models/added/library-address';

const libraries = { 'Tiny-MLC': 'https://raw.example/libs/v1/tiny-webgpu.wasm' };

test('a program is where web-llm says, or of that name at a mirror', () => {
  expect(libraryAddress(libraries, 'owner/Tiny-MLC', 'https://huggingface.co')).toBe(libraries['Tiny-MLC']);
  expect(libraryAddress(libraries, 'owner/Tiny-MLC', 'http://10.0.0.2/hub')).toBe(
    'http://10.0.0.2/hub/web-llm/tiny-webgpu.wasm',
  );
  expect(libraryAddress(libraries, 'owner/toString', 'https://huggingface.co')).toBeUndefined();
});
