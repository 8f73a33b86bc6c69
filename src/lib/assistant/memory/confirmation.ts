const YES =
  /^(?:yes|yep|yeah|sure|ok|okay|please do|do it|go ahead)?[\s,.!]*(?:please\s*)?(?:forget (?:it|that|them)|do it|go ahead|please)?[\s.!]*$/i;
const KEEP =
  /^(?:yes|yep|yeah|ok|okay)?[\s,.!]*(?:please\s*)?(?:keep (?:it|that)|remember (?:it|that))(?: anyway)?[\s.!]*$/i;

/** Whether the person agrees that what was shown is forgotten. */
export function confirmsForgetting(text: string): boolean {
  return /\p{L}/u.test(text) && YES.test(text.trim());
}

/** Whether the person wants a secret kept all the same. */
export function confirmsKeeping(text: string): boolean {
  return KEEP.test(text.trim());
}
