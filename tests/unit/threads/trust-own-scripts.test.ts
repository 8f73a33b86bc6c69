import { describe, expect, it } from 'vitest';
import { trustOwnScripts } from '../../../src/lib/threads/trust-own-scripts';

function policyOf(): (address: string) => string {
  let create: ((address: string) => string) | undefined;
  const scope = {
    location: { href: 'https://hearth.test/app/', origin: 'https://hearth.test' },
    trustedTypes: {
      createPolicy: (name: string, rules: { createScriptURL(address: string): string }) => {
        expect(name).toBe('default');
        create = (address) => rules.createScriptURL(address);
      },
    },
  };
  trustOwnScripts(scope);
  if (create === undefined) throw new Error('No policy was made.');
  return create;
}

describe('trustOwnScripts', () => {
  it('lets scripts of this origin start', () => {
    expect(policyOf()('assets/worker.js')).toBe('https://hearth.test/app/assets/worker.js');
  });

  it.each(['https://elsewhere.test/worker.js', 'data:text/javascript,1', 'blob:https://elsewhere.test/1'])(
    'refuses %s',
    (address) => {
      expect(() => policyOf()(address)).toThrow(TypeError);
    },
  );
});
