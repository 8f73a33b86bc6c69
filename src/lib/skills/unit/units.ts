/** What a unit measures; only units of one kind can be turned into each other. */
export type Dimension =
  | 'length'
  | 'mass'
  | 'volume'
  | 'area'
  | 'speed'
  | 'temperature'
  | 'time'
  | 'data'
  | 'dataRate'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'torque'
  | 'angle'
  | 'fuel';

export interface Unit {
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one of these is, as exact decimals: a product of a numerator over a denominator. */
  readonly factor: readonly [top: string, bottom: string];
  /** For temperatures: what is added to the reading before it is scaled to kelvin. */
  readonly shift?: string;
  /** For consumption: more is less, so that the scale is turned over. */
  readonly inverse?: true;
}

const LENGTHS = {
  millimetre: '0.001',
  centimetre: '0.01',
  decimetre: '0.1',
  metre: '1',
  kilometre: '1000',
  micrometre: '0.000001',
  nanometre: '0.000000001',
  inch: '0.0254',
  foot: '0.3048',
  yard: '0.9144',
  mile: '1609.344',
  nauticalMile: '1852',
  furlong: '201.168',
  fathom: '1.8288',
  chain: '20.1168',
  rod: '5.0292',
  hand: '0.1016',
  lightYear: '9460730472580800',
  astronomicalUnit: '149597870700',
  parsec: '30856775814913673',
  league: '4828.032',
  marathon: '42195',
  halfMarathon: '21097.5',
};

const OTHERS: Readonly<
  Record<Exclude<Dimension, 'length' | 'temperature' | 'fuel'>, Readonly<Record<string, string>>>
> = {
  // Kilograms.
  mass: {
    milligram: '0.000001',
    microgram: '0.000000001',
    gram: '0.001',
    kilogram: '1',
    tonne: '1000',
    grain: '0.00006479891',
    dram: '0.0017718451953125',
    quintal: '100',
    ounce: '0.028349523125',
    pound: '0.45359237',
    stone: '6.35029318',
    usTon: '907.18474',
    imperialTon: '1016.0469088',
    carat: '0.0002',
    troyOunce: '0.0311034768',
    hundredweight: '50.80234544',
    butterStick: '0.113398092',
  },
  // Litres.
  volume: {
    millilitre: '0.001',
    centilitre: '0.01',
    decilitre: '0.1',
    litre: '1',
    usGallon: '3.785411784',
    imperialGallon: '4.54609',
    usQuart: '0.946352946',
    imperialQuart: '1.1365225',
    usPint: '0.473176473',
    imperialPint: '0.56826125',
    usCup: '0.2365882365',
    metricCup: '0.25',
    usFluidOunce: '0.0295735295625',
    imperialFluidOunce: '0.0284130625',
    usTablespoon: '0.01478676478125',
    metricTablespoon: '0.015',
    usTeaspoon: '0.00492892159375',
    metricTeaspoon: '0.005',
    metricDessertspoon: '0.01',
    imperialGill: '0.1420653125',
    usGill: '0.11829411825',
    imperialPeck: '9.09218',
    usPeck: '8.80976754172',
    imperialBushel: '36.36872',
    usBushel: '35.23907016688',
    barrel: '158.987294928',
  },
  // Square metres.
  area: { acre: '4046.8564224', hectare: '10000' },
  // Metres a second, times 3.6, so that all are exact.
  speed: {
    kilometrePerHour: '1',
    metrePerSecond: '3.6',
    milePerHour: '1.609344',
    footPerSecond: '1.09728',
    knot: '1.852',
  },
  // Seconds.
  time: {
    nanosecond: '0.000000001',
    microsecond: '0.000001',
    millisecond: '0.001',
    second: '1',
    minute: '60',
    hour: '3600',
    day: '86400',
    week: '604800',
    fortnight: '1209600',
    month: '2629746',
    year: '31556952',
    decade: '315569520',
    century: '3155695200',
    millennium: '31556952000',
  },
  // Bits.
  data: {
    bit: '1',
    kilobit: '1000',
    megabit: '1000000',
    gigabit: '1000000000',
    byte: '8',
    kilobyte: '8000',
    megabyte: '8000000',
    gigabyte: '8000000000',
    terabyte: '8000000000000',
    petabyte: '8000000000000000',
    kibibyte: '8192',
    mebibyte: '8388608',
    gibibyte: '8589934592',
    tebibyte: '8796093022208',
  },
  // Bits a second.
  dataRate: {
    kilobitPerSecond: '1000',
    megabitPerSecond: '1000000',
    gigabitPerSecond: '1000000000',
    kilobytePerSecond: '8000',
    megabytePerSecond: '8000000',
    gigabytePerSecond: '8000000000',
  },
  // Joules.
  energy: {
    joule: '1',
    kilojoule: '1000',
    megajoule: '1000000',
    calorie: '4.184',
    kilocalorie: '4184',
    wattHour: '3600',
    kilowattHour: '3600000',
    britishThermalUnit: '1055.05585262',
  },
  // Watts.
  power: { watt: '1', kilowatt: '1000', megawatt: '1000000', horsepower: '745.69987158227022' },
  // Pascals.
  pressure: {
    pascal: '1',
    hectopascal: '100',
    kilopascal: '1000',
    bar: '100000',
    millibar: '100',
    atmosphere: '101325',
    psi: '6894.757293168361',
    torr: '133.32236842105263',
    megapascal: '1000000',
  },
  // Newton metres.
  torque: { newtonMetre: '1', poundFoot: '1.3558179483314004' },
  // Degrees.
  angle: { degree: '1', radian: '57.295779513082320876798154814105170332405472466564', turn: '360' },
};

