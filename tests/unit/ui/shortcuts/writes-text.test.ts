import { describe, expect, it } from 'vitest';
import { writesText } from '../../../../src/ui/shortcuts/writes-text';

/** As much of an element as is looked at. */
function element(tagName: string, more: { readonly type?: string; readonly isContentEditable?: boolean } = {}) {
  return Object.assign(new EventTarget(), { tagName, isContentEditable: false, ...more });
}

describe('A key writes text', () => {
  it.each([
    ['a text area', element('TEXTAREA', { type: 'textarea' })],
    ['a text field', element('INPUT', { type: 'text' })],
    ['a search field', element('INPUT', { type: 'search' })],
    ['a number', element('INPUT', { type: 'number' })],
    ['a list that is searched by first letters', element('SELECT', { type: 'select-one' })],
    ['anything that can be edited', element('DIV', { isContentEditable: true })],
  ])('in %s', (_, target) => {
    expect(writesText(target)).toBe(true);
  });
});

describe('A key writes nothing', () => {
  it.each([
    ['on a button', element('BUTTON', { type: 'button' })],
    ['on a radio button', element('INPUT', { type: 'radio' })],
    ['on a check box', element('INPUT', { type: 'checkbox' })],
    ['on a slider', element('INPUT', { type: 'range' })],
    ['on the page itself', element('BODY')],
    ['on what is no element', new EventTarget()],
    ['on nothing', null],
  ])('%s', (_, target) => {
    expect(writesText(target)).toBe(false);
  });
});
