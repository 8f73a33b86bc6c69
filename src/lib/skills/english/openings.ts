/** How English speakers begin and end a request without saying what it is, in the notation of phrases. */
export const openings: readonly string[] = [
  ...[
    '[is there] any (chance | way) [of | to]',
    '[is there] any (chance | way) [that] (you | i | we) (could | can | might)',
  ],
  ...['(i | we | you) could do with', 'could do with', 'let (us | me) have'],
  ...['we (want | need) [you] [to]', 'we (would | should) like [you] [to]', 'time (to | for)', 'it is time (to | for)'],
  ...[
    '(i | we) (fancy | prefer | would prefer | would rather | would love) [to | you to]',
    'i am (after | looking for)',
  ],
  ...[
    '(all | what) i (want | need) is',
    '(you | u) (can | could | may | might | should | must) [now]',
    'see if you can',
  ],
  ...[
    '(make | be) sure (to | you | that you)',
    "why (don't | do not) (you | we)",
    'try to',
    'feel free to',
    'how about you',
  ],
  ...[
    '(it | that) would be (great | good | nice | lovely | handy | helpful | brilliant | useful) if (you | i | we) (could | would)',
  ],
  ...['be a good (man | lad | girl | chap | one) and', 'there is a (love | dear | star | good lad | good one)'],
  ...[
    '(right | straight) away',
    'at once',
    'immediately',
    'of course',
    'if you would',
    'whenever you are ready',
    'man',
  ],
  ...[
    '(would | do | did | might) you [happen to] know',
    'i (want | need | would like | would love) to (hear | see)',
    'let (me | us) hear',
    'do (me | us) a favor [and]',
    'i [have] (forgot | forget | forgotten)',
    '(can | could) you (say | look | remind me)',
    'or not',
    'for my records',
  ],
  ...['boss', 'guys', 'folks', 'chief', 'partner', 'hun', 'ya', 'like', 'uhm', 'right okay', 'ok right', 'okay so'],
];
