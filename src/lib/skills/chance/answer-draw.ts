import { words } from '../english/chance-words';
import { plain } from '../plain';
import type { SkillAnswer } from '../skill';
import type { SkillWorld } from '../skill-world';
import type { ChanceValues } from './chance-slots';
import { distinct, drawn, passphrase, shuffled, uuid } from './draw';

/** Of cards, letters, words and teams. */
const MOST = 52;
const DAY_MS = 86_400_000;

type Values = { readonly [Name in keyof ChanceValues]?: ChanceValues[Name] };

/** What is drawn besides coins, dice and numbers; `undefined` when the act is none of these. */
export function answerDraw(act: string, values: Values, world: SkillWorld): SkillAnswer | undefined {
  const { count, options = [], dice, bonus = 0, year = 2000 } = values;
  const die = (sides: number): number => 1 + world.randomBelow(sides);
  const one = (list: readonly string[]): SkillAnswer => ({ text: `${list[world.randomBelow(list.length)] ?? ''}.` });
  const many = count ?? (act === 'passphrase' ? 4 : 2);
  if (many < 1) return { text: words.tooFew };
  switch (act) {
    case 'passphrase':
      if (many > MOST) return { text: words.tooMany(MOST) };
      return { text: words.passphrase(passphrase(many, world)), speech: words.passwordSpeech };
    case 'uuid':
      return { text: `\`${uuid(world)}\`` };
    case 'letters':
      if (many > MOST) return { text: words.tooMany(MOST) };
      return { text: drawn(many, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', world) };
    case 'teams':
      return teams(options, many, world);
    case 'pairs':
      return teams(options, Math.floor(options.length / 2), world);
    case 'santa': {
      const circle = shuffled(options, world).map(plain);
      return { text: circle.map((name, at) => words.gives(name, circle[(at + 1) % circle.length] ?? '')).join('  \n') };
    }
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

/** Everybody in one of so many teams, as even as can be. */
function teams(names: readonly string[], count: number, world: SkillWorld): SkillAnswer {
  if (count < 1 || count > names.length) return { text: words.notInTeams };
  const mixed = shuffled(names, world).map(plain);
  const lines = Array.from({ length: count }, (_, team) =>
    words.teams(team + 1, mixed.filter((_name, at) => at % count === team).join(', ')),
  );
  return { text: lines.join('  \n') };
}
