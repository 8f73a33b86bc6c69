import { asked, being, frame, state, whether, type Frame } from './frame';

const UNSURE = { isUnsure: true };
const NEGATIVE = { isNegative: true };
const WHEN = { seeks: 'when', isUnsure: true } as const;
const COUNT = { seeks: 'count', isUnsure: true } as const;
const HAS = { seeks: 'whether', isUnsure: true } as const;

/** Where somebody is, works, comes from. */
const places: readonly Frame[] = [
  ...asked('where', 'live|lives|lived|living|stay|stayed|staying|based', 'home'),
  ...asked('(?:what|which) (?:city|town|country|place|village)', '(?:live|lives|lived|living)(?: in)?', 'home'),
  ...asked('(?:what|which) (?:city|town|country)', 'come from|from', 'hometown'),
  ...being('where', 'from|originally from', 'hometown'),
  ...being('(?:what|which) (?:city|town|country)', 'from', 'hometown'),
  ...asked('where', '(?:come|comes|came) from|grow up|grew up|raised', 'hometown'),
  ...being('where', 'born', 'birthplace'),
  ...asked(
    '(?:where|who|whom|(?:what|which) (?:company|firm))',
    '(?:work|works|worked|working)(?: for| at)?',
    'employer',
  ),
  ...asked(
    'where',
    '(?:study|studies|studied|studying)|(?:go|goes|went|going) to (?:school|uni|university|college)',
    'school',
  ),
  ...asked(
    '(?:what|which) (?:school|uni|university|college)',
    '(?:go|goes|went|going) to|attend|attends|attended',
    'school',
  ),
  ...asked('where', '(?:volunteer|volunteers|volunteered|volunteering)', 'volunteering'),
  ...asked('(?:where|who)', '(?:bank|banks|banked)(?: with)?', 'bank'),
  ...asked('(?:what|which) bank', 'use|with|am with|bank with|have', 'bank'),
  ...whether('(?:live|lives|lived|living)(?: in)?', 'home'),
  frame('BE WHO in OBJECT', 'home', { seeks: 'whether', isUnsure: true }),
  ...whether('(?:work|works|worked|working) (?:at|for)', 'employer'),
  ...whether('from|come from|comes from', 'hometown'),
];

/** What somebody is. */
const selves: readonly Frame[] = [
  ...being('how old', '', 'age'),
  ...being('how tall', '', 'height'),
  ...being('how heavy', '', 'weight'),
  ...asked('(?:how much|what)', 'weigh|weighs|weighed', 'weight'),
  ...asked('(?:how much|what)', '(?:earn|earns|earned)|(?:get|gets) paid', 'income'),
  ...asked(
    '(?:what|which) (?:size shoes?|shoe size|size of shoes?|size in shoes)',
    'take|takes|wear|wears|have|has|need',
    'shoe size',
  ),
  ...being('(?:what|which) (?:size shoes?|shoe size)', '', 'shoe size'),
  ...asked(
    '(?:what|which) (?:dress size|shirt size|clothing size|size clothes|size shirts?)',
    'take|takes|wear|wears',
    'clothing size',
  ),
  ...being('(?:when|what (?:date|day|year)|in what year|which year|on (?:what|which) day)', 'born', 'birthday'),
  ...being('what', 'called', 'name'),
  ...asked('what', 'go by|goes by', 'nickname'),
  ...being('(?:what|which) star sign', '', 'star sign'),
  ...being('(?:what|which) nationality', '', 'nationality'),
  ...being('(?:what|which) blood (?:type|group)', '', 'blood type'),
  ...being('(?:what|which) religion', '', 'religion'),
  ...being('who', '', 'name', UNSURE),
  ...asked('(?:what|which) blood (?:type|group)', 'have|has', 'blood type'),
  ...state('vegetarian|vegan|pescatarian|teetotal|veggie|celiac|coeliac', 'diet'),
  ...state('married|single|divorced|widowed|engaged|separated', 'marital status'),
  ...state('left[- ]handed|right[- ]handed', 'handedness'),
  frame('BE WHO (?:an?|the) (?<object>[^\\s,]+(?: [^\\s,]+){0,3})', 'job', { seeks: 'whether', isUnsure: true }),
  frame('BE WHO (?<object>[^\\s,]+(?: [^\\s,]+)?)', 'conditions', { seeks: 'whether', isUnsure: true }),
  ...being('who', 'married to|engaged to|going out with|dating', 'partner'),
  ...asked('who', '(?:report|reports|reported) to', 'boss'),
];

