/** Where a finger was, in CSS pixels of the page. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Which way a finger went: with the direction of reading, or against it. */
type Swipe = 'forward' | 'backward';

/** How far a finger goes at the least, in CSS pixels, before it means something. */
const FAR_ENOUGH = 56;
/** As far from the edge as a finger lands that means to begin at it, in CSS pixels. */
const EDGE = 28;

/** The swipe between where a finger came down and where it left; undefined where it went up or down, or not far. */
export function swipeBetween(from: Place, to: Place, direction: 'ltr' | 'rtl'): Swipe | undefined {
  const across = to.x - from.x;
  if (Math.abs(across) < FAR_ENOUGH || Math.abs(to.y - from.y) > Math.abs(across) / 2) return undefined;
  return across > 0 === (direction === 'ltr') ? 'forward' : 'backward';
}

/** Whether that is at the edge where reading begins. */
export function isAtEdge({ x }: Place, width: number, direction: 'ltr' | 'rtl'): boolean {
  return (direction === 'ltr' ? x : width - x) <= EDGE;
}
