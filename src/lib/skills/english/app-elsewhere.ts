/** What people ask of a screen that is not Hearth's to do, or is done with a key or a button. */
const some = '[still | bit | a bit | a little | much | a lot | even | way | one size | a size | one step | two sizes]';
const text = '(text | font | fonts | letters | writing | type | print | words | text size | font size | size)';
const size = '(bigger | larger | smaller | huge | tiny | big | small | large | tinier | enormous | massive)';
const when =
  "(yesterday | yesterday's | today | today's | last week | last week's | last month | last month's | last night | last night's | this morning | this morning's | earlier | earlier today | other day | other day's | last (monday | tuesday | wednesday | thursday | friday | saturday | sunday) | (monday | tuesday | wednesday | thursday | friday | saturday | sunday) | (monday's | tuesday's | wednesday's | thursday's | friday's | saturday's | sunday's) | this week | this week's | two days ago | a week ago | last year)";
const off = '(off | on | out)';

/** For every act, the ways to say it. */
export const elsewherePhrases = {
  textSize: [
    `[i | we] (can not | cannot | cant | can't | can hardly | can barely | struggle to) (read | see | make out) (this | it | that | anything | a word) [,] ${text} (is | are) [far | much | way | so | really | very] [too] (small | tiny | little | wee)`,
    '(this | it | that | text) is (too | far too | way too | much too) (small | tiny | little) to (read | see | make out)',
    `${text} back to (normal | usual | default | regular | original) [size]`,
    `[can i have | i need | use | give me | show] ${some} ${size} ${text}`,
    `${text} (is | are) [far | much | way | a bit | so | a little | really | very] too (small | big | tiny | large | little | wee)`,
    `(set | put | change | make) ${text} [to | at | on] {points} [pt | points | px | point | percent | %]`,
    `${text} (to | at) {points} [pt | points | px | point | percent | %]`,
    `(font size | text size | font | letter size) {points} [pt | points | px | point]`,
    `(increase | decrease | reduce | enlarge | raise | lower | change | reset | adjust | shrink | grow | up | bump up | blow up | scale up | scale down | magnify) [your | my] ${text} [up | down] ${some} [more]`,
    `(put | set | turn | get) ${text} back [to (normal | usual | normal size | default | how it was | usual size)]`,
    `(normal | usual | default | regular) ${text}`,
    `(i | we) (can not | cannot | cant | can't | can hardly | can barely) (read | see | make out) (this | it | that | text | writing | letters | a word | anything) [it is] [too] [small | tiny]`,
    `(bigger | larger | smaller) (please | print | again)`,

    `[make | set | use | want | i want] ${some} ${size} ${text}`,
    `make ${text} ${some} ${size}`,
    `${text} ${some} (${size} | up | down)`,
    `(increase | decrease | reduce | enlarge | change | reset | adjust) ${text}`,
    '[can you] (zoom | zoom in | zoom out | reset zoom | zoom back out | zoom back in | zoom to normal) [a bit | more | a little]',
    '(use | switch to | i want) dyslexia friendly font',
    '(change | use) [different | another] font',
    'i (can not | cannot | cant) read this it is too small',
  ],
  speech: [
    `(speak | talk | answer | reply | write | chat) [to me | with me | me] in {language} (from now on | from now | always | from here on | every time | all the time | for everything) [please]`,
    `(speak | talk) {language} (to me | with me) [from now on | from now | always | please]`,
    `(speak | talk) (to me | with me) in {language}`,
    `(answer | reply) (always | only) in {language}`,
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
    `(close | hide | shut | exit | leave | get rid of | put away) (settings | preferences | options | panel | sidebar | menu | this page | list | notes | calendar | models) [page | panel | screen | window | again | now]`,
    `(open | show | go to | go back to | take me to | take me back to | bring up | get | where is | where did | find | see | return to) [my | that | the] ${when} (chat | conversation | thread | one)`,
    `(open | show | go to | go back to | take me to | bring up | where is | find | see | return to) [my | that | the] (chat | conversation | thread) [we had] (from | of | on) ${when}`,
    `(open | show | go to | go back to | bring up) [my | the] (last | previous | latest | most recent | other | old | earlier) (chat | conversation | thread) [please | again]`,

    '(hide | show | close | open | collapse | toggle) (sidebar | side bar | side panel | chat list | menu | file panel | side menu)',
    'put (sidebar | side bar | side panel | menu) (away | back)',
    '(close | hide | shut) [this | that] panel',
    '(open | show | see | bring up) [list of] [my | all | old | past | previous | earlier] (chats | conversations | chat history | history) [(at | on | in | by | down) [the] (side | left | sidebar | side panel)]',
    "(open | show | go back to | go to | bring up) (last | previous) (chat | conversation) [but (do not | don't) close this]",
    '(back | home | go home | go back | main screen | back to main screen)',
    '(get | take) me [back] (home | to main screen | to start screen)',
    'how many (chats | conversations | threads) (do i have | have i got | are there | do i have here)',
  ],
  version: [
    `(what | which) (version | build) [number] of (app | this app | hearth | this) (am i (using | on | running) | is this | is it | do i have | have i got | is installed | are you)`,
    '(what | which) (version | build) (are you | is this | of hearth is this | do i have | am i using | is hearth | of hearth do i have)',
    '[what is | show] [your] (version | version number | build number | app version) [of this app | of hearth | of app]',
    '(check | look) for [new | an] (updates | update | new version)',
    '(are you | is hearth | am i) up to date',
    '(update | upgrade) (yourself | hearth | app)',
    '(about | about hearth)',
    '(are there | is there | any) [any] (updates | update | new version | newer version)',
  ],
  formats: [
    '[use] (24 | 12 | twelve | twenty four) hour (clock | time | format) [not (24 | 12 | twelve | twenty four) [hour]] [instead]',
    '[use | switch to | change to | set] (celsius | fahrenheit) (everywhere | always | from now on | from here on | for everything | from here on in) [in display]',
    '(set | change | switch) [units | temperature | temperatures | measurements] to (metric | imperial | celsius | fahrenheit)',
    '[use] (metric | imperial | us) (units | system | measurements)',
    '[my] week (starts | begins | should start) on (monday | sunday | saturday)',
    '(start | begin) week on (monday | sunday | saturday)',
    '[show | display | use | write | give] [times | time | clock] [in | as | with] (24 | 12 | twelve | twenty four) hour (clock | time | format)',
    '[show | display | use | give] (temperatures | temperature | temps | temp) in (celsius | fahrenheit | centigrade) [from now on | always]',
    'use (metric | imperial) [units] (from now on | always | everywhere)',
  ],
  notifications: [
    `(do not | don't | dont) (let | allow | show | send) [me] [any | through] (notifications | alerts | pings) [through | in] [at all] [now | for now | (for | until | till) {until}]`,
    '(turn | switch) (notifications | notification | alerts) (off | on) [for now]',
    '(turn off | turn on | switch off | switch on | disable | enable | stop | mute | hush | silence | no more) [all] notifications [till lunch | until lunch | for now | for today | until tomorrow | for an hour]',
    "[turn on] (do not disturb | don't disturb | dnd | quiet mode | focus mode) [me] [mode] [on]",
    "(do not disturb | don't disturb | dnd | quiet mode) [me] (till | until | for) {until}",
  ],
  copy: [
    'copy [that | this | the | your] [last | latest | previous] (answer | reply | response | message | text) [to [my] clipboard | for me | please]',
    '(can | could) (i | you) copy (that | it | this | answer)',

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
    '(change | set | make | switch | turn) (colour | color | colours | colors | theme colour | background | background colour) [to | into | in] {colour}',
    '(make | turn | paint) (it | screen | page | background | everything) {colour}',
    '(colour | color) (be | to) {colour}',
  ],
  archive: [
    `(delete | remove | clear | wipe | bin | erase | get rid of | trash | scrap) [my | the | that] ${when} (chat | conversation | chats | conversations | history | thread)`,
    `(delete | remove | clear | wipe | bin | erase | get rid of | trash | scrap) [all] [my | the | that] (chat | conversation | chats | conversations | history | chat history | thread) [we had] (from | of | on | since | before | after) ${when}`,
    `(delete | remove | get rid of | bin | erase | scrap | trash) [my | the | that] (chat | conversation | thread | one) (about | on | with | where we talked about) {topic}`,
    `(wipe | delete | erase | clear) everything (you have (on me | here | stored) | in here | here) [,] [(delete | wipe | erase | clear) (all of it | it all | everything)]`,
    `(wipe | delete | erase | clear) (all my data | my data | all of my data | everything)`,

    'archive [this | all] [old] (chat | conversation | chats | conversations)',
    '(delete | remove | clear | wipe | bin | erase) (all | every | all of) [my | old] (chats | chat | conversations | conversation | history | chat history | past chats | old chats) [older than {until}]',
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
