/** What the memory says of keeping and forgetting. */

/** @param lines the facts in words */
export function kept(lines: readonly string[]): string {
  return lines.length === 1 ? `I will remember: ${lines[0] ?? ''}.` : ['I will remember:', ...listed(lines)].join('\n');
}

export const KEPT_ALREADY = 'I remember that already.';

export const NOT_KEPT_AGAIN =
  'You had that forgotten since, so I do not keep it from the same message again. Say it anew and I will.';

export const LOOKS_SECRET =
  'That looks like a secret, such as a password, a PIN or a card number. I keep no secrets unless you say so: answer “keep it” and I will.';

export const NOTHING_TO_FORGET = 'I know nothing of that, so there is nothing to forget.';

/**
 * @param facts in words
 * @param messages how many messages lose their words
 */
export function toBeForgotten(facts: readonly string[], messages: number): string {
  const words = `the words of ${messages} ${messages === 1 ? 'message' : 'messages'}`;
  const what = [...listed(facts), ...(messages === 0 ? [] : [`- ${words}`])];
  return [
    'I would forget for good:',
    ...what,
    '',
    'Answer “yes, forget it” and it is gone; it cannot be brought back.',
  ].join('\n');
}

export function allToBeForgotten(facts: number, turns: number): string {
  return `I would forget all that I know of you: ${facts} facts, and what finds ${turns} turns again. Your conversations stay. Answer “yes, forget it” and it is gone; it cannot be brought back.`;
}

export const FORGOTTEN = 'Forgotten.';

function listed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`);
}
