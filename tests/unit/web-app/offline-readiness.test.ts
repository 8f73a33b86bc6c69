import { describe, expect, it } from 'vitest';
import { offlineReadiness } from '../../../src/lib/web-app/offline-readiness';

describe('offlineReadiness', () => {
  it('is ready only when all files were checked and the fast model is here', () => {
    expect(offlineReadiness('complete', true)).toBe('ready');
  });

  it('says that answers need a model', () => {
    expect(offlineReadiness('complete', false)).toBe('no-model');
  });

  it('promises nothing that it does not know', () => {
    expect(offlineReadiness('checking', true)).toBe('unknown');
    expect(offlineReadiness('complete', undefined)).toBe('unknown');
  });

  it.each(['unsupported', 'preparing', 'incomplete'] as const)('is never ready while the app is %s', (shell) => {
    expect(offlineReadiness(shell, true)).toBe(shell);
  });
});
