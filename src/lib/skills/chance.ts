import { chanceSlots, type ChanceValues } from './chance/chance-slots';
import { fillers } from './english/fillers';
import { phrases } from './english/chance';
import { nextPhrases } from './english/chance-next';
import { loosely, words } from './english/chance-words';
import { answerDraw } from './chance/answer-draw';
import { distinct, drawn, password, shuffled } from './chance/draw';
import { createGrammar } from './grammar/grammar';
import { plain } from './plain';
import type { Skill, SkillAnswer } from './skill';
import type { SkillWorld } from './skill-world';

type ChanceSlots = { readonly act: keyof typeof phrases } & {
  readonly [Name in keyof ChanceValues]?: ChanceValues[Name];
};

/** At once. */
const MOST_COINS = 100;
const MOST_DICE = 100;
const MOST_SIDES = 1_000_000;
const MOST_NUMBERS = 100;
const MOST_CHARACTERS = 128;

const USUAL_PASSWORD = 16;
/** One character of every kind. */
const SHORTEST_PASSWORD = 4;
/** What "longer" adds. */
const LONGER = 8;

const allFillers = [...fillers, ...loosely];
const grammar = createGrammar<ChanceSlots['act'], ChanceValues>({ slots: chanceSlots, phrases, fillers: allFillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, ChanceValues>({
  slots: chanceSlots,
  phrases: nextPhrases,
  fillers: allFillers,
});

/** Coins, dice, cards, numbers, choices and passwords, by chance that nobody can foretell. */
export const chance: Skill<ChanceSlots> = {
  name: 'chance',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    return match && { slots: { act: match.act, ...match.values }, certainty: match.certainty };
  },
  readNext(utterance, { slots: before }, context) {
    const match = nextGrammar.match(utterance, context);
    if (match === undefined) return undefined;
    const { act, values, certainty } = match;
    if (act === 'number') return before.act === 'number' ? { slots: { ...before, ...values }, certainty } : undefined;
    if (act === 'count') {
      if (before.act === 'die') return { slots: { ...values, act: 'dice' }, certainty };
      if (before.act === 'coin') return { slots: { ...values, act: 'coins' }, certainty };
      const counts = [
        'coins',
        'dice',
        'digits',
        'password',
        'plainPassword',
        'passphrase',
        'letters',
        'numbers',
      ].includes(before.act);
      return counts ? { slots: { ...before, ...values }, certainty } : undefined;
    }
    const options = before.options ?? before.names ?? before.people;
    const extra = values.extra;
    if (act === 'with' || act === 'without') {
      if (options === undefined || extra === undefined) return undefined;
      const others = options.filter((option) => option.toLowerCase() !== extra.toLowerCase());
      const changed = act === 'with' ? [...others, extra] : others;
      return changed.length > 0 ? { slots: { ...before, options: changed }, certainty } : undefined;
    }
    if (act === 'longer' || act === 'plainPassword' || act === 'longerPlain') {
      if (before.act !== 'password' && before.act !== 'plainPassword') return undefined;
      if (act === 'plainPassword') return { slots: { ...before, act }, certainty };
      const kind = act === 'longerPlain' ? 'plainPassword' : before.act;
      return { slots: { ...before, act: kind, count: (before.count ?? USUAL_PASSWORD) + LONGER }, certainty };
    }
    return { slots: before, certainty };
  },
  answer: async ({ slots }, world) => answerChance(slots, world),
};

function answerChance(slots: ChanceSlots, world: SkillWorld): SkillAnswer {
  const { act, count } = slots;
  const options = slots.options ?? slots.names ?? slots.people ?? [];
  switch (act) {
    case 'coin':
      return { text: world.randomBelow(2) === 0 ? words.heads : words.tails };
    case 'coins':
      return { text: coins(count ?? 2, world) };
    case 'die':
      return { text: rolled(1 + world.randomBelow(6)) };
    case 'dice':
      return { text: roll(slots, world) };
    case 'number':
    case 'numbers':
      return { text: numbers(slots, world) };
    case 'digits': {
      const length = count ?? 4;
      if (length < 1) return { text: words.tooFew };
      if (length > MOST_NUMBERS) return { text: words.tooMany(MOST_NUMBERS) };
      return { text: drawn(length, '0123456789', world) };
    }
    case 'letter':
      return { text: drawn(1, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', world) };
    case 'choice': {
      const chosen = options[world.randomBelow(options.length)] ?? '';
      const sentence = words.choice[world.randomBelow(words.choice.length)] ?? '%';
      const text = sentence.replace('%', () => plain(chosen));
      return { text: text.charAt(0).toUpperCase() + text.slice(1) };
    }
    case 'some': {
      const wanted = count ?? 1;
      if (wanted < 1) return { text: words.tooFew };
      if (wanted > options.length) return { text: words.notInTeams };
      return { text: shuffled(options, world).slice(0, wanted).map(plain).join(', ') };
    }
    case 'yesNo':
      return { text: world.randomBelow(2) === 0 ? words.yes : words.no };
    case 'hand':
      return { text: words.hands[world.randomBelow(words.hands.length)] ?? '' };
    case 'colour':
      return { text: words.colours[world.randomBelow(words.colours.length)] ?? '' };
    case 'card': {
      const rank = words.ranks[world.randomBelow(words.ranks.length)] ?? '';
      return { text: words.card(rank, words.suits[world.randomBelow(words.suits.length)] ?? '') };
    }
    case 'shuffle':
      return {
        text: shuffled(options, world)
          .map((option, index) => `${index + 1}. ${plain(option)}`)
          .join('\n'),
      };
    case 'password':
    case 'plainPassword': {
      const length = count ?? USUAL_PASSWORD;
      if (length < SHORTEST_PASSWORD) return { text: words.shortPassword };
      if (length > MOST_CHARACTERS) return { text: words.tooMany(MOST_CHARACTERS) };
      return { text: `\`${password(length, world, act === 'password')}\``, speech: words.passwordSpeech };
    }
    default:
      return answerDraw(act, slots, world) ?? { text: words.tooFew };
  }
}

function coins(count: number, world: SkillWorld): string {
  if (count < 1) return words.tooFew;
  if (count > MOST_COINS) return words.tooMany(MOST_COINS);
  const tosses = Array.from({ length: count }, () => world.randomBelow(2) === 0);
  const heads = tosses.filter(Boolean).length;
  return words.headsAndTails(
    tosses.map((isHead) => (isHead ? words.head : words.tail)).join(', '),
    heads,
    count - heads,
  );
}

function roll({ dice, count: told, times, sides: said }: ChanceSlots, world: SkillWorld): string {
  const count = told ?? times;
  const number = dice?.count ?? count ?? (said === undefined ? 2 : 1);
  const sides = dice?.sides ?? said ?? 6;
  const bonus = dice?.bonus ?? 0;
  if (sides < 2 || sides > MOST_SIDES) return words.noSides;
  if (number < 1) return words.tooFew;
  if (number > MOST_DICE) return words.tooMany(MOST_DICE);
  const values = Array.from({ length: number }, () => 1 + world.randomBelow(sides));
  const total = values.reduce((left, right) => left + right, bonus);
  const [only = 0] = values;
  if (values.length === 1 && bonus === 0) return rolled(only);
  if (bonus !== 0) return words.diceWith(values.join(' + '), `${bonus < 0 ? '−' : '+'} ${Math.abs(bonus)}`, total);
  return words.dice(values.join(' + '), total);
}

function rolled(value: number): string {
  return [8, 11, 18].includes(value) || /^8\d*$/.test(String(value)) ? words.dieEight(value) : words.die(value);
}

function numbers({ act, count = 1, least: from, most: to }: ChanceSlots, world: SkillWorld): string {
  const [one, other] = [from ?? 1, to ?? 100];
  const [least, most] = [Math.ceil(Math.min(one, other)), Math.floor(Math.max(one, other))];
  const size = most - least + 1;
  if (size < 1) return words.emptyRange;
  // Above this, doubles skip whole numbers, and so does the source of chance.
  if (size > 2 ** 32 || Math.abs(most) > Number.MAX_SAFE_INTEGER) return words.tooMany(2 ** 32);
  const wanted = act === 'number' ? 1 : count;
  if (wanted < 1) return words.tooFew;
  if (wanted > MOST_NUMBERS) return words.tooMany(MOST_NUMBERS);
  const drawnNumbers =
    wanted > size
      ? Array.from({ length: wanted }, () => least + world.randomBelow(size))
      : distinct(wanted, least, most, world);
  // A year or a ticket of four digits is easier to read plain.
  return words.numbers(
    drawnNumbers.map((value) => value.toLocaleString(world.locale, { useGrouping: 'min2' })).join(', '),
  );
}
