import { words } from '../english/chance-words';
import { plain } from '../plain';
import type { SkillAnswer } from '../skill';
import type { SkillWorld } from '../skill-world';
import type { ChanceValues } from './chance-slots';
import { distinct, drawn, passphrase, shuffled, uuid } from './draw';

/** Of cards, letters, words and teams. */
const MOST = 52;
/** Of numbers that are mixed up. */
const MOST_MIXED = 100;
const DAY_MS = 86_400_000;

type Values = { readonly [Name in keyof ChanceValues]?: ChanceValues[Name] };

/** What is drawn besides coins, dice and numbers; `undefined` when the act is none of these. */
export function answerDraw(act: string, values: Values, world: SkillWorld): SkillAnswer | undefined {
  const { count, dice, bonus = 0 } = values;
  const options = values.options ?? values.names ?? [];
  const year = values.year ?? new Date(world.now).getUTCFullYear();
  const die = (sides: number): number => 1 + world.randomBelow(sides);
  const one = (list: readonly string[]): SkillAnswer => ({ text: `${list[world.randomBelow(list.length)] ?? ''}.` });
  const many = count ?? (act === 'passphrase' ? 4 : 2);
  if (many < 1) return { text: words.tooFew };
  switch (act) {
    case 'passphrase':
      if (many > MOST) return { text: words.tooMany(MOST) };
      return { text: words.passphrase(passphrase(many, world)), speech: words.passwordSpeech };
    case 'uuid': {
      const wanted = count ?? 1;
      if (wanted > MOST) return { text: words.tooMany(MOST) };
      return { text: Array.from({ length: wanted }, () => `\`${uuid(world)}\``).join('  \n') };
    }
    case 'letters':
      if (many > MOST) return { text: words.tooMany(MOST) };
      return { text: drawn(many, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', world) };
    case 'teams':
      return teams(options, values.many ?? many, world);
    case 'pairs':
      return teams(options, Math.floor(options.length / 2), world);
    case 'santa': {
      const circle = shuffled(options, world).map(plain);
      return { text: circle.map((name, at) => words.gives(name, circle[(at + 1) % circle.length] ?? '')).join('  \n') };
    }
    case 'pool': {
      const kinds = [dice, values.moreDice, values.lastDice].flatMap((kind) => kind ?? []);
      if (kinds.some(({ count: wanted, sides }) => wanted < 1 || sides < 2)) return { text: words.noSides };
      if (kinds.some(({ count: wanted }) => wanted > MOST)) return { text: words.tooMany(MOST) };
      const rolls = kinds.flatMap(({ count: wanted, sides }) => Array.from({ length: wanted }, () => die(sides)));
      const extra = kinds.reduce((total, kind) => total + kind.bonus, 0);
      return {
        text: words.pool(
          rolls.join(' + '),
          rolls.reduce((total, value) => total + value, extra),
        ),
      };
    }
    case 'parityNumber': {
      const { least = 1, most = 100, parity: rest = 0 } = values;
      const first = Math.ceil((Math.min(least, most) - rest) / 2);
      const last = Math.floor((Math.max(least, most) - rest) / 2);
      if (last < first || last - first > 2 ** 32) return { text: words.emptyRange };
      return {
        text: words.number((2 * (first + world.randomBelow(last - first + 1)) + rest).toLocaleString(world.locale)),
      };
    }
    case 'shuffledNumbers': {
      const [least, most] = [Math.ceil(values.least ?? 1), Math.floor(values.most ?? 10)];
      const wanted = most - least + 1;
      if (wanted < 1) return { text: words.emptyRange };
      if (wanted > MOST_MIXED) return { text: words.tooMany(MOST_MIXED) };
      return { text: words.numbers(distinct(wanted, least, most, world).join(', ')) };
    }
    case 'colours':
      if (many > words.colours.length) return { text: words.tooMany(words.colours.length) };
      return {
        text: shuffled(words.colours, world)
          .slice(0, many)
          .map((colour) => colour.replace('.', ''))
          .join(', '),
      };
    case 'hexColour':
      return { text: `#${drawn(6, '0123456789ABCDEF', world)}` };
    case 'month':
      return one(words.months);
    case 'weekday':
      return one(words.weekdays);
    case 'suit':
      return one(words.suits.map((suit) => suit.charAt(0).toUpperCase() + suit.slice(1)));
    case 'decimal':
      return {
        text: `**${(world.randomBelow(1_000_000) / 1_000_000).toLocaleString(world.locale, { maximumFractionDigits: 6 })}**`,
      };
    case 'dateInMonth': {
      const { month = 1 } = values;
      const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const date = new Date(Date.UTC(year, month - 1, die(days)));
      const shown = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
      return {
        text: date.toLocaleDateString(world.locale, values.year === undefined ? shown : { ...shown, year: 'numeric' }),
      };
    }
    case 'timeOfDay':
      return timeBetween(values.from ?? 0, values.until ?? DAY_MINUTES - 1, world);
    case 'dateInYear': {
      const days = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS;
      const date = new Date(Date.UTC(year, 0, 1) + world.randomBelow(days) * DAY_MS);
      return { text: date.toLocaleDateString(world.locale, { dateStyle: 'long', timeZone: 'UTC' }) };
    }
    case 'cards': {
      if (many > MOST) return { text: words.tooMany(MOST) };
      const ranks = words.ranks.length;
      const cards = distinct(many, 0, MOST - 1, world);
      return {
        text: cards
          .map((card) => words.card(words.ranks[card % ranks] ?? '', words.suits[Math.floor(card / ranks)] ?? ''))
          .join('  \n'),
      };
    }
    case 'dropLowest': {
      if (dice === undefined || dice.count < 2 || dice.sides < 2) return { text: words.tooFew };
      if (dice.count > MOST) return { text: words.tooMany(MOST) };
      const values = Array.from({ length: dice.count }, () => die(dice.sides));
      const total = values.reduce((left, right) => left + right, dice.bonus) - Math.min(...values);
      return { text: words.kept(values.join(', '), total) };
    }
    case 'advantage':
    case 'disadvantage': {
      const sides = dice?.sides ?? 20;
      if (sides < 2) return { text: words.noSides };
      const values = [die(sides), die(sides)];
      const kept = act === 'advantage' ? Math.max(...values) : Math.min(...values);
      return { text: words.kept(values.join(', '), kept + (dice?.bonus ?? 0)) };
    }
    case 'bingo':
      return { text: words.number(String(die(90))) };
    case 'percentile':
      return { text: words.number(String(die(100))) };
    case 'initiative': {
      const value = die(20);
      return {
        text: bonus === 0 ? words.number(String(value)) : words.diceWith(String(value), `+ ${bonus}`, value + bonus),
      };
    }
    case 'lottery':
      return {
        text: words.numbers([...distinct(6, 1, 59, world)].sort((left, right) => left - right).join(', ')),
      };
  }
  return undefined;
}

const DAY_MINUTES = 1440;
const HALF_DAY = 720;

/** A time of the day, by minutes since midnight; "9 and 5" are nine in the morning and five in the afternoon. */
function timeBetween(from: number, until: number, world: SkillWorld): SkillAnswer {
  const end = until <= from && until < HALF_DAY ? until + HALF_DAY : until;
  if (end < from) return { text: words.emptyRange };
  const at = from + world.randomBelow(end - from + 1);
  const time = new Date(at * 60_000);
  return { text: time.toLocaleTimeString(world.locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }) };
}

/** Everybody in one of so many teams, as even as can be. */
function teams(names: readonly string[], count: number, world: SkillWorld): SkillAnswer {
  if (count < 1 || count > names.length) return { text: words.notInTeams };
  const mixed = shuffled(names, world).map(plain);
  const lines = Array.from({ length: count }, (_, team) =>
    words.teams(team + 1, mixed.filter((_name, at) => at % count === team).join(', ')),
  );
  return { text: lines.join('  \n') };
}
