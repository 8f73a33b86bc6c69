import { phrases } from './english/app';
import { elsewherePhrases } from './english/app-elsewhere';
import { elsewhereWords } from './english/app-elsewhere-words';
import { nextPhrases } from './english/app-next';
import { colourNames, languageNames, words } from './english/app-words';
import { fillers } from './english/fillers';
import { createGrammar, type Match } from './grammar/grammar';
import type { Slot } from './grammar/slot';
import { plain } from './plain';
import { withoutReason } from './reason';
import type { Reading, Skill, SkillAnswer } from './skill';
import type { SkillChat, SkillTheme, SkillWorld } from './skill-world';
import { freeText } from './slots/free-text';
import { wholeNumber } from './slots/number';
import { shortText } from './slots/short-text';

type ElsewhereAct = keyof typeof elsewherePhrases;
type AppAct = keyof typeof phrases | ElsewhereAct;

/** What is asked of Hearth's own screen. */
export type AppSlots = {
  readonly act: AppAct;
  /** What to search for. */
  readonly query?: string;
  /** What the open conversation shall be called. */
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
};

interface AppValues {
  readonly query: string;
  readonly title: string;
  /** How long, or since when; nothing depends on it. */
  readonly until: string;
  readonly colour: string;
  readonly language: string;
  /** A language by its tag. */
  readonly tag: string;
  /** The size of letters; nothing depends on it. */
  readonly points: number;
  readonly topic: string;
}

const MOST_TITLE_WORDS = 8;
const MOST_UNTIL_WORDS = 4;

const language: Slot<string> = {
  *read({ tokens }, at) {
    const name = tokens[at]?.text ?? '';
    const tag = Object.hasOwn(languageNames, name) ? languageNames[name] : undefined;
    if (tag !== undefined) yield { value: tag, end: at + 1 };
  },
};

/** "en-GB", "de", or a language's name. */
const tag: Slot<string> = {
  *read(utterance, at, context) {
    const [first, sign, region] = [0, 1, 2].map((offset) => utterance.tokens[at + offset]?.text ?? '');
    yield* language.read(utterance, at, context);
    if (first === undefined || !Object.values(languageNames).includes(first)) return;
    if ((sign === '-' || sign === '_') && /^[a-z]{2}$/.test(region ?? '')) yield { value: first, end: at + 3 };
    yield { value: first, end: at + 1 };
  },
};

/** A colour by one word; nothing depends on which. */
const colour: Slot<string> = {
  *read({ tokens }, at) {
    const name = tokens[at]?.text ?? '';
    if (colourNames.has(name)) yield { value: name, end: at + 1 };
  },
};

