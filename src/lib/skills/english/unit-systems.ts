/** Words before a length that make it an area or a volume, and words and signs after it that do. */
export const squareWords = { before: ['square', 'sq', 'sq .'], after: ['²', 'squared', 'sq'] } as const;
export const cubicWords = { before: ['cubic', 'cu'], after: ['³', 'cubed'] } as const;

/** Words that say by which system a unit is meant. */
export const systemWords: Readonly<Record<string, 'us' | 'imperial' | 'metric'>> = {
  us: 'us',
  american: 'us',
  'u s': 'us',
  customary: 'us',
  imperial: 'imperial',
  uk: 'imperial',
  british: 'imperial',
  english: 'imperial',
  metric: 'metric',
};

/** Units by whose name people mean another one where they live: for those who write by this locale's customs, the first. */
export const american: readonly string[] = ['US', 'LR', 'PH', 'PR'];

/** American spelling. */
export function spellUnit(name: string, locale: string): string {
  return locale.endsWith('-US')
    ? name.replace('metre', 'meter').replace('litre', 'liter').replace('tonne', 'metric ton')
    : name;
}

/** Words by which a temperature below zero is told: "5 below", "20 degrees below zero". */
export const belowZero: readonly string[] = ['below zero', 'below freezing', 'below'];

/** A word that is a unit as well. */
export const prepositions = { in: 'in' } as const;
