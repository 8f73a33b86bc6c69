import { afterEach, describe, expect, it } from 'vitest';
import { describeFailure } from '../../../src/lib/core/describe-failure';
import { formatBytes } from '../../../src/lib/core/format-bytes';
import {
  chooseLocale,
  formatDate,
  formatNumber,
  formattingLocale,
  languageChoices,
  languageName,
  textDirection,
} from '../../../src/lib/core/locale';
import { describeRouteReason } from '../../../src/lib/core/route-reason';
import { m } from '../../../src/paraglide/messages';
import { overwriteGetLocale, type Locale } from '../../../src/paraglide/runtime';

const speak = (locale: Locale): void => overwriteGetLocale(() => locale);

afterEach(() => speak('en'));

describe('the language of the interface', () => {
  it('is the one that was set, whatever the device says', () => {
    expect(chooseLocale('de', ['en-US'])).toBe('de');
    expect(chooseLocale('en', ['de-AT'])).toBe('en');
  });

  it('is else the first of the device that Hearth speaks', () => {
    expect(chooseLocale('system', ['fr-CH', 'de-CH', 'en'])).toBe('de');
    expect(chooseLocale('system', ['EN-gb', 'de'])).toBe('en');
  });

  it('is else English', () => {
    expect(chooseLocale('system', ['fr', 'tlh'])).toBe('en');
    expect(chooseLocale('system', [])).toBe('en');
  });

  it('can be any that Hearth speaks, each offered by its own name', () => {
    expect(languageChoices).toEqual(['system', 'en', 'de']);
    expect([languageName('en'), languageName('de')]).toEqual(['English', 'Deutsch']);
  });
});

describe('in German', () => {
  it('numbers, sizes and dates are written as in German', () => {
    speak('de');
    expect(formattingLocale()).toMatch(/^de/);
    expect(formatNumber(1234567.5)).toBe('1.234.567,5');
    expect(formatBytes(1_550_000_000)).toBe('1,6 GB');
    expect(formatBytes(1)).toBe('1 Byte');
    expect(formatDate(Date.UTC(2026, 10, 24, 12), { dateStyle: 'long', timeZone: 'UTC' })).toBe('24. November 2026');
  });

  it('one is said in another form than many', () => {
    speak('de');
    expect(m.failures_words({ count: 1, shown: '1' })).toBe('1 Wort');
    expect(m.failures_words({ count: 3, shown: '3' })).toBe('3 Wörter');
  });

  it('failures and reasons are told in German', () => {
    speak('de');
    expect(describeFailure({ code: 'message-empty' }).whatHappened).toBe('Es gibt nichts zu senden.');
    expect(describeRouteReason('small-talk')).toBe('Plauderei');
  });
});

describe('the reason for a route', () => {
  it('is shown as it is when it is not one of the known', () => {
    expect(describeRouteReason('You asked for a plan')).toBe('You asked for a plan');
    expect(describeRouteReason('toString')).toBe('toString');
  });

  it('is told in the language of the moment', () => {
    expect(describeRouteReason('short')).toBe('Short and simple');
    speak('de');
    expect(describeRouteReason('short')).toBe('Kurz und einfach');
  });
});

it('both languages are written from left to right', () => {
  for (const locale of ['en', 'de'] as const) {
    speak(locale);
    expect(textDirection()).toBe('ltr');
  }
});
