/** The English that recall knows. Texts in other languages are found as well, by their words and by their meaning. */

/** What stands before a colon at the beginning of a text without being somebody's name. */
export const LABELS: ReadonlySet<string> = wordSet(
  'answer edit error example fact hint important info note notes ps question re reminder subject summary tip title todo update warning',
);

/** Words that nearly every text has; they say little about what it is about. */
export const STOP_WORDS: ReadonlySet<string> = wordSet(`
  a about after again all also am an and any anyone anything are aren arent as at be because been before being between both
  but by can cant could couldnt did didnt do does doesnt doing done dont each else ever every few for from get gets getting go
  goes going gonna got had hadnt has hasnt have havent having he hed her here hers herself hes hey hi him himself his how i id
  if ill im in into is isnt it its itself ive just kind know let lets like lot made make makes making many maybe me mine more
  most much my myself no nor not now of off oh ok okay on once one ones only or other our ours out over own please
  quite rather really said same say says she shed shell should shouldnt so some somebody someone something sort such sure take
  takes tell than that thatll thats the their theirs them themselves then there theres these they theyd theyll theyre theyve
  thing things think this those though through to told too up upon us use used very was wasnt way we wed well were werent weve
  what whatever whats when where wheres which while who whom whos whose why will with without wont would wouldnt yeah yep yes
  yet you youd youll your youre yours yourself youve`);

/** Forms that no rule of spelling leads back to the word. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ate: 'eat',
    eaten: 'eat',
    began: 'begin',
    begun: 'begin',
    bent: 'bend',
    bit: 'bite',
    bitten: 'bite',
    blew: 'blow',
    blown: 'blow',
    bought: 'buy',
    broke: 'break',
    broken: 'break',
    brought: 'bring',
    built: 'build',
    burnt: 'burn',
    came: 'come',
    caught: 'catch',
    children: 'child',
    chose: 'choose',
    chosen: 'choose',
    died: 'die',
    dying: 'die',
    dead: 'die',
    death: 'die',
    drank: 'drink',
    drunk: 'drink',
    drawn: 'draw',
    drew: 'draw',
    driven: 'drive',
    drove: 'drive',
    fed: 'feed',
    feet: 'foot',
    fell: 'fall',
    fallen: 'fall',
    felt: 'feel',
    flew: 'fly',
    flown: 'fly',
    forgot: 'forget',
    forgotten: 'forget',
    fought: 'fight',
    found: 'find',
    froze: 'freeze',
    frozen: 'freeze',
    gave: 'give',
    given: 'give',
    gone: 'go',
    grew: 'grow',
    grown: 'grow',
    heard: 'hear',
    held: 'hold',
    hid: 'hide',
    hidden: 'hide',
    hung: 'hang',
    kept: 'keep',
    knew: 'know',
    known: 'know',
    laid: 'lay',
    learnt: 'learn',
    led: 'lead',
    left: 'leave',
    lent: 'lend',
    lost: 'lose',
    married: 'marry',
    meant: 'mean',
    men: 'man',
    met: 'meet',
    mice: 'mouse',
    mum: 'mother',
    mom: 'mother',
    mummy: 'mother',
    mommy: 'mother',
    dad: 'father',
    daddy: 'father',
    paid: 'pay',
    people: 'person',
    ran: 'run',
    rang: 'ring',
    rung: 'ring',
    rode: 'ride',
    ridden: 'ride',
    sang: 'sing',
    sung: 'sing',
    sat: 'sit',
    saw: 'see',
    seen: 'see',
    sent: 'send',
    shook: 'shake',
    shaken: 'shake',
    shot: 'shoot',
    slept: 'sleep',
    sold: 'sell',
    spent: 'spend',
    spoke: 'speak',
    spoken: 'speak',
    stole: 'steal',
    stolen: 'steal',
    stood: 'stand',
    stuck: 'stick',
    swam: 'swim',
    swum: 'swim',
    taught: 'teach',
    teeth: 'tooth',
    thought: 'think',
    threw: 'throw',
    thrown: 'throw',
    took: 'take',
    taken: 'take',
    tore: 'tear',
    torn: 'tear',
    understood: 'understand',
    went: 'go',
    woke: 'wake',
    woken: 'wake',
    women: 'woman',
    won: 'win',
    wore: 'wear',
    worn: 'wear',
    wrote: 'write',
    written: 'write',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
  }),
);

export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** From Monday on, as ISO 8601 counts. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
