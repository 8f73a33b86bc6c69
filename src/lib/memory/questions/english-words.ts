/** Words of which a time consists. */
export const TIME_WORDS =
  /^(?:in|on|during|over|since|of|from|back|the|this|last|past|other|early|late|mid|ago|a|an|one|two|three|four|five|six|seven|eight|nine|ten|couple|few|several|\d{1,4}(?:st|nd|rd|th)?|\d{4}-\d\d-\d\d|days?|weeks?|weekend|months?|years?|day|night|before|yesterday|today|tonight|morning|afternoon|evening|recently|lately|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** What of the person's life is asked about in one word, and the predicates that tell of it. */
export const TOPICS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    family:
      'partner mother father sister brother son daughter child grandchild grandparent aunt uncle cousin niece nephew',
    friends: 'friend colleague neighbour flatmate',
    pets: 'pets',
    health: 'allergies|conditions|medications|blood type|diet|height|weight|doctor|dentist',
    work: 'job|employer|worked at|boss|colleague|work hours|commute|skills|income',
    home: 'home|address|hometown|birthplace|lived in|flatmate|neighbour',
    food: 'diet|eats|drinks|avoids|allergies|favourite food',
    preferences: 'likes|eats|drinks|avoids|reads|watches|listens to',
    'free time': 'hobbies|sports|instruments|memberships|volunteering|reads|watches|listens to|team',
    plans: 'plans|visits|trips|appointments|events|deadlines|goals',
  }).map(([topic, ids]) => [topic, ids.split(ids.includes('|') ? '|' : ' ')] as const),
);

/** Other words for these topics. */
export const TOPIC_WORDS: ReadonlyMap<string, string> = new Map([
  ['relatives', 'family'],
  ['folks', 'family'],
  ['people', 'friends'],
  ['animals', 'pets'],
  ['medical history', 'health'],
  ['medical details', 'health'],
  ['job', 'work'],
  ['career', 'work'],
  ['tastes', 'preferences'],
  ['likes', 'preferences'],
  ['likes and dislikes', 'preferences'],
  ['hobbies', 'free time'],
  ['interests', 'free time'],
]);
