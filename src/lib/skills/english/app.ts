/** How English speakers speak of Hearth's own screen. */
const open =
  '(open | show | go to | take me to | bring up | switch to | see | view | display | where are | where is | where do i find | pull up | launch)';
const chat = '(chat | conversation | thread | dialogue)';
const thisChat = '[this | current | whole] (chat | conversation | thread | dialogue)';

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
  renameChat: [
    `(rename | name | title | call) [this | current] ${chat} [to | as | into] {title}`,
    `(change | set) (title | name) of ${thisChat} to {title}`,
  ],
  pinChat: [
    `pin (${thisChat} | this one | this)`,
    `(put | pop | move | keep) ${thisChat} (to | at | on) top [of list] [so i can find it | so that i can find it]`,
  ],
  unpinChat: [`unpin [${thisChat} | this one | this | it]`],
  deleteChat: [
    `(delete | remove | clear | wipe | bin | erase | trash | scrap | get rid of) ${thisChat}`,
    `(delete | remove | clear | wipe | bin | erase | trash | scrap | get rid of) ${thisChat} and (start | begin) (over | again | afresh | new one | fresh)`,
  ],
  dark: [
    '[turn on | switch to | use | enable | go | put on | change to | set | activate | make it | switch on | i want | start] (dark | night | black) [mode | theme | design | colours | colors] [on]',
    '(turn | switch) (dark | night) mode on',
    '(turn off | switch off | disable) (light | day) mode',
    '(make | turn | paint) (it | screen | everything | app | page | background) (dark | darker | black)',
    '(too bright | it is too bright | screen is too bright | my eyes hurt | too bright go dark)',
    '(dim | darken) (it | screen | lights | page)',
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
    '(reset | restore) (theme | colours | colors | look) [to (normal | default | usual | how it came | how it was)]',
    '(same theme | theme same) as (device | system | phone | computer)',
  ],
  switchTheme: ['(switch | change | toggle | swap | invert) [the] (theme | colours | colors | mode)'],
  settings: [
    `[${open}] [app | your] (settings | preferences | options | setup | configuration)`,
    `[${open}] (privacy | language | appearance | theme | display | general) (settings | preferences | options)`,
    `${open} (bit | part | place | page | where) [where] (i | to) (change | set | choose | pick | find) (language | theme | colours | colors | settings)`,
    '(where | how) do i (change | set | find) (settings | language | theme)',
  ],
  models: [
    `${open} [my | installed] (models | model list | downloads)`,
    'models',
    '(which | what) models (are there | do you have | are installed)',
    '(which | what) model (is running | are you using | are you | is this | is loaded | is in use | is active | am i using | do you use | are you running) [now | right now | at the moment]',
    '(how much | what) (space | storage | room | memory | disk) (are you | is hearth | do you | does hearth | is app) (using | use | taking | take | taking up | take up | need)',
    '(how big are you | how much space do you need | storage | disk space)',
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
    `(export | save | download | back up | backup) ${thisChat} [as (json | file | markdown | text) | to file]`,
  ],
  shortcuts: [
    `[${open}] [list of] (keyboard shortcuts | shortcuts | keyboard help | keys)`,
    `${open} help [page | panel]`,
    '(which | what) (shortcuts | keyboard shortcuts) (are there | do you have)',
  ],
  search: [
    `(search | look through | find in) [my | all | old] (chats | conversations | history) [for | about] {query}`,
    `(search | look) for {query} in [my | all | old] (chats | conversations | history)`,
    `(find | open | where is) [that | old] ${chat} (about | on | with | where (we | i) (spoke about | talked about | talked of | asked about | asked | did | discussed | wrote | had | made | planned)) {query}`,
    `(search | look through) [my | all] (chats | conversations | history)`,
  ],
  language: [
    '(change | switch | set | put) [app | interface | menu | your | ui | display] language to {language}',
    '(change | switch | set | put) (app | interface | menus | menu | yourself | everything | hearth) (to | into | in) {language}',
    '(use | switch to | change to) {language} [interface | menus | for menus | for the menus]',
    '(menus | menu | interface | app | everything) (in | auf | en) {language}',
    '(use | switch to | change to | set) {language} (language | as language | for (app | interface | everything))',
    '(set | change | switch) language {language}',
    '[change | set | switch] language',
  ],
  undo: [
    'undo [that | it | this | last | last change | last one | what you did | last action | that please]',
    '[oh] [no] (take | put | bring | get) (that | it) back',
    '(revert | reverse) [that | it | last change]',
    '(go back | roll back) (one step | a step)',
    '(i did not mean that | that was a mistake | no undo that | oops undo | oops)',
    '(undo | take back) (last | latest) (change | thing)',
  ],
} as const;

/** What may be said after something about the screen. */
export const nextPhrases = {
  undo: [
    '[no | nah | nope | oh no] (put | change | turn | switch | take | bring) (it | that) back [again | as it was]',
    '[no | nah | nope | oh no] (undo | back | as it was | the other way | go back | not that)',
  ],
  language: [
    '(back | go back | change it back | no) to {language}',
    '(and | what about | try | rather) [in] {language}',
  ],
  renameChat: ['(no | rather | better | sorry | or | make it | call it) {title} [in full]', '{title} in full'],
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

/** Colours that a screen may be asked for. */
export const colourNames = new Set([
  ...['red', 'green', 'blue', 'yellow', 'orange', 'purple', 'pink', 'teal', 'brown', 'grey', 'gray', 'violet'],
  ...['turquoise', 'gold', 'magenta', 'indigo', 'lilac', 'navy'],
]);

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
  renamed: (title: string) => `This conversation is called ${title} now.`,
  pinned: 'This conversation stands at the top of the list now.',
  unpinned: 'This conversation is not at the top any more.',
  deleted: 'I deleted this conversation. It can be brought back for a minute.',
  undoneChat: 'The conversation is as it was.',
  nothingToUndo: 'There is nothing to undo.',
  undoneTheme: 'The colours are as they were.',
  undoneLanguage: 'The language is as it was.',
} as const;
