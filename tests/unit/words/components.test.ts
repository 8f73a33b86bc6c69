import { describe, expect, it } from 'vitest';
import { filesBelow, physicalSides, read, wordsInCode, wordsInComponent } from '../../support/words/spoken-text';

const components = filesBelow('src/ui', /[.]svelte$/);
const modules = [...filesBelow('src/ui', /[.]ts$/), ...filesBelow('src/state', /[.]ts$/)];
const styles = [...components, ...filesBelow('src/ui', /[.]css$/)];

describe('a component', () => {
  it.each(components)('%s takes its words from the message files', (path) => {
    expect(wordsInComponent(read(path))).toEqual([]);
  });

  it('is found out when it has words of its own', () => {
    expect(wordsInComponent('<p>Hello there</p>')).toEqual(['Hello there']);
    expect(wordsInComponent('<button aria-label="Close"></button>')).toEqual(['Close']);
    expect(wordsInComponent('<Button label="Delete {name}" />')).toEqual(['Delete']);
    expect(wordsInComponent("<p>{open ? 'Show less' : more}</p>")).toEqual(['Show less']);
    expect(wordsInComponent('<p>{`${count} messages`}</p>')).toEqual(['messages']);
    expect(wordsInComponent('<script lang="ts">const title = "New one";</script>')).toEqual(['New one']);
    expect(wordsInComponent('<p class="note" role="alert">{m.a()} · Hearth</p>')).toEqual([]);
    expect(wordsInComponent('<p class="note" style:top={`${top}px`}>Hearth</p>')).toEqual([]);
  });
});

describe('a module of the screen', () => {
  it.each(modules)('%s takes its words from the message files', (path) => {
    expect(wordsInCode(read(path))).toEqual([]);
  });

  it('writes numbers and dates in the locale of the person', () => {
    for (const path of [...components, ...modules]) expect(read(path), path).not.toMatch(/toLocale\w*String\(/);
  });
});

describe('a style', () => {
  it.each(styles)('%s names sides of the text, not of the screen', (path) => {
    expect(physicalSides(read(path))).toEqual([]);
  });

  it('is found out when it names a side of the screen', () => {
    expect(physicalSides('a {\n  margin-left: 1px;\n  text-align: right;\n  left: 0;\n}')).toHaveLength(3);
    expect(physicalSides('<p>left: 1</p><style>\n  p {\n    inset-inline-start: 0;\n  }\n</style>')).toEqual([]);
  });
});
