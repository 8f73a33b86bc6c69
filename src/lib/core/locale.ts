import { getLocale, getTextDirection, locales, type Locale } from '../../paraglide/runtime';

/** What a person can set as the language of the interface: what the device says, or one that Hearth speaks. */
export type LanguageChoice = 'system' | Locale;

/** All of them, in the order in which they are offered. */
export const languageChoices: readonly ['system', ...Locale[]] = ['system', ...locales];

/**
 * The language of the interface: the one that was set, else the first of the device's that Hearth speaks, else English.
 *
 * @param deviceLanguages BCP 47 tags, the most wanted first
 */
export function chooseLocale(choice: LanguageChoice, deviceLanguages: readonly string[]): Locale {
  if (choice !== 'system') return choice;
  for (const tag of deviceLanguages) {
    const known = locales.find((locale) => locale === languageOf(tag));
    if (known !== undefined) return known;
  }
  return 'en';
}

/** The language that the interface speaks now. */
export function currentLocale(): Locale {
  return getLocale();
}

/**
 * The locale for numbers and dates: the device's own where it is the same language, since British people want other
 * dates than Americans; else the language of the interface.
 */
export function formattingLocale(): string {
  const device = new Intl.NumberFormat().resolvedOptions().locale;
  const locale = getLocale();
  return languageOf(device) === locale ? device : locale;
}

/** In which direction the language of the interface is written. */
export function textDirection(): 'ltr' | 'rtl' {
  return getTextDirection(getLocale());
}

/** What a language calls itself. */
export function languageName(locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

/** A number as the person writes it. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(formattingLocale(), options).format(value);
}

/**
 * A point in time as the person writes it.
 *
 * @param time milliseconds since 1970, UTC
 */
export function formatDate(time: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formattingLocale(), options).format(time);
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
