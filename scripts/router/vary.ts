import type { LabelledTurn } from './corpus';
import { createRandom, type Random } from './random';

const LEADS = [
  'hey',
  'ok',
  'so',
  'um',
  'hi',
  'right',
  'hearth',
  'hey hearth',
  'well',
  'uh',
  'okay so',
  'quick one',
  'and',
];
const TAILS = ['please', 'thanks', 'pls', 'ta', 'thank you', 'if you can', 'cheers', 'x'];
const KEYS = 'qwertyuiopasdfghjklzxcvbnm';

/**
 * A turn in other shapes: without capitals and punctuation as it comes from speech, with typing errors, with a filler
 * word, and after a turn about something else. The seed is the turn itself.
 */
export function varyTurn(turn: LabelledTurn, others: readonly LabelledTurn[]): readonly LabelledTurn[] {
  const random = createRandom(`${turn.route} ${turn.text}`);
  const { text } = turn;
  const spoken = text.toLowerCase().replaceAll(/[.,!?;:'"’]+(?=\s|$)|(?<=\s|^)['"‘“]/g, '');
  const varied = [
    { ...turn, text: withFiller(spoken, random) },
    { ...turn, text: withTypingErrors(text, random) },
  ];
  if (turn.history.length > 0) return [turn, ...varied];
  return [turn, ...varied, { ...turn, history: unrelated(random.pick(others), random.pick(others)) }];
}

/** The same turn in the middle of a conversation about something else. */
function unrelated(before: LabelledTurn, answer: LabelledTurn): LabelledTurn['history'] {
  return [
    { role: 'user', text: before.text },
    { role: 'assistant', text: answer.history[1]?.text ?? 'Here you are.' },
  ];
}

function withFiller(text: string, random: Random): string {
  const choice = random.below(3);
  if (choice === 0) return `${random.pick(LEADS)} ${text}`;
  return choice === 1 ? `${text} ${random.pick(TAILS)}` : text;
}

/** About one slip in eighteen characters: two letters swapped, one left out, doubled, or its neighbour hit instead. */
function withTypingErrors(text: string, random: Random): string {
  const letters = Array.from(text);
  const slips = Math.max(1, Math.min(6, Math.round(letters.length / 18)));
  for (let slip = 0; slip < slips; slip++) {
    const at = random.below(letters.length);
    const letter = letters[at]!;
    if (!/[a-z]/i.test(letter)) continue;
    const next = letters[at + 1] ?? '';
    const key = KEYS.indexOf(letter.toLowerCase());
    const made = [`${next}${letter}`, next, `${letter}${letter}${next}`, `${KEYS[(key + 1) % KEYS.length]!}${next}`];
    letters.splice(at, 2, ...Array.from(random.pick(made)));
  }
  return letters.join('');
}
