/** The part of `document` that tells whether the person can see the page. */
export interface PageVisibility {
  readonly visibilityState: 'visible' | 'hidden';
  addEventListener(type: 'visibilitychange', listener: () => void): void;
}
