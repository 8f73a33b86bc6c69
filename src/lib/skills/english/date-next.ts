/** What a turn says that leans on the one before. */
export const nextPhrases = {
  yearApart: ['[and | what about | how about | or | in | but | for] {yearApart} [then]'],
  yearAfter: ['[and | what about | how about | or | in] the (year after | following year | year after that) [then]'],
  date: [
    '[and | what about | how about | or | and what about | and for | then | ok | now | and how about | what is it for | and when is | when is | and until | and how long until] [(until | on | for | till)] {date} [then | instead]',
  ],
  unit: [
    '[and | what is that | how much is that | how many | how many is that | now | how long is that] (in | as) {unit} [then | please]',
    '[and | so] how many {unit} (is | are | would | does) (that | it) [be | make | come to] [then]',
    'how many {unit} [is (that | it)]',
  ],
  shift: [
    '[and | what about | how about] {duration} (later | after | after that | on | further on)',
    '[and | what about | how about] plus {duration}',
  ],
  duration: ['[and | what about | how about | or] [in | after] {duration} [from now | later | ago | after | before]'],
  year: [
    '[what about | how about | and] (someone | somebody | if (he | she | they | i) (was | were)) [born] [in] {year}',
    '[and | what about | how about | or | and what about | and in | in | is] {year} [then | instead]',
  ],
  birth: ['[and | what about | how about] [(if)] [(i was | someone | he was | she was)] born [on | in] {birth}'],
  month: ['[and | what about | how about | or] [in] {month} [{year}]'],
  count: [
    '[no | actually | ok | and | or | but] (make (it | that) | try | what about | what if it is | do | change it to) {count} [instead | days | then]',
  ],
  workdays: [
    '[and | but] (without | not counting | excluding | leaving out | minus | except) [the] (weekends | saturdays and sundays | weekend)',
    '[and | but] (only | just) [the] (working days | weekdays | business days | work days)',
    '[and] how many (working days | weekdays | business days | work days) (is (that | it) | of those | are that)',
  ],
  howOld: [
    '[and | so] how old (is | was | would | are) (that | he | she | it | they | someone | somebody | a person) [be] [now | today | then] [born then]',
  ],
  weekday: [
    '(which | what) (weekday | day of the week | day) (is | was | will) (that | it) [be] [then]',
    '[and | but | so] what (day | weekday | day of the week) (is | was | would | will) (that | it) [be | on]',
    '[and | which | what] (weekday | day of the week | day)',
  ],
  week: ['[and | which | what | what is] (week number | week | calendar week) [is it | is that | of the year]'],
  ofThose: [
    '[and] how many of (those | them | these) [days] are {unit}',
    '[and] how many {unit} (of those | is that | are that)',
  ],
  distance: [
    '[and | so] how (long | far away | many days | far) (is that | until then | until that | is it | away is that | till then) [away | from now | until then]',
  ],
} as const;
