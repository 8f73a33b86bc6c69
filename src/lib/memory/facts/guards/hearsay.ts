const SAYS =
  /(?<!\bthat )\b(?:says?|said|told|tells?|claims?|claimed|reckons?|reckoned|thinks?|thought|believes?(?! in\b)|asked|asks|wrote|writes|shouted|joked|swears|insists|complains|mentioned|read that|according to|quotes?|quote)\b|\b(?:he|she|they) goes?,?(?= ?$| (?:i|you|no|like)\b)/i;
const SELF_TOLD =
  /\b(?:as i (?:said|mentioned|told you)|like i (?:said|told you)|i (?:just |already |should |must |think i )?(?:told|said|mentioned|mention|tell)(?: you| to you)?(?: that)?|i (?:have to|must) say|that said|needless to say|i'd say|to tell (?:you )?the truth|i reckon|what did i say|i (?:wrote|asked for|read) (?:an?|my|our|the|some|for|to)|you(?:'d| would)? believe)\b/gi;

/** Whether a text reports what somebody said or thinks. */
export function isHearsay(text: string): boolean {
  return SAYS.test(text.replace(SELF_TOLD, ''));
}

/** Whether it is the person who says, thinks or writes: what follows behind a comma or an "and" is their own word again. */
export function isOwnReport(text: string): boolean {
  return /^(?:(?:so|and|but|then|well|finally|just|also) )*(?:i|we)\b/i.test(text);
}

/** Takes quoted speech out. A quoted name stays, without its marks. */
export function withoutQuotes(text: string): string {
  return text
    .replace(/"((?!I\b)\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,3})"/gu, '$1')
    .replace(/(?<=^|\s)'((?!I\b)\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}'-]*){0,3})'(?=$|[\s.,!?])/gu, '$1')
    .replace(/"[^"]*(?:"|$)/g, ' … ')
    .replace(/(?<=^|[\s:,])'[^']{3,}(?:'\w[^']*)*'(?=$|[\s.,!?])/g, (quoted) => (/\s/.test(quoted) ? ' … ' : quoted));
}
