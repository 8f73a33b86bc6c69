/** What is done to something, with the verb in which it is asked for: "have milk added", "add milk". */
export const verbsOfParticiples: ReadonlyMap<string, string> = new Map([
  ...pairs('add', 'added', 'included'),
  ...pairs('put', 'put', 'placed', 'stuck', 'popped', 'entered'),
  ...pairs('write', 'written', 'wrote', 'jotted'),
  ...pairs('note', 'noted'),
  ...pairs('save', 'saved', 'stored'),
  ...pairs('remove', 'removed', 'eliminated', 'dropped', 'scratched'),
  ...pairs('delete', 'deleted', 'erased'),
  ...pairs('take', 'taken', 'took'),
  ...pairs('cross', 'crossed'),
  ...pairs('tick', 'ticked'),
  ...pairs('mark', 'marked'),
  ...pairs('clear', 'cleared', 'wiped', 'emptied'),
  ...pairs('set', 'set'),
  ...pairs('start', 'started'),
  ...pairs('stop', 'stopped'),
  ...pairs('pause', 'paused'),
  ...pairs('resume', 'resumed'),
  ...pairs('cancel', 'cancelled', 'canceled'),
  ...pairs('delete', 'binned', 'ditched', 'scrapped', 'trashed', 'axed'),
  ...pairs('move', 'moved', 'shifted', 'pushed', 'rescheduled'),
  ...pairs('change', 'changed', 'adjusted', 'altered', 'updated'),
  ...pairs('turn', 'turned'),
  ...pairs('switch', 'switched'),
  ...pairs('reset', 'reset'),
  ...pairs('rename', 'renamed'),
  ...pairs('extend', 'extended'),
  ...pairs('schedule', 'scheduled', 'booked'),
  ...pairs('remind', 'reminded'),
  ...pairs('wake', 'woken', 'woke'),
  ...pairs('read', 'read'),
  ...pairs('show', 'shown', 'showed'),
  ...pairs('make', 'made'),
  ...pairs('create', 'created'),
  ...pairs('sort', 'sorted'),
  ...pairs('archive', 'archived'),
  ...pairs('convert', 'converted'),
  ...pairs('mute', 'muted'),
  ...pairs('snooze', 'snoozed'),
  ...pairs('flip', 'flipped'),
  ...pairs('toss', 'tossed'),
  ...pairs('roll', 'rolled'),
  ...pairs('spell', 'spelled', 'spelt'),
  ...pairs('split', 'split'),
]);

/** Verbs as they stand after "I would like it if you". */
export const verbsOfPasts: ReadonlyMap<string, string> = new Map([
  ...verbsOfParticiples,
  ...pairs('tell', 'told'),
  ...pairs('speak', 'spoke'),
  ...pairs('talk', 'talked'),
  ...pairs('give', 'gave'),
  ...pairs('let', 'let'),
  ...pairs('keep', 'kept'),
  ...pairs('go', 'went'),
  ...pairs('say', 'said'),
  ...pairs('pick', 'picked'),
  ...pairs('repeat', 'repeated'),
  ...pairs('lower', 'lowered'),
  ...pairs('ring', 'rang'),
]);

/** Openings after which comes what is to be done to what: "can X be added", "I want X turned off". */
export const passiveOpenings: readonly string[] = [
  ...[
    'can',
    'could',
    'may',
    'should',
    'shall',
    'will',
    'would',
    'i need',
    'we need',
    'i want',
    'we want',
    'i would like',
  ],
  ...['we would like', 'i need to have', 'i want to have', 'i would like to have', 'can i have', 'could i have'],
  ...['can we have', 'could we have', 'may i have', 'is it possible to have', 'would it be possible to have'],
  ...['is it possible for', 'would it be possible for', 'can i get', 'could i get', 'can we get', 'could we get'],
  ...['i need to get', 'i want to get', 'need', 'want', 'have', 'get', 'let us have', 'i would love to have'],
  ...['i would love', 'i wish to have', 'i would like for', 'i need for', 'i want for'],
];

/** Openings of what is to be done to whoever speaks: "I need to be reminded to …". */
export const ownOpenings: readonly string[] = [
  ...['i need to be', 'i want to be', 'i would like to be', 'i have to be', 'i should be', 'i must be', 'can i be'],
  ...['could i be', 'may i be', 'i need to get', 'i want to get', 'i would like to get', 'can i get', 'could i get'],
  ...['make it so i get', 'make it so that i get', 'make it so i am', 'make sure i get', 'make sure i am'],
  ...[
    'make sure that i get',
    'make sure that i am',
    'see to it that i get',
    'see to it that i am',
    'get me',
    'have me',
  ],
  ...['i ought to be', 'i will need to be', 'i would love to be', 'i would appreciate being', 'we need to be'],
  ...['we want to be', 'we would like to be', 'is it possible to be', 'would it be possible to be'],
  ...['is it possible to get', 'would it be possible to get'],
];

/** Openings of a wish with the verb in the past: "I'd appreciate it if you told me to …". */
export const wishes: readonly string[] = [
  ...['like', 'love', 'appreciate', 'prefer'].flatMap((verb) => [
    `would ${verb} it if you`,
    `would really ${verb} it if you`,
  ]),
  ...['would prefer you', 'would rather you', 'wish you', 'would prefer that you', 'would be happy if you'],
  ...[
    'would be grateful if you',
    'would be glad if you',
    'would be thankful if you',
    'would be obliged if you',
    'would be great if you',
    'would be nice if you',
  ],
  ...['would be good if you', 'would be helpful if you', 'would help if you', 'would be lovely if you'],
];

/** What is polite before such openings, and says nothing. */
export const beforePassives: ReadonlySet<string> = new Set([
  ...[
    'please',
    'hey',
    'hearth',
    'hi',
    'hello',
    'ok',
    'okay',
    'so',
    'well',
    'and',
    'also',
    'just',
    'now',
    ',',
    'you',
    'oh',
  ],
]);

function pairs(verb: string, ...forms: readonly string[]): readonly (readonly [string, string])[] {
  return forms.map((form) => [form, verb]);
}
