/** The sentences of the answers. */
export const sentences = {
  askUnit: 'Into which unit?',
  impossible: (amount: string) => `There is no ${amount}: nothing is colder than absolute zero, −273.15 °C.`,
  fan: (fan: string, plain: string) => `${fan} with a fan is about ${plain} without`,
  noFan: 'A fan oven is set in degrees; say how many.',
  by: ' × ',
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
  fits: (whole: string, part: string, sign: string, times: string) => `${whole} ÷ ${part} ${sign} ${times}`,
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
  torque: 'torque',
  angle: 'angle',
  fuel: 'fuel consumption',
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How much cooler, in degrees Celsius, an oven with a fan is set than one without. */
export const FAN_CELSIUS = 20;

/** Words before a quantity that make the turn something else than a quantity to convert. */
export const notLeads = new Set([
  ...[
    'write',
    'explain',
    'why',
    'how',
    'what',
    'which',
    'who',
    'when',
    'where',
    'should',
    'could',
    'compare',
    'function',
  ],
  ...[
    'program',
    'code',
    'script',
    'between',
    'than',
    'or',
    'and',
    'plus',
    'minus',
    'times',
    'per',
    'remind',
    'set',
    'timer',
  ],
  ...['alarm', 'add', 'note', 'wake', 'if', 'convert', 'translate'],
]);
