/** Adjectives by which people say what they are like. */
export const CHARACTERS =
  'introverted|extroverted|extraverted|shy|outgoing|clumsy|stubborn|impatient|forgetful|competitive|ticklish|ambidextrous|superstitious|spiritual|illiterate|bald|pale|super pale|freckly|tone deaf|double jointed|sober|adopted|sensitive|messy|tidy|nocturnal|frugal|independent|old-fashioned|old fashioned|housebound|bedridden|claustrophobic|lazy|bossy|chatty|optimistic|pessimistic|sentimental|self-taught|bookish|nosy|camera shy|accident prone';

/** What somebody may be a big, keen or bit of a one of. */
export const ENTHUSIASTS =
  'gamer|reader|foodie|hoarder|nerd|geek|homebody|bookworm|traveller|traveler|sports fan|football fan|eater|drinker|sleeper|worrier|talker|shopper|saver|spender|collector|perfectionist|workaholic|animal lover|dog lover|cat lover|movie buff|film buff|history buff|music lover|tea drinker|coffee drinker|loner|romantic|neat freak|clean freak|night owl|early bird|procrastinator|people pleaser|hugger|planner|fan of .+|coffee snob|thrill seeker|gym rat|tomboy|introvert|extrovert|worrywart|chatterbox|cheapskate|softie|goofball|hermit';
