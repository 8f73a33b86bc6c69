const ask =
  '[(what | how much | how many | how far | how long | how tall | how high | how heavy | how hot | how cold | how warm | how fast | how big | how deep | how wide) (is | are | would be | does | do | will be) | (what | how much) (is | does) | convert | change | turn | transform | calculate | work out | express | translate | show | switch | conversion | conversion of | how much | what about | how would you convert | how do (i | you) convert | what would | if i have | i have | find]';
const to =
  '(to | in | into | as | = | in to | equals | expressed in | is how many | how many | is what in | converted to | equal in | to how many | is | makes how many | are how many | equals how many | over to | for)';
const end =
  '[be | equal | equals | is | measured | come to | make | weigh | conversion | total | please | exactly | roughly | approximately | about | worth | then | money]';
const places = '[[rounded | correct] to {places} (decimal places | decimal place | decimals | places | dp)]';

/** What is measured, which changes nothing. */
const stuff =
  '[[of] (flour | plain flour | sugar | caster sugar | brown sugar | icing sugar | butter | milk | water | oil | rice | oats | cream | honey | pasta | cheese | beer | wine | juice | gold | silver | petrol | wheel | tv | screen | monitor | tyre | pizza | waist | tall | long | wide | deep | high | heavy | weight | run | road | snow | rain | chocolate | nuts | stock | syrup | yoghurt | meat | chicken | potatoes | coffee | tea)]';
const weighed =
  '(baby | puppy | dog | cat | turkey | chicken | parcel | suitcase | bag | bump | fish | roast | joint | he | she | it | they)';

/** How English speakers ask for units. */
export const phrases = {
  convert: [
    // "seconds in a day": without "how many" the first unit is still the one that is wanted.
    `{unit} (in | per | to) (a | an | one | every) {amount}`,
    `${ask} [size] {amount} ${stuff} ${to} {unit} ${end} ${places}`,
    `${ask} {amount} ${stuff} ${to} {unit} [is] for [a | my | our] (oven | recipe | cake | tv | parcel | cooking | baking | flight | form | doctor | visa | passport | school | work)`,
    `${ask} {unit} (to | into | in) {second} [for] {number}`,
    `${weighed} (was | weighed | is | weighs | are | were) {amount} [what is that | how much is that | that is] (in | as) {unit}`,
    `${ask} {amount} {unit} ${end}`,
    `${ask} {amount} (be | come to | make | is | work out) (in | as) {unit}`,
    `how many {unit} (is | are | in | are in | are there in | is in | to | make | make up | does | do | equal | per | for | is there in | go into | fit in | fit into | will fit in | of | can fit in | would be | in every | inside | is equal to | are equal to | equals | i get from | will) {amount} [have | has | contain | equal | make | be | hold | come to | got] ${places}`,
    `how many {unit} (do i get | would i get | do you get) (from | in | for | out of) {amount}`,
    `(what is | what are) {amount} (converted | when converted | measured | expressed) (to | in | into) {unit}`,
    `(what is | give me | tell me | i need) [the] {unit} (for | of | equivalent of | equivalent to | value of | in | is | conversion of | conversion for) {amount}`,
    `{amount} (is | equals | equal | are | =) (how many | how much in | what in) {unit}`,
    `(recipe | my recipe | it) (wants | says | calls for | needs | asks for | takes) {amount} (tell me | what is that | how much is that | how many is that | give me that | what is it | i want it | i need it | put it) (in | as) {unit}`,
    `(it is | i am | that is | there is | they are | i have | i weigh | we are | he is | she is | it weighs | he weighs | she weighs | (dog | cat | baby | parcel | bag | suitcase | box | tv | table | son | daughter | oven) (weighs | is | was | says) | i run | i ran | it says | my oven is at | my oven says | oven at | the oven is at | oven | set the oven to) {amount} [away | long | tall | heavy | high | wide | outside | today | in here | here | deep | apart] [and] (what is that | how much is that | how far is that | what is it | how many is that | how much is it | how tall is that | how tall am i | how heavy am i | what am i | convert that | convert it | what would that be | how hot is that | how long is that | how fast is that) (in | to | into) {unit}`,
    `how much is {amount} in {unit} for (parcel | recipe | baking | cooking | cake)`,
    `{unit} (from | for | in | per) {amount}`,
    `how many {unit} s in {amount}`,
    `convert to {unit} {amount}`,
    `(convert | change | turn) (from | of) {amount} ${to} {unit}`,
    `{amount} [expressed] as {unit}`,
  ],
  parts: [
    `${ask} {amount} ${stuff} ${to} {unit} and {second} ${end}`,
    `how many {unit} and {second} (is | are | are in | in | make) {amount}`,
  ],
  open: [
    `${ask} {amount} (in | to | into) (normal | proper | our | real | american | british | european) (degrees | units | money)`,
    '(convert | change | turn) {amount}',
    '{amount} in (metric | imperial | other units)',
    '(convert | change | what is | how much is) {amount} (to | in | into) (metric | imperial | other units | real units | proper units | the other one)',
  ],
  compare: [
    '(is | are) {amount} (more | longer | bigger | larger | greater | heavier | taller | hotter | warmer | faster | higher | further | farther) than {other}',
    '(is | are) {amount} (less | shorter | smaller | lighter | colder | cooler | slower | lower | nearer) than {other}',
    '(which is | what is) (more | longer | bigger | larger | greater | heavier | taller | hotter | warmer | faster | higher | further | farther) {amount} or {other}',
  ],
} as const;