/** What somebody does. */
const doings: readonly Frame[] = [
  ...asked(
    'what',
    '(?:do|does|did) (?:for a living|for work|for a job|professionally|as a job|at work)|work as|works as|worked as|working as',
    'job',
  ),
  frame('what WHO (?:do|does|did) (?:for a living|for work|for a job)', 'job', { isEmbedded: true }),
  frame('what DO (?<who>(?!i |we |you )(?:(?:my|our) )?[^\\s,]+(?: [^\\s,]+){0,2}?) do', 'job'),
  frame('what DO WHO do', 'job', { isPastOnly: true }),
  ...asked(
    'what',
    '(?:do|does) (?:for fun|in (?:my|his|her|their) (?:free|spare) time|as a hobby|to relax)',
    'hobbies',
  ),
  ...asked('what', 'study|studies|studied|studying|read at (?:uni|university)', 'studies'),
  ...asked('what', 'learning|trying to learn', 'learning', UNSURE),
  ...asked('(?:what|which) languages?', 'speak|speaks|know|knows', 'languages'),
  ...whether('speak|speaks', 'languages'),
  ...asked('(?:what|which) languages?', 'learning|learn', 'learning', UNSURE),
  ...asked('(?:what|which) (?:instruments?|musical instruments?)', 'play|plays|played', 'instruments'),
  ...asked('what', 'play|plays', 'instruments', UNSURE),
  ...whether('play|plays|played', 'instruments', UNSURE),
  ...asked('(?:what|which) sports?', '(?:play|plays|do|does|practise|like)', 'sports'),
  ...asked('(?:what|which|who) ?(?:team|football team|football club|club)?', 'support|supports|supported', 'team'),
  ...whether('support|supports', 'team', UNSURE),
  ...asked(
    '(?:what|which) (?:car|cars|vehicle|vehicles|bike|motorbike|van)',
    'drive|drives|drove|driving|have|has|had|own|owns|ride|rides',
    'vehicles',
  ),
  ...asked('what', 'drive|drives|drove', 'vehicles'),
  ...whether('drive|drives', 'vehicles', UNSURE),
  ...asked('(?:what|which) (?:kind of |make of )?(?:phone|mobile)', 'have|has|use|uses|own|owns', 'phone', UNSURE),
  ...asked(
    '(?:what|which) (?:kind of |make of )?(?:computer|laptop)',
    'have|has|use|uses|own|owns',
    'computer',
    UNSURE,
  ),
  ...asked('(?:what|which) pets?', 'have|has|keep|own', 'pets'),
  ...asked(
    '(?:what|which) (?:medication|medications|medicines?|pills|tablets|meds)',
    'take|takes|taking|on',
    'medications',
  ),
  ...being('(?:what|which) (?:medication|medications|medicines?|pills|tablets|meds)', 'on|taking', 'medications'),
  frame('BE WHO (?:on|taking) (?:any )?(?:medication|medicines?|pills|tablets|meds)', 'medications'),
  ...being('what', 'good at', 'skills', UNSURE),
  ...asked(
    'what time',
    '(?:usually|normally|generally) (?:get up|gets up|wake up|wakes up)|(?:get|wake|gets|wakes) up (?:usually|normally)',
    'wake time',
  ),
  ...asked('(?:what time|when)', '(?:usually|normally|generally) (?:go|goes) to (?:bed|sleep)', 'bedtime'),
  ...asked('how', '(?:get|gets|travel|travels|commute|commutes) to work', 'commute', UNSURE),
  ...asked('what', 'want to be|want to become|hope to do|dream of', 'goals', UNSURE),
];

/** What somebody likes and bears. */
const tastes: readonly Frame[] = [
  ...asked('what', '(?:really )?(?:like|likes|liked|love|loves|loved|enjoy|enjoys|enjoyed)(?: doing)?', 'likes'),
  ...asked(
    '(?:what|which) (?:things?|stuff|foods?|music|animals|drinks)',
    '(?:like|likes|love|loves|enjoy|enjoys)',
    'likes',
  ),
  ...asked(
    '(?:what|which)(?: things?| stuff| foods?)?',
    '(?:hate|hates|hated|dislike|dislikes|can not stand|detest|detests|loathe)',
    'likes',
    NEGATIVE,
  ),
  frame('what can not WHO stand', 'likes', NEGATIVE),
  ...whether(
    '(?:really |actually )?(?:like|likes|liked|love|loves|loved|enjoy|enjoys|enjoyed|prefer|prefers)',
    'likes',
  ),
  ...whether('(?:really |actually )?(?:hate|hates|hated|dislike|dislikes|mind)', 'likes', NEGATIVE),
  ...being('(?:what|which)(?: things?| stuff| foods?)?', 'allergic to|intolerant to|intolerant of', 'allergies'),
  ...whether('allergic to|intolerant to|intolerant of', 'allergies'),
  ...being('what', '(?:afraid|scared|frightened|terrified) of', 'fears'),
  ...asked('what', 'fear|fears|feared', 'fears'),
  ...whether('(?:afraid|scared|frightened|terrified) of|fear|fears', 'fears'),
  ...asked('what', 'avoid|avoids|not eat|not drink', 'avoids', UNSURE),
  frame('what can not WHO (?:eat|drink|have)', 'avoids', UNSURE),
  ...asked('what', 'eat|eats', 'eats', UNSURE),
  ...whether('eat|eats', 'eats', UNSURE),
  ...asked('what', 'drink|drinks', 'drinks', UNSURE),
  ...whether('drink|drinks', 'drinks', UNSURE),
  ...asked('what', 'read|reads|reading', 'reads', UNSURE),
  ...asked('what', 'watch|watches|watching', 'watches', UNSURE),
  ...asked('(?:what|what (?:kind of )?music|who)', '(?:listen|listens|listening) to', 'listens to', UNSURE),
  ...asked('what', 'own|owns', 'belongings', UNSURE),
  ...whether('own|owns', 'belongings', UNSURE),
];

