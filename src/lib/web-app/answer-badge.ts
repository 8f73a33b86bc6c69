import type { PageVisibility } from './page-visibility';

/** The part of `navigator` that marks the app's icon; browsers without it have neither function. */
export interface AppBadge {
  setAppBadge?(count: number): Promise<void>;
  clearAppBadge?(): Promise<void>;
}

/** Counts on the app's icon the answers that were finished while nobody looked. */
export interface AnswerBadge {
  /** Called when an answer is finished. */
  finished(): void;
}

/** The count begins anew when the page is seen again. */
export function createAnswerBadge(badge: AppBadge, page: PageVisibility): AnswerBadge {
  let unseen = 0;
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'hidden' || unseen === 0) return;
    unseen = 0;
    void badge.clearAppBadge?.();
  });
  return {
    finished() {
      if (page.visibilityState === 'visible') return;
      unseen += 1;
      void badge.setAppBadge?.(unseen);
    },
  };
}