/** What a turn says that goes on from the conversion before. */
export const nextPhrases = {
  into: [
    '[and | what about | how about | now | ok | or | what is that | what is it | how much is that | how many is that | convert that | convert it | and what is that | show it | again | but] (in | to | into | as) {unit}',
    '(and | what about | how about | or | now) {unit}',
    'how many {unit} [is (that | it)]',
    '{unit} please',
    'i meant [in] {unit}',
    'no {unit}',
    'in {unit} [then | instead]',
  ],
  amount: ['[and | what about | how about | now | or | and what about | what if it is | and for | for] {amount}'],
  both: ['[and | what about | how about | now | or] {amount} (in | to | into | as) {unit}'],
  number: [
    '[and | what about | how about | now | or | and what about | make it | and for | for] {number} [too | instead]',
  ],
  whole: [
    '(round it | round that | rounded) [off]',
    '[round it | round that | rounded] [off] to [the] (nearest whole | nearest whole number | whole number | nearest integer | nearest one)',
    '(no | without) (decimals | decimal places)',
  ],
  back: [
    '[and | now] (the other way [around | round] | other way round | reverse | back again | and back | vice versa | convert it back | the reverse)',
  ],
  places: [
    '[and | rounded | round it | round that] to {places} (decimal places | decimal place | decimals | places | dp)',
  ],
} as const;

/** The answers to which unit is wanted. */
export const answers = { unit: ['[(in | to | into | as)] {unit}'] } as const;

/** The sentences of the answers. */
export const sentences = {
  askUnit: 'Into which unit?',
  impossible: (amount: string) => `There is no ${amount}: nothing is colder than absolute zero, −273.15 °C.`,
  noGasMark: 'Gas ovens go from mark ¼ to mark 10; that is none of them.',
  none: 'That cannot be expressed in this unit.',
  negative: 'That cannot be negative.',
  mismatch: (from: string, kind: string, to: string, otherKind: string) =>
    `I cannot turn ${from} into ${to}: one is a unit of ${kind}, the other of ${otherKind}.`,
  massAndVolume: (from: string, to: string) =>
    `${capital(from)} and ${to} measure different things, weight and volume, so that depends on what is measured. A millilitre of water weighs one gram.`,
  binary: (amount: string) => ` (${amount} if counted in steps of 1,024)`,
  leapYear: 'A year has 365 days, or 366 in a leap year; on average 365.2425.',
  more: (a: string, b: string) => `${capital(a)} is more than ${b}.`,
  less: (a: string, b: string) => `${capital(a)} is less than ${b}.`,
  same: (a: string, b: string) => `${capital(a)} is the same as ${b}.`,
} as const;

export const dimensionNames = {
  length: 'length',
  mass: 'weight',
  volume: 'volume',
  area: 'area',
  speed: 'speed',
  temperature: 'temperature',
  time: 'time',
  data: 'data',
  dataRate: 'data rate',
  energy: 'energy',
  power: 'power',
  pressure: 'pressure',
  angle: 'angle',
  fuel: 'fuel consumption',
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
