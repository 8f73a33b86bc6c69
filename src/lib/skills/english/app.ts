/** How English speakers speak of Hearth's own screen. */
const open =
  '(open | show | go to | take me to | bring up | switch to | see | view | display | where are | where is | where do i find | pull up | launch)';
const chat = '(chat | conversation | thread | dialogue)';

/** For every act, the ways to say it. */
export const phrases = {
  newChat: [
    `(new | start new | open new | begin new | start a new | another | fresh) ${chat}`,
    `(start | open | begin | create) (new | another | fresh) ${chat}`,
    `(start | begin) ${chat}`,
    '(start over | start again | start afresh | clean slate)',
    `(let us | can we) (start | begin) (over | again | afresh | new ${chat})`,
  ],
  privateChat: [
    `[start | open | new | begin] (private | temporary | incognito | secret) ${chat}`,
    '(incognito | private | temporary) mode',
    '[go | turn on] incognito [mode]',
  ],
  dark: [
    '[turn on | switch to | use | enable | go | put on | change to | set | activate | make it | switch on | i want | start] (dark | night | black) [mode | theme | design | colours | colors] [on]',
    '(turn | switch) (dark | night) mode on',
    '(turn off | switch off | disable) (light | day) mode',
    '(make | turn) (it | screen | everything | app) (dark | darker | black)',
    '(too bright | it is too bright | my eyes hurt | too bright go dark)',
    '(change | switch | set) theme to dark',
  ],
  light: [
    '[turn on | switch to | use | enable | go | put on | change to | set | activate | make it | switch on | i want | start] (light | day | white | bright) (mode | theme | design | colours | colors) [on]',
    '(turn | switch) (light | day) mode on',
    '(turn off | switch off | disable | stop) (dark | night) mode',
    'turn (dark | night) mode off',
    '(make | turn) (it | screen | everything | app) (light | lighter | bright | white)',
    '(too dark | it is too dark)',
    '(change | switch | set) theme to light',
    'no more dark mode',
  ],
  systemTheme: [
    '(follow | use | match) (system | device | automatic | default) (theme | setting | mode | colours | colors)',
    '(automatic | system | default) (theme | mode)',
  ],
  switchTheme: ['(switch | change | toggle | swap | invert) [the] (theme | colours | colors | mode)'],
  settings: [`[${open}] (settings | preferences | options | setup | configuration)`],
  models: [
    `${open} [my | installed] (models | model list | downloads)`,
    'models',
    '(which | what) models (are there | do you have | are installed)',
  ],
  alerts: [
    `${open} [all] [my] (timers | alarms | timers page | alarm page | timers panel | timer page | alerts)`,
    `${open} (timers | alarms) (page | panel | screen | view)`,
  ],
  lists: [`${open} [my] lists (page | panel | screen | view)`, `(open | go to) [my] lists`],
  notes: [`${open} [my] notes (page | panel | screen | view)`, `(go to) [my] notes`],
  calendar: [`${open} [my] calendar (page | panel | screen | view)`, '(open | go to) [my] calendar'],
  prompts: [`[${open}] [my] [saved] prompts`],
  transfer: [
    `(export | back up | backup | save | download) [all] [my] (chats | conversations | data)`,
    '(import | restore) [my] (chats | conversations | data | backup)',
  ],
  shortcuts: [
    `[${open}] [list of] (keyboard shortcuts | shortcuts | keyboard help | keys)`,
    '(which | what) (shortcuts | keyboard shortcuts) (are there | do you have)',
  ],
  search: [
    `(search | look through | find in) [my | all | old] (chats | conversations | history) [for | about] {query}`,
    `(search | look) for {query} in [my | all | old] (chats | conversations | history)`,
    `(find | open) [the | my] ${chat} (about | on | where we spoke about | where we talked about | where i asked about) {query}`,
    `(search | look through) [my | all] (chats | conversations | history)`,
  ],
  language: [
    '(change | switch | set | put) [app | interface | menu | your | ui | display] language to {language}',
    '(change | switch | set | put) (app | interface | menus | menu | yourself | everything | hearth) (to | into | in) {language}',
    '(use | switch to | change to) {language} [interface | menus | for menus | for the menus]',
    '(menus | interface | app) in {language}',
    '(set | change | switch) language {language}',
    '[change | set | switch] language',
  ],
  undo: [
    'undo [that | it | this | last | last change | last one | what you did | last action | that please]',
    '(take | put) (that | it) back',
    '(revert | reverse) [that | it | last change]',
    '(go back | roll back) (one step | a step)',
    '(i did not mean that | that was a mistake | no undo that | oops undo | oops)',
    '(undo | take back) (last | latest) (change | thing)',
  ],
} as const;

/** Languages as English speakers name them, with their BCP 47 tags. */
export const languageNames: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  polish: 'pl',
  turkish: 'tr',
  russian: 'ru',
  ukrainian: 'uk',
  arabic: 'ar',
  hebrew: 'he',
  hindi: 'hi',
  chinese: 'zh',
  mandarin: 'zh',
  japanese: 'ja',
  korean: 'ko',
  swedish: 'sv',
  danish: 'da',
  norwegian: 'nb',
  finnish: 'fi',
  greek: 'el',
  czech: 'cs',
  welsh: 'cy',
  irish: 'ga',
  romanian: 'ro',
  hungarian: 'hu',
};

/** The sentences of the answers. */
export const words = {
  newChat: 'Here is a new chat.',
  privateChat: 'Here is a chat that will not be kept.',
  dark: 'Dark it is.',
  light: 'Light it is.',
  system: 'I follow the device now.',
  themeAlready: 'It is like that already.',
  shown: {
    settings: 'Here are the settings.',
    models: 'Here are the models.',
    alerts: 'Here are your timers and alarms.',
    lists: 'Here are your lists.',
    notes: 'Here are your notes.',
    calendar: 'Here is your calendar.',
    prompts: 'Here are your prompts.',
    transfer: 'Here you can take your conversations with you, or bring some in.',
    shortcuts: 'Here are the keyboard shortcuts.',
  },
  searching: (query: string) => `Searching your conversations for ${query}.`,
  searchOpen: 'Type what to look for.',
  askLanguage: (languages: string) => `Which language: ${languages}?`,
  language: (language: string) => `The menus are in ${language} now.`,
  noLanguage: (language: string, languages: string) =>
    `The menus do not speak ${language} yet. They speak ${languages}.`,
  nothingToUndo: 'There is nothing to undo.',
  undoneTheme: 'The colours are as they were.',
  undoneLanguage: 'The language is as it was.',
} as const;
