/** A length that begins as a time does: "four and a half minutes". */
export const partOfUnit = /^(?:so |,? ?)?\S+ and (?:a |one )?(?:half|quarter|third) (?:minutes|hours|seconds)\b/u;

/** A place that was named before. */
export const elsewhere = 'there';
