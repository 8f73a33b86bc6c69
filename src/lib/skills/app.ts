import { languageNames, phrases, words } from './english/app';
import { fillers } from './english/fillers';
import { createGrammar } from './grammar/grammar';
import type { Slot } from './grammar/slot';
import { plain } from './plain';
import type { Reading, Skill, SkillAnswer } from './skill';
import type { SkillTheme, SkillWorld } from './skill-world';
import { freeText } from './slots/free-text';

type AppAct = keyof typeof phrases;

/** What is asked of Hearth's own screen. */
export type AppSlots = {
  readonly act: AppAct;
  /** What to search for. */
  readonly query?: string;
  /** BCP 47. */
  readonly language?: string;
};

interface AppValues {
  readonly query: string;
  readonly language: string;
}

const language: Slot<string> = {
  *read({ tokens }, at) {
    const name = tokens[at]?.text ?? '';
    const tag = Object.hasOwn(languageNames, name) ? languageNames[name] : undefined;
    if (tag !== undefined) yield { value: tag, end: at + 1 };
  },
};

const slots = { query: freeText, language };
const grammar = createGrammar<AppAct, AppValues>({ slots, phrases, fillers });
const answerGrammar = createGrammar<'language', AppValues>({
  slots,
  phrases: { language: ['[in | to] {language}'] },
  fillers,
});

/** Hearth's own screen: chats, panels, colours, language, and taking back what was just changed. */
export const app: Skill<AppSlots> = {
  name: 'app',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    return match && withMissing({ slots: { act: match.act, ...match.values }, certainty: match.certainty });
  },
  readNext(utterance, { slots: before, missing }, context) {
    if (missing === undefined) return undefined;
    const match = answerGrammar.match(utterance, context);
    return match && { slots: { ...before, ...match.values }, certainty: match.certainty };
  },
  async answer({ slots: asked, missing }, world) {
    if (missing !== undefined) return { text: words.askLanguage(languagesOf(world, 'disjunction')) };
    return act(asked, world);
  },
};

function withMissing(reading: Reading<AppSlots>): Reading<AppSlots> {
  const { act: asked, language: said } = reading.slots;
  return asked === 'language' && said === undefined ? { ...reading, missing: 'language' } : reading;
}

async function act({ act: asked, query, language: tag = '' }: AppSlots, world: SkillWorld): Promise<SkillAnswer> {
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
    case 'undo':
      return { text: (await world.undoLast()) ?? words.nothingToUndo };
    default:
      world.app.show(asked);
      return { text: words.shown[asked] };
  }
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