const slots = {
  query: freeText,
  title: shortText(MOST_TITLE_WORDS),
  until: shortText(MOST_UNTIL_WORDS),
  colour,
  language,
  tag,
  points: wholeNumber,
  topic: shortText(MOST_TITLE_WORDS),
};
const grammar = createGrammar<AppAct, AppValues>({ slots, phrases: { ...phrases, ...elsewherePhrases }, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, AppValues>({ slots, phrases: nextPhrases, fillers });
const answerGrammar = createGrammar<'language', AppValues>({
  slots,
  phrases: { language: ['[in | to] {language}'] },
  fillers,
});

/** Hearth's own screen: chats, panels, colours, language, and taking back what was just changed. */
export const app: Skill<AppSlots> = {
  name: 'app',
  read(utterance, context) {
    const short = withoutReason(utterance);
    const match = grammar.match(utterance, context) ?? (short && grammar.match(short, context));
    if (match === undefined || asksMore(match.values.query)) return undefined;
    return { ...withMissing(readingOf(match)), ...(match.act === 'undo' && { leaning: true }) };
  },
  readNext(utterance, { slots: before, missing }, context) {
    if (missing === undefined) {
      const next = nextGrammar.match(utterance, context);
      return next !== undefined && follows(next.act, before.act) ? readingOf(next) : undefined;
    }
    const match = answerGrammar.match(utterance, context);
    return match && { slots: { ...before, ...match.values }, certainty: match.certainty };
  },
  async answer({ slots: asked, missing }, world) {
    if (missing !== undefined) return { text: words.askLanguage(languagesOf(world, 'disjunction')) };
    return act(asked, world);
  },
};

/** Whether what was found is to be worked on: "the tent and summarise it". */
function asksMore(query = ''): boolean {
  return /\band (?:summari[sz]e|tell|explain|write|give|list|send|translate|compare)\b/i.test(query);
}

function readingOf({ act: asked, values, certainty }: Match<AppAct, AppValues>): Reading<AppSlots> {
  const { query, title } = values;
  const said = values.language ?? values.tag;
  return {
    slots: {
      act: asked,
      ...(query === undefined ? {} : { query }),
      ...(title === undefined ? {} : { title }),
      ...(said === undefined ? {} : { language: said }),
    },
    certainty,
  };
}

/** Whether one thing can be said after another: another name only after a name, "back" only after a change. */
function follows(asked: keyof typeof nextPhrases, before: AppAct): boolean {
  return asked === 'undo' ? undoable.has(before) : asked === before;
}

const undoable = new Set<AppAct>([
  ...(['dark', 'light', 'systemTheme', 'switchTheme', 'language', 'renameChat', 'pinChat', 'unpinChat'] as const),
]);

function withMissing(reading: Reading<AppSlots>): Reading<AppSlots> {
  const { act: asked, language: said } = reading.slots;
  return asked === 'language' && said === undefined ? { ...reading, missing: 'language' } : reading;
}

async function act(
  { act: asked, query, title = '', language: tag = '' }: AppSlots,
  world: SkillWorld,
): Promise<SkillAnswer> {
  switch (asked) {
    case 'newChat':
    case 'privateChat':
      world.app.newChat(asked === 'privateChat');
      return { text: words[asked] };
    case 'dark':
    case 'light':
      return setTheme(asked, world);
    case 'systemTheme':
      return setTheme('system', world);
    case 'switchTheme':
      return setTheme(world.app.theme() === 'dark' ? 'light' : 'dark', world);
    case 'search':
      world.app.search(query ?? '');
      return { text: query === undefined ? words.searchOpen : words.searching(`“${plain(query)}”`) };
    case 'language':
      return setLanguage(tag, world);
    case 'whichLanguage': {
      const own = world.app.language();
      const shown = world.app.languages.includes(own) ? own : new Intl.Locale(world.locale).language;
      return { text: words.languages(nameOf(shown, world), languagesOf(world, 'conjunction')) };
    }
    case 'undo':
      return { text: (await world.undoLast()) ?? words.nothingToUndo };
    case 'renameChat':
      return changeChat({ title }, words.renamed(`“${plain(title)}”`), world);
    case 'pinChat':
    case 'unpinChat':
      return changeChat({ pinned: asked === 'pinChat' }, asked === 'pinChat' ? words.pinned : words.unpinned, world);
    case 'deleteChat':
      world.app.deleteChat();
      return { text: words.deleted };
    default:
      if (isElsewhere(asked)) return { text: elsewhereWords[asked] };
      world.app.show(asked);
      return { text: words.shown[asked] };
  }
}

function isElsewhere(asked: AppAct): asked is ElsewhereAct {
  return Object.hasOwn(elsewhereWords, asked);
}

async function changeChat(change: Partial<SkillChat>, said: string, { app: screen }: SkillWorld): Promise<SkillAnswer> {
  const before = screen.chat();
  await screen.changeChat(change);
  return {
    text: said,
    async undo() {
      await screen.changeChat(before);
      return words.undoneChat;
    },
  };
}

async function setTheme(theme: SkillTheme, { app: screen }: SkillWorld): Promise<SkillAnswer> {
  const before = screen.theme();
  if (before === theme) return { text: words.themeAlready };
  await screen.setTheme(theme);
  return {
    text: words[theme],
    async undo() {
      await screen.setTheme(before);
      return words.undoneTheme;
    },
  };
}

async function setLanguage(tag: string, world: SkillWorld): Promise<SkillAnswer> {
  const { app: screen } = world;
  const name = nameOf(tag, world);
  if (!screen.languages.includes(tag)) return { text: words.noLanguage(name, languagesOf(world, 'conjunction')) };
  const before = screen.language();
  await screen.setLanguage(tag);
  return {
    text: words.language(name),
    async undo() {
      await screen.setLanguage(before);
      return words.undoneLanguage;
    },
  };
}

function languagesOf(world: SkillWorld, type: 'conjunction' | 'disjunction'): string {
  const names = world.app.languages.map((tag) => nameOf(tag, world));
  return new Intl.ListFormat(world.locale, { type }).format(names);
}

function nameOf(tag: string, { locale }: SkillWorld): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