/** All units, by their names in the code. Factors are the legal definitions; months and years are Gregorian means. */
export const units: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(
    Object.entries(LENGTHS).flatMap(([name, factor]): [string, Unit][] => {
      const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      return [
        [name, { dimension: 'length', factor: [factor, '1'] }],
        [`square${capital}`, { dimension: 'area', factor: [power(factor, 2), '1'] }],
        // Litres are a thousandth of a cubic metre.
        [`cubic${capital}`, { dimension: 'volume', factor: [power(factor, 3, 3), '1'] }],
      ];
    }),
  ),
  ...Object.fromEntries(
    Object.entries(OTHERS).flatMap(([dimension, table]) =>
      Object.entries(table).map(([name, factor]): [string, Unit] => [
        name,
        { dimension: dimension as Dimension, factor: [factor, '1'] },
      ]),
    ),
  ),
  celsius: { dimension: 'temperature', factor: ['1', '1'], shift: '273.15' },
  fahrenheit: { dimension: 'temperature', factor: ['5', '9'], shift: '459.67' },
  // A gas oven's marks are 25 °F apart, and mark 1 is 275 °F.
  gasMark: { dimension: 'temperature', factor: ['125', '9'], shift: '28.3868' },
  kelvin: { dimension: 'temperature', factor: ['1', '1'], shift: '0' },
  // Kilometres a litre.
  kilometrePerLitre: { dimension: 'fuel', factor: ['1', '1'] },
  usMilePerGallon: { dimension: 'fuel', factor: ['1.609344', '3.785411784'] },
  imperialMilePerGallon: { dimension: 'fuel', factor: ['1.609344', '4.54609'] },
  litrePer100Kilometres: { dimension: 'fuel', factor: ['100', '1'], inverse: true },
};

/** The power of a decimal number in plain digits, exact, times ten to another power. */
function power(factor: string, exponent: number, shiftedBy = 0): string {
  const [whole = '0', fraction = ''] = factor.split('.');
  const digits = BigInt(whole + fraction) ** BigInt(exponent);
  const places = fraction.length * exponent - shiftedBy;
  if (places <= 0) return (digits * 10n ** BigInt(-places)).toString();
  const padded = digits.toString().padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
