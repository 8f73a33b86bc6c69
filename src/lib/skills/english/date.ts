const ask = '[(what | which | on what | on which | what is | what was | tell)]';
const day = '(day | weekday | day of the week | week day | day of week | what day of the week)';
const is =
  '(is | was | will | does | did | are | would | is it on | was it on | is it | was it | will it be | will it be on)';
const fall = '[(fall on | be | fall | land on | on | be on | going to be | come on)]';
const until =
  "(until | till | til | to | before | 'til | untill | up to | left until | left till | to go until | to go till | are left until | are there until | are there till | are there to | is it until | is it till | is it to | are there before | left to | left before | is left until | is there until | are left till | remain until | do i have until | do we have until | have i got until | away is | out is | are we from | from now until | from today until | from today to | from now to | are left before | away from | are we away from | between now and | between today and)";
const since =
  '(since | have passed since | has passed since | has it been since | is it since | ago was | since it was | ago is | have gone by since | have there been since | has been since | after | it has been since | passed since | ago did i)';
const born = '(born | birthday is | birth date is | date of birth is | dob is | birthdate is)';

/** How English speakers ask for dates. */
export const phrases = {
  today: [
    "[what is | what] (today's date | todays date | the date | date | the date today | date today | today date | current date | the day today | today | the full date | the current date)",
    '(today | todays day | the day today | day today | current day | date please | date now)',
    '(what | which) (date | day | day of the week | weekday | day of the month | day of week) (is it | is today | are we | it is | do we have | is it today | is it now | have we | is this | today is) [today | now | on | here | again | right now | already]',
    '(what | which) (date | day) (today | is today | now)',
    '(have you got | do you have | do you know | check | get | say | show | give | what would) (the date | the date today | date | todays date)',
    'what is (the date | the day | today) [today | now | right now | please | again | day | like date wise]',
    'what day (of the week is | is) today',
    'today is what (day | date)',
    'what (day | date) (have we got | are we on) [today]',
    "what is today's (day | date)",
    'what is the (day | date) (of today | for today)',
    '(i forgot | i forget | i do not know) what (day | date) (it is | today is)',
    'day and date',
    'what is (the day and date | the date and day) [today]',
  ],
  todayAndTime: [
    'what is the (date and time | time and date | day and time | time and day)',
    '(date and time | time and date | day and time) [now | please]',
    'what (day and time | date and time | time and date) is it [now]',
  ],
  month: [
    'what month (is it | are we in | is this | is it now) [now | right now]',
    '(what is the | current) month [is it | now]',
    'which month (is it | are we in)',
  ],
  year: [
    'what year (is it | are we in | is this | is it now) [now | right now]',
    '(what is the | current) year [is it | now]',
    'which year (is it | are we in)',
  ],
  when: [
    `${ask} ${day} ${is} [on] {date} ${fall}`,
    `${ask} date ${is} [on] {date} ${fall}`,
    `(what | which) (day | weekday | day of the week) (does | will | did | is | was) {date} (fall on | be | fall | land on | on | be on | land) [this year | in this year]`,
    `when (is | was | will be | does | are) {date} [this year | fall | be | exactly | again]`,
    `(what is | what was | what will | what would) [the] (date | day | day of the week | weekday) [be] [for | of | on] {date} [be | fall on]`,
    `{date} (is | was | falls on | is on) [a] (what | which) [${day} | date | on]`,
    `${day} (of | for | on | is) {date}`,
    `(date | the date) (of | for | on) {date}`,
    `on (what | which) (day | weekday | day of the week | date) (is | was | does | will | did) {date} ${fall}`,
    `(what | which) (day | date | weekday) {date} (is | falls on | was | will be | fall)`,
    `how soon is {date}`,
    `what is {date} date`,
    `date {date}`,
    `(what | which) day is {date}`,
  ],
  whenPast: [
    `(what | which | on what | on which) [day | weekday | day of the week | date] (was | did) {past} ${fall}`,
    `what (day | weekday) [of the week] was [it] [on] {past}`,
    `(what | which) (day | weekday | day of the week) was i born [if | on] [my ${born}] {past}`,
    `i was born [on] {past} (what | which) (day | weekday | day of the week) was (that | it)`,
    `if i was born [on] {past} what (day | weekday | day of the week) was (that | it)`,
    `{past} was [a] what (day | weekday | day of the week)`,
    `when was {past}`,
    `what (day | weekday) were {past}`,
  ],
  isDay: [
    '(is | was) (today | it | it already) [a] {date} [today | yet | already | now | or not]',
    'is {date} (today | a weekday | tomorrow)',
    'are we {date} [today | already]',
  ],
  isOn: ['(is | was | does | will) {date} [be | fall | land] (on a | on | a) {weekday} [this year]'],
  until: [
    `how (many | much) {unit} [is | are | do | there] ${until} [it is] {date} [from today | from now | left | away | again | be | there]`,
    `how (long | far | much time | much longer | long is it | long have we got | long do we have | many more days | far away | far off) [is it | is there | do i have | do we have | left | is | have i got | is left] ${until} [it is] {date} [left | to go]`,
    `how (far | far away | far off | long) (is | away is) {date} [away | from now | off | from today]`,
    `how many {unit} (is it | are there | left | are left | to go | is there | have i got | do i have | do we have | remaining | remain | away) [left] ${until} [it is] {date}`,
    `how many {unit} (away | off) is {date}`,
    `how many {unit} is {date} (away | from now | from today | off)`,
    `how many more {unit} ${until} [it is] {date}`,
    `{unit} ${until} {date}`,
    `[what is the] (countdown | count down | time) (to | until | till | left until | for) {date}`,
    `{date} countdown`,
    `how (soon | close) is {date}`,
    `[the number of] {unit} ${until} {date}`,
    `count [the] {unit} ${until} {date}`,
    `how long ${until} {date}`,
    `(is it | is there) long (till | until | to) {date}`,
    `how many {unit} from (today | now) (to | until | till) {date}`,
  ],
  since: [
    `how (many | much) {unit} ${since} [it was] {past}`,
    `how many {unit} (has it been | is it | have passed | have gone by | ago | have there been | passed | has passed | ago was | it has been) [since | was] {past}`,
    `how (long | much time) [ago] (is it | has it been | has passed | was | since | ago was | it has been | has gone by) [since] {past} [ago]`,
    `{unit} since {past}`,
    `how long ago (was | is) {past}`,
    `how many {unit} (between | from) {past} (and | to | till | until) (now | today)`,
    `time since {past}`,
    `{past} was how (long | many days | many weeks) ago`,
    `how long is it since {past}`,
  ],
  between: [
    `how (many | much) {unit} (is it | are there | are | is there | is | lie | were there | do i have | pass)  [there] (between | from | in between) {date} (and | to | until | till | - | through | til) {other}`,
    `how (many | much) {unit} (between | from | in between) {date} (and | to | until | till | - | through | til) {other} [are there | is it | is that]`,
    `how long (is it | is there | is | are there | is the time) (between | from) {date} (and | to | until | till | -) {other}`,
    `(number of | count the | count of) {unit} (between | from) {date} (and | to | until | till | -) {other}`,
    `{unit} (between | from) {date} (and | to | until | till | - | through) {other}`,
    `(difference | time | difference in days | what is the difference) (between | from) {date} (and | to) {other} [in {unit}]`,
    `from {date} (to | until | till) {other} (is | are) how (many {unit} | long)`,
    `how long (between | from) {date} (and | to | until | till | -) {other}`,
    `how far apart are {date} and {other}`,
    `how many {unit} (after | before) {date} is {other}`,
  ],
  shifted: [
    `${ask} (date | day | weekday | day of the week) (is | will be | would be | is it | will it be | would it be | comes | falls) {duration} (after | from | past | following | on from | later than) {date}`,
    `(what | when) (is | will be | would be) [the] [date | day] {duration} (after | from | past | following | on from | later than) {date}`,
    `{duration} (after | from | past | following | later than) {date} [is | will be | falls on] [(what | which) (date | day) | when]`,
    `(add | count | plus | go) {duration} [forward] (to | from | on to | onto | after) {date}`,
    `(what is | what) {date} (plus | + | and) {duration} [be]`,
    `{date} (plus | + | and | add) {duration}`,
    `(what | which) (date | day) is it {duration} (after | from) {date}`,
  ],
  shiftedBefore: [
    `${ask} (date | day | weekday | day of the week) (is | was | will be | would be | is it | was it) {duration} (before | prior to | ahead of | earlier than) {date}`,
    `(what | when) (is | was | will be | would be) [the] [date | day] {duration} (before | prior to | ahead of | earlier than) {date}`,
    `{duration} (before | prior to | ahead of | earlier than) {date} [is | was | will be | falls on] [(what | which) (date | day) | when]`,
    `(subtract | take | minus | go back | count back) {duration} (from | off) {date}`,
    `{date} (minus | - | less) {duration}`,
  ],
  fromNow: [
    `${ask} [the] (date | day | weekday | day of the week | month | year) (is it | will it be | is | would it be | will be | it will be | would be | it be | be | will) [be] (in | after) {duration} [from now | from today | time | 's time]`,
    `${ask} [the] (date | day | weekday | day of the week) (is it | will it be | is | would it be | will be | would be) {duration} (from now | from today | later | hence | on)`,
    `(what | when) (is | will be | would be) [the date | the day] {duration} (from now | from today | from today's date | later)`,
    `{duration} from (now | today) [is what (date | day) | what (date | day) is that | what day | date]`,
    `(when is | what is) {duration} from (now | today)`,
    `(date | day) in {duration}`,
    `(when | what) is (it | the date) in {duration} [time]`,
    `in {duration} what (date | day) (is it | will it be | is that)`,
  ],
  ago: [
    `${ask} [the] (date | day | weekday | day of the week | month | year) (was it | is it | was | is) {duration} (ago | before today | earlier | before now | back)`,
    `(what | when) (is | was) [the date | the day] {duration} (ago | before today | before now)`,
    `{duration} ago [was | is] [(what | which) (date | day | year) | when] [was it | was that]`,
    `when was {duration} ago`,
  ],
  age: [
    `how old (is | am | are | would | was | will) [i | someone | somebody | a person | he | she | they | you | anyone | people | my (mum | mom | dad | son | daughter | brother | sister | wife | husband)] [be] [today | now] [(if | who | when | that)] [i | he | she | they | you] (was | were | is | am | are | my)  ${born} [on | in] {birth} [today | now]`,
    `how old (is | am | are | would | was) [i | someone | somebody | a person | he | she | they | you | anyone | people | my (mum | mom | dad | son | daughter | brother | sister | wife | husband)] [be] [today | now] [if | who | when] ${born} [on | in] {birth} [today | now]`,
    `how old (do i turn | am i) [if | when] [my] ${born} [on | in] {birth}`,
    `(i | he | she | they | someone | my (mum | mom | dad | son | daughter | brother | sister | wife | husband)) (was | were | am) born [on | in] {birth} how old (am i | is he | is she | are they | is that | are you | would they be | am i now)`,
    `(if i was | if i am | if someone was | if someone is | if he was | if she was | if you were | if you are) born [on | in] {birth} how old (am i | are they | is he | is she | are you | would i be | would they be | is that | would you be) [now | today]`,
    `born [on | in] {birth} how old [am i | is that | are they | now | is he | is she]`,
    `(age | what age | calculate age | what is the age | calculate my age | work out my age | what is my age) [is | am i | of | for | if | someone | if i was | would i be if | when | are you if | of someone | of a person | if i am | would someone be] [i | someone | they | you] [was | were | who was | is] ${born} [on | in] {birth}`,
    `(my) (birthday | date of birth | dob) is {birth} how old am i [now | today]`,
    `how old is someone from {birth}`,
  ],
  ageIn: [
    `how old (will | would) (i | someone | he | she | they | you | a person) be in {year} (if | when | who) [i | he | she | they | was | someone | you | am] [was | were | am] born [on | in] {birth}`,
    `(i | someone) was born [on | in] {birth} how old (will | would) (i | they) be in {year}`,
    `(if i was | if i am | if someone was) born [on | in] {birth} how old (will | would) (i | they) be in {year}`,
  ],
  leap: [
    '(is | was | will) {year} [be] [a] leap year [or not]',
    '(is | was) [this year | this | it] [a] leap year [this year | now | or not]',
    'leap year {year}',
    '{year} leap year',
    'is next year [a] leap year',
  ],
  nextLeap: [
    '(when | what year | which year) (is | will be) [the] next leap year',
    'next leap year',
    'when is [the] (next 29 th of february | next february 29 | next feb 29)',
    'how long until the next leap year',
    '(what | which) (are the next | are) leap years',
  ],
  week: [
    '(what | which) (week | week number | calendar week | week of the year | iso week) (is it | are we in | is this | number is it | is it now | of the year is it | no is it) [now | this week | today | in the year]',
    '(what is the | current | the) [current] (week number | calendar week | number of the week | iso week | week of the year) [now | today | this week | is it]',
    '(week number | calendar week | what week number)',
    'what number week (is it | are we in)',
  ],
  weekOf: [
    '(what | which) (week | week number | calendar week | week of the year) (is | does | was | will) {date} [in | be | fall in | be in]',
    '(what is the) (week number | calendar week) (of | for | on) {date}',
    '(week number | calendar week | week) (of | for | on) {date}',
    '(in | in what | in which) (which week | what week | week) (is | does | falls) {date} [fall]',
  ],
  dayOfYear: [
    '(what | which) (day | number day | day number) (of the year | of this year | in the year) (is it | is today | are we on) [today]',
    'what number day of the year is (it | today)',
    '(day of the year | day of year | day number | julian day)',
    'how many days (into the year | of the year have passed | of this year have passed | have passed this year | have there been this year | in the year so far) [are we]',
  ],
  restOfYear: [
    'how many {unit} (are left | left | remain | are there left | remaining | are remaining) (in | of | until the end of | this) [the | this] year',
    'how many {unit} (are left | left) this year',
    'how much of the year is left',
  ],
  daysInMonth: [
    'how many days (in | are in | are there in | has | does | are | is in | there are in) {month} [have | has | in it | got] [{year}]',
    'how many days (in | are in | are there in | has | does) {month} (of | in | ,) {year} [have]',
    'how many days does {month} [{year}] have',
    '(number of days | days) (in | of) {month} [{year}]',
    '(how long is | how many days has) {month} [{year} | this year]',
    'how many days (in | are in | are there in | does | has) (this month | the month | the current month) [have]',
    'is {month} (30 or 31 | 31 or 30) [days]',
  ],
  daysInYear: [
    'how many days (in | are in | are there in | does | has) {year} [have]',
    'how many days (in | are in | are there in) this year',
    'days in {year}',
  ],
  weeksInYear: [
    'how many weeks (in | are in | are there in | does | has) {year} [have]',
    'how many weeks (in | are in | are there in) this year',
  ],
  yearsBetween: [
    'how many years (between | from | are there between | is it from | are between | is it between | passed between) {year} (and | to | until | till | -) {secondYear}',
    '(years | difference) between {year} and {secondYear}',
    'how long (between | from | is it from | is it between | was it between) {year} (and | to | until | till) {secondYear}',
  ],
  yearsSince: [
    'how many years (since | ago was | is it since | has it been since | ago is | have passed since | from) {year} [until now | to now | till now]',
    'how long (ago was | since | is it since | has it been since | ago is) {year}',
    '{year} was how (long | many years) ago',
    'years since {year}',
  ],
  yearsUntil: [
    'how (many years | long) (until | till | to | before | are left until | is it until | away is | left until | are there until) {year}',
    'years (until | till | to) {year}',
  ],
} as const;

