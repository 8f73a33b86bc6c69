/** What people ask of a screen that is not Hearth's to do, or is done with a key or a button. */
const some = '[bit | a bit | a little | much | a lot | even | way | one size | a size | one step | two sizes]';
const text = '(text | font | fonts | letters | writing | type | print | words | text size | font size | size)';
const size = '(bigger | larger | smaller | huge | tiny | big | small | large | tinier | enormous | massive)';
const off = '(off | on | out)';

/** For every act, the ways to say it. */
export const elsewherePhrases = {
  textSize: [
    `[make | set | use | want | i want] ${some} ${size} ${text}`,
    `make ${text} ${some} ${size}`,
    `${text} ${some} (${size} | up | down)`,
    `(increase | decrease | reduce | enlarge | change | reset | adjust) ${text}`,
    '[can you] (zoom | zoom in | zoom out | reset zoom | zoom back out | zoom back in | zoom to normal) [a bit | more | a little]',
    '(use | switch to | i want) dyslexia friendly font',
    '(change | use) [different | another] font',
    'i (can not | cannot | cant) read this it is too small',
  ],
  window: [
    '[go | make it | open in | switch to | toggle] (full screen | fullscreen)',
    '(exit | leave | close | end | quit) (full screen | fullscreen)',
    '(minimise | minimize | maximise | maximize) [window | it | app | yourself]',
    '(close | quit | exit | shut | shut down) (window | app | hearth | tab | browser | program | yourself | yourself down)',
    '(quit | exit | close yourself | shut down)',
    '(restart | reload | refresh | reboot) [app | page | hearth | yourself]',
    '(start | open | launch) [hearth | yourself] (at login | at startup | when (computer | laptop | i) (starts | start | boot | boots | log in | boot up | boots up))',
    'start hearth (when | every time) (computer | laptop | i) (starts | start | boot | boots up)',
    "(stop | do not | don't) (open | opening | start | starting | launch | launching) [yourself | hearth] (at login | at startup | every time i (boot | boot up | log in | start) | on startup | by yourself)",
  ],
  page: [
    'scroll [a bit | all the way | right] (up | down | to top | to bottom | back up) [a bit | more | a little]',
    '(go | jump | back) [back] to (top | bottom | start | end) [of (page | chat)]',
    'page (up | down)',
  ],
  sidePanel: [
    '(hide | show | close | open | collapse | toggle) (sidebar | side bar | side panel | chat list | menu | file panel | side menu)',
    'put (sidebar | side bar | side panel | menu) (away | back)',
    '(close | hide | shut) [this | that] panel',
    '(open | show) [list of] [my | all | old | past | previous] (chats | conversations | chat history | history)',
    "(open | show | go back to | go to | bring up) (last | previous) (chat | conversation) [but (do not | don't) close this]",
    '(back | home | go home | go back | main screen | back to main screen)',
    '(get | take) me [back] (home | to main screen | to start screen)',
  ],
  version: [
    '(what | which) (version | build) (are you | is this | of hearth is this | do i have | am i using | is hearth | of hearth do i have)',
    '[what is | show] [your] (version | version number | build number | app version) [of this app | of hearth | of app]',
    '(check | look) for [new | an] (updates | update | new version)',
    '(are you | is hearth | am i) up to date',
    '(update | upgrade) (yourself | hearth | app)',
    '(about | about hearth)',
  ],
  formats: [
    '[use] (24 | 12 | twelve | twenty four) hour (clock | time | format) [not (24 | 12 | twelve | twenty four) [hour]] [instead]',
    '[use | switch to | change to | set] (celsius | fahrenheit) (everywhere | always | from now on | from here on | for everything | from here on in) [in display]',
    '(set | change | switch) [units | temperature | temperatures | measurements] to (metric | imperial | celsius | fahrenheit)',
    '[use] (metric | imperial | us) (units | system | measurements)',
    '[my] week (starts | begins | should start) on (monday | sunday | saturday)',
    '(start | begin) week on (monday | sunday | saturday)',
  ],
  notifications: [
    '(turn | switch) (notifications | notification | alerts) (off | on) [for now]',
    '(turn off | turn on | switch off | switch on | disable | enable | stop | mute | hush | silence | no more) [all] notifications [till lunch | until lunch | for now | for today | until tomorrow | for an hour]',
    "[turn on] (do not disturb | don't disturb | dnd | quiet mode | focus mode) [me] [mode] [on]",
    "(do not disturb | don't disturb | dnd | quiet mode) [me] (till | until | for) {until}",
  ],
  copy: [
    'copy (that | it | this | last answer | your last answer | answer | your answer | all of it | last message) [to clipboard]',
    'copy [that | it | this] to clipboard',
    '(put | stick) (that | it | this | answer | your answer) (on | in | to | onto) clipboard',
  ],
  again: [
    '(regenerate | redo | retry) [that | it | your | last] [answer | response | reply]',
    '(try | do) (that | it) (again | over)',
    '(another | different) answer',
    'stop (generating | writing | answering | typing)',
    '(turn | switch) (thinking | thinking mode | reasoning) (on | off)',
    '(turn off | turn on | disable | enable | stop) (thinking | thinking mode | reasoning)',
  ],
  paper: ['print (this | chat | this chat | conversation | this conversation | page | this page)'],
  account: [
    '(lock | unlock) (app | hearth | screen)',
    '(sign | log) (out | in | off) [of hearth]',
    '(log me out | sign me out | logout | signout)',
  ],
  offline: ['[go | work] offline [mode]', '[turn on] (offline | airplane | flight) mode', 'go online'],
  looks: [
    `(turn off | turn on | stop | disable | reduce | no more) (animations | animation | motion)`,
    `(turn | switch) (animations | animation | motion) ${off}`,
    `[turn on | turn off | use | switch to | enable] high contrast [mode | theme] [${off}]`,
    '(change | set | make | switch) (accent | accent colour | accent color | highlight colour | highlight color) [to] {colour}',
    '(use | give it | make it | i want) {colour} (accent | accent colour | accent color | theme) [instead]',
    '(turn on | turn off | show | hide | enable) (captions | subtitles)',
  ],
  archive: [
    'archive [this | all] [old] (chat | conversation | chats | conversations)',
    '(delete | remove | clear | wipe | bin | erase) (all | every | all of) [my | old] (chats | chat | conversations | conversation | history) [older than {until}]',
    '(delete | clear | wipe | erase) [my] [chat] history',
  ],
  unsaved: [
    "(do not | don't) (save | keep | store | remember) (this chat | this conversation | this one)",
    "(do not | don't) keep [a] (record | copy | history) of (this | this chat | this one | this conversation)",
  ],
  memory: [
    '(open | show | go to) [my] memory [page | panel | view]',
    '(open | show | go to) (memory | memories) (page | panel | view)',
  ],
} as const;

