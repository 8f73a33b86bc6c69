import type { SavedPrompt } from '../core/saved-prompt';

/** The prompts whose name, or else whose text, holds what was typed; those whose name begins with it come first. */
export function matchPrompts(prompts: readonly SavedPrompt[], typed: string): readonly SavedPrompt[] {
  const wanted = fold(typed);
  const rank = ({ name, text }: SavedPrompt): number => {
    const folded = fold(name);
    if (folded.startsWith(wanted)) return 0;
    if (folded.includes(wanted)) return 1;
    return fold(text).includes(wanted) ? 2 : 3;
  };
  return prompts
    .map((prompt) => ({ prompt, rank: rank(prompt) }))
    .filter((each) => each.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map((each) => each.prompt);
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