/** What a turn says that leans on the one before. */
export const nextPhrases = {
  date: [
    '[and | what about | how about | or | and what about | and for | then | ok | now | and how about | what is it for | and when is | when is | and until | and how long until] [(until | on | for | till)] {date} [then | instead]',
  ],
  unit: [
    '[and | what is that | how much is that | how many | how many is that | now | how long is that] (in | as) {unit}',
    'how many {unit} [is (that | it)]',
  ],
  duration: ['[and | what about | how about | or] [in | after] {duration} [from now | later | ago | after | before]'],
  year: ['[and | what about | how about | or | and what about | and in | in | is] {year} [then | instead]'],
  birth: ['[and | what about | how about] [(if)] [(i was | someone | he was | she was)] born [on | in] {birth}'],
  month: ['[and | what about | how about | or] [in] {month} [{year}]'],
  weekday: ['[and | but | so] what (day | weekday | day of the week) (is | was | would | will) (that | it) [be | on]'],
  distance: [
    '[and | so] how (long | far away | many days | far) (is that | until then | until that | is it | away is that | till then) [away | from now | until then]',
  ],
} as const;

/** Units in which a distance is given. */
export const unitWords: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years' | 'workdays' | 'sleeps'>> = {
  day: 'days',
  days: 'days',
  nights: 'days',
  night: 'days',
  sleeps: 'sleeps',
  sleep: 'sleeps',
  week: 'weeks',
  weeks: 'weeks',
  month: 'months',
  months: 'months',
  year: 'years',
  years: 'years',
  'working days': 'workdays',
  'work days': 'workdays',
  'business days': 'workdays',
  weekdays: 'workdays',
  workdays: 'workdays',
};

