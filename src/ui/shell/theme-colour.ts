type Theme = 'system' | 'light' | 'dark';

/** A `meta` element that names the colour of the browser's own bars for one of the two looks. */
export interface ColourHint {
  /** The media query that tells which look it is for. */
  readonly media: string;
  content: string;
}

/**
 * The browser knows only what the system prefers: where the person chose a look, both hints name its colour.
 *
 * @returns shows the colour of that theme
 */
export function createThemeColour(hints: readonly ColourHint[]): (theme: Theme) => void {
  const lookOf = ({ media }: ColourHint): Theme => (media.includes('dark') ? 'dark' : 'light');
  const colours = new Map(hints.map((hint) => [lookOf(hint), hint.content]));
  return (theme) => {
    for (const hint of hints) {
      const colour = colours.get(theme === 'system' ? lookOf(hint) : theme);
      if (colour !== undefined) hint.content = colour;
    }
  };
}