/** What each is answered with. */
export const elsewhereWords = {
  textSize:
    'Your browser sets the size of the letters: Ctrl and + for larger, Ctrl and − for smaller, Ctrl and 0 for the usual (on a Mac ⌘ in place of Ctrl).',
  window:
    'I cannot open, close or resize my own window; the browser or the device does that. F11 fills the screen, and F11 again leaves it.',
  page: 'The keys Home and End, Page Up and Page Down go through the conversation; on a touch screen, swipe.',
  sidePanel:
    'Your conversations are in the list at the side; on a narrow screen, its button is at the top. Esc closes a panel.',
  version: 'I show no version number. When there is a newer Hearth, I say so here and you choose when to load it.',
  formats:
    'I write times, dates and units the way your language and device do. Say another unit or format when you ask, and I use that.',
  notifications:
    'Your browser lets my notifications through or holds them back, under the settings of this site; your device has a “do not disturb” of its own.',
  copy: 'Under every answer there is a button that copies it.',
  again:
    'Under every answer there is “Ask again”, and beside it “Think again”. Esc stops an answer, and beside the message box you choose who answers.',
  paper: 'Your browser prints the page: Ctrl and P (on a Mac ⌘ and P).',
  account: 'There is no account here to sign in to or out of. Lock the device to keep others away.',
  offline: 'I work without a connection once a model is on this device, and I send nothing anywhere.',
  looks:
    'I follow your device: its settings for motion, contrast and colours count here too. I know “dark mode” and “light mode”.',
  archive:
    'I do not delete many conversations at once. Say “delete this chat” in one, or use the menu beside it in the list.',
  unsaved:
    'This conversation is kept already. Say “private chat” for one that is not, or “delete this chat” to be rid of this one.',
  memory: 'I have no memory page. Notes and lists keep what you tell me to keep: say “show my notes”.',
} as const;