/** Feasts whose day moves, by the rule that finds it. */
export const movableFeasts: Readonly<Record<string, readonly string[]>> = {
  easter: ['easter', 'easter sunday', 'easter day'],
  goodFriday: ['good friday'],
  easterMonday: ['easter monday'],
  ashWednesday: ['ash wednesday', 'start of lent', 'lent'],
  shroveTuesday: ['shrove tuesday', 'pancake day', 'pancake tuesday', 'mardi gras', 'fat tuesday'],
  palmSunday: ['palm sunday'],
  ascension: ['ascension day', 'ascension'],
  pentecost: ['pentecost', 'whit sunday', 'whitsun'],
  whitMonday: ['whit monday'],
  motheringSunday: ['mothering sunday', "uk mother's day", 'mothers day uk'],
  mothersDay: ["mother's day", 'mothers day', "mothers' day", "american mother's day", "us mother's day"],
  fathersDay: ["father's day", 'fathers day', "fathers' day"],
  thanksgiving: ['thanksgiving', 'thanksgiving day', 'turkey day', 'american thanksgiving'],
  canadianThanksgiving: ['canadian thanksgiving'],
  blackFriday: ['black friday'],
  cyberMonday: ['cyber monday'],
  laborDay: ['labor day'],
  memorialDay: ['memorial day'],
  martinLutherKingDay: ['martin luther king day', 'mlk day', 'martin luther king jr day'],
  presidentsDay: ["presidents' day", 'presidents day', "president's day"],
  advent: ['first advent', 'advent sunday', 'first sunday of advent', 'advent'],
  remembranceSunday: ['remembrance sunday'],
  earlyMayBankHoliday: ['early may bank holiday', 'may bank holiday', 'may day bank holiday'],
  springBankHoliday: ['spring bank holiday', 'late may bank holiday'],
  summerBankHoliday: ['august bank holiday', 'summer bank holiday'],
  bonfireNight: ['bonfire night', 'guy fawkes night', 'guy fawkes'],
  burnsNight: ['burns night'],
  stGeorge: ["st george's day", 'st georges day'],
  stAndrew: ["st andrew's day", 'st andrews day'],
  stDavid: ["st david's day", 'st davids day'],
  stPatrick: ['st patricks day', 'st paddys day', "st paddy's day", 'saint patricks day'],
  epiphany: ['epiphany', 'twelfth night', 'three kings day'],
  groundhogDay: ['groundhog day'],
  juneteenth: ['juneteenth'],
  veteransDay: ['veterans day', "veteran's day", 'remembrance day', 'armistice day'],
  piDay: ['pi day'],
  mayDay: ['may day', 'labour day'],
  fourthOfJuly: ['fourth of july', '4 th of july'],
  australiaDay: ['australia day'],
  anzacDay: ['anzac day'],
  canadaDay: ['canada day'],
  leapDay: ['leap day'],
  womensDay: ["international women's day", "women's day", 'womens day'],
  earthDay: ['earth day'],
  valentines: ['valentines', 'valentine day'],
  hogmanay: ['hogmanay', 'silvester', 'new years eve'],
  nicholas: ['st nicholas day', 'nikolaus'],
};

