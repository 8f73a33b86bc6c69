import { describe, expect, it } from 'vitest';
import { createAnswerBadge } from '../../../src/lib/web-app/answer-badge';
import { FakeVisibility } from '../../support/fake-visibility';

function setUp() {
  const page = new FakeVisibility();
  const shown: (number | 'none')[] = [];
  const badge = createAnswerBadge(
    {
      setAppBadge: async (count) => void shown.push(count),
      clearAppBadge: async () => void shown.push('none'),
    },
    page,
  );
  return { page, badge, shown };
}

describe('createAnswerBadge', () => {
  it('says nothing of an answer that the person can see', () => {
    const { badge, shown } = setUp();
    badge.finished();
    expect(shown).toEqual([]);
  });

  it('counts answers that were finished in the background, and stops when the person comes back', () => {
    const { page, badge, shown } = setUp();
    page.become('hidden');
    badge.finished();
    badge.finished();
    page.become('visible');
    page.become('hidden');
    badge.finished();
    expect(shown).toEqual([1, 2, 'none', 1]);
  });

  it('does nothing where the browser has no badges', () => {
    const page = new FakeVisibility();
    const badge = createAnswerBadge({}, page);
    page.become('hidden');
    expect(() => badge.finished()).not.toThrow();
  });
});