/** What somebody has. */
const belongings: readonly Frame[] = [
  frame('DO WHO (?:have|has|had|got) (?:an? |any |some )?ATTRIBUTE', undefined, HAS),
  frame('HAVE WHO got (?:an? |any |some )?ATTRIBUTE', undefined, HAS),
  frame('(?:if|whether) WHO (?:have|has|had|have got) (?:an? |any |some )?ATTRIBUTE', undefined, HAS),
  frame('how many ATTRIBUTE DO WHO (?:have|has)', undefined, COUNT),
  frame('how many ATTRIBUTE HAVE WHO got', undefined, COUNT),
  frame('how many ATTRIBUTE WHO (?:have|has|have got)', undefined, COUNT),
  frame('(?:what|which) ATTRIBUTE DO WHO have', undefined, UNSURE),
  frame('(?:what|which) ATTRIBUTE HAVE WHO got', undefined, UNSURE),
];

/** When something is, and since when. */
const times: readonly Frame[] = [
  ...asked('when', '(?:go|going|travelling|traveling|flying|off|heading) to OBJECT', 'trips', WHEN),
  ...asked('when', '(?:visit|visiting|seeing) OBJECT', 'visits', WHEN),
  ...asked('(?:how long|since when)', '(?:lived|been living|live) (?:in OBJECT|here|there)', 'home', WHEN),
  ...asked(
    '(?:how long|since when)',
    '(?:worked|been working|work) (?:(?:at|for) OBJECT|here|there)',
    'employer',
    WHEN,
  ),
  ...asked('(?:when|what year)', '(?:move|moved) to OBJECT', 'home', WHEN),
  ...asked(
    '(?:when|what year)',
    '(?:start|started|begin|join|joined)(?: working)?(?: at| for)? OBJECT',
    'employer',
    WHEN,
  ),
  ...asked('where', '(?:going|travelling|flying|off)(?: to)?(?: on holiday| next)?', 'trips', UNSURE),
];

/** What belongs to somebody: "my job", "Ana's birthday", "the name of my dog". */
const possessions: readonly Frame[] = [
  frame('(?:what|which|who) BE POSSESSION(?: called| named)?', undefined),
  frame('how BE POSSESSION (?:called|named)', undefined),
  frame('(?:what|which|who) POSSESSION BE(?: called| named)?', undefined, { isEmbedded: true }),
  frame('(?:when|on what (?:date|day)|what (?:date|day)|which (?:date|day)|what time) BE POSSESSION', undefined, {
    seeks: 'when',
  }),
  frame('(?:when|what (?:date|day)|which (?:date|day)|what time) POSSESSION BE', undefined, {
    seeks: 'when',
    isEmbedded: true,
  }),
  frame('(?:what|how) DO WHO call POSSESSION', undefined, UNSURE),
  frame('POSSESSION', undefined, { isEmbedded: true }),
];

/** Who is what to the person: "is Ana my sister". */
const ties: readonly Frame[] = [
  frame('BE OBJECT (?:my|our) ATTRIBUTE', undefined, { seeks: 'whether', isUnsure: true }),
  frame('(?:if|whether) OBJECT BE (?:my|our) ATTRIBUTE', undefined, { seeks: 'whether', isUnsure: true }),
];

/** What somebody does for pleasure, in words of their own: "do I collect stamps". */
const pastimes: readonly Frame[] = [
  frame('what DO WHO (?<object>collect)s?', 'hobbies', { seeks: 'whether', isUnsure: true }),
  frame('(?<auxiliary>do|does) WHO OBJECT', 'hobbies', { seeks: 'whether', isUnsure: true }),
];

/** Every way to ask for a fact, in the order in which they are tried. */
export const ASK_FRAMES: readonly Frame[] = [
  ...places,
  ...doings,
  ...tastes,
  ...times,
  ...possessions,
  ...ties,
  ...selves,
  ...belongings,
  ...pastimes,
];