/** The sentences of the answers. */
export const sentences = {
  today: (date: string) => `Today is ${date}.`,
  todayAndTime: (time: string, date: string) => `It’s ${time} on ${date}.`,
  month: (month: string) => `It’s ${month}.`,
  year: (year: string) => `It’s ${year}.`,
  when: (date: string, relation: 'past' | 'present' | 'future', note: string) =>
    relation === 'present'
      ? `That is today, ${date}.${note}`
      : `That ${relation === 'past' ? 'was' : 'is'} ${date}.${note}`,
  gregorian: ' (By the Gregorian calendar, which was not in use yet.)',
  yes: (date: string) => `Yes, it’s ${date}.`,
  no: (date: string) => `No, it’s ${date}.`,
  until: (count: string, date: string) => `${count} until ${date}.`,
  sinceDate: (count: string, date: string) => `${count} since ${date}.`,
  isToday: (date: string) => `That is today, ${date}.`,
  between: (count: string, from: string, to: string) => `${count} from ${from} to ${to}.`,
  sameDay: 'Both are the same day.',
  shifted: (duration: string, direction: 'after' | 'before', from: string, date: string) =>
    `${duration} ${direction} ${from} is ${date}.`,
  inDuration: (duration: string, date: string) => `In ${duration} it will be ${date}.`,
  ago: (duration: string, date: string) => `${duration} ago it was ${date}.`,
  age: (years: string) => `${years} old.`,
  ageBetween: (least: number, most: number) => `${least} or ${most} years old, depending on the birthday.`,
  notBorn: 'That date lies in the future.',
  ageIn: (least: number, most: number, year: number) =>
    least === most ? `${most} in ${year}.` : `${least}, turning ${most}, in ${year}.`,
  leap: (year: number) => `Yes, ${year} is a leap year.`,
  noLeap: (year: number) => `No, ${year} is not a leap year.`,
  nextLeap: (year: number) => `The next leap year is ${year}.`,
  week: (week: number, year: number) => `Week ${week} of ${year}.`,
  dayOfYear: (day: number, left: number) =>
    `Today is day ${day} of the year; ${left} ${left === 1 ? 'day' : 'days'} are left.`,
  daysInMonth: (month: string, days: number) => `${month} has ${days} days.`,
  february: 'February has 28 days, or 29 in a leap year.',
  daysInYear: (year: number, days: number) => `${year} has ${days} days.`,
  weeksInYear: (year: number, weeks: number) => `${year} has ${weeks} calendar weeks.`,
  yearsBetween: (years: number, from: number, to: number) =>
    `${years} ${years === 1 ? 'year' : 'years'} from ${from} to ${to}.`,
  yearsAgo: (year: number, years: number) => `${year} was ${years} ${years === 1 ? 'year' : 'years'} ago.`,
  yearsAhead: (year: number, years: number) => `${year} is in ${years} ${years === 1 ? 'year' : 'years'}.`,
  thisYear: (year: number) => `${year} is this year.`,
  noSuchDate: (said: string) => `There is no such date as “${said}”.`,
  tooFar: 'That is further away than my calendar goes.',
} as const;

/** A number of something, in the singular or plural. */
export function counted(
  count: number,
  unit: 'day' | 'week' | 'month' | 'year' | 'working day' | 'sleep' | 'hour' | 'minute',
): string {
  return `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`;
}

export const joining = { and: ' and ', about: 'about ' } as const;
