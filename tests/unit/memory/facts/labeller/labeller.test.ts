import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWeights } from '../../../../../scripts/memory/pack-weights';
import { candidatesOf } from '../../../../../src/lib/memory/facts/labeller/candidates';
import { featuresOf } from '../../../../../src/lib/memory/facts/labeller/features';
import { hashOf } from '../../../../../src/lib/memory/facts/labeller/hash';
import { labelClause } from '../../../../../src/lib/memory/facts/labeller/label-clause';
import { NO_WEIGHTS, labelProbabilities } from '../../../../../src/lib/memory/facts/labeller/label-model';
import { surroundingsOf } from '../../../../../src/lib/memory/facts/labeller/surroundings';
import { classesOf, tagged } from '../../../../../src/lib/memory/facts/labeller/tokens';
import { evidenceOf, trusted } from '../../../../../src/lib/memory/facts/labeller/trust';
import { labelWeights, unpackWeights } from '../../../../../src/lib/memory/facts/labeller/unpack-weights';
import { readStatements } from '../../../../../src/lib/memory/facts/read-statements';
import { readingContext } from '../../../../support/memory/read-facts';

const known = { known: new Set<string>() };

describe('words and what they are', () => {
  it.each([
    ['I live in a small flat', 'RVPDJN'],
    ["My dog doesn't like the vet", 'MNXAPDN'],
    ['we went to Hull on Friday', 'RVPUPT'],
  ])('%s', (text, parts) => {
    expect(
      tagged(text)
        .map(({ part }) => part)
        .join(''),
    ).toBe(parts);
  });

  it('are found as they stand in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        for (const { text: word, start, end } of tagged(text)) expect(text.slice(start, end)).toBe(word);
      }),
    );
  });

  it('have classes, in the plural too', () => {
    expect(classesOf('carrots')).toContain('food');
    expect(classesOf('hull')).toContain('place');
    expect(classesOf('bricklayer')).toContain('job');
    expect(classesOf('xyzzy')).toEqual([]);
  });
});

describe('runs of words', () => {
  it('begin with no article and end with no preposition', () => {
    const tokens = tagged('I work at the library in Hull');
    const runs = candidatesOf(tokens).map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    );
    expect(runs).toContain('library');
    expect(runs).toContain('library in Hull');
    expect(runs.filter((run) => /^(?:the|I)\b|\b(?:at|in|the)$/.test(run))).toEqual([]);
  });

  it.each([
    ["I have Crohn's", "Crohn's", true],
    ["she works at the dentist's in town", "dentist's", true],
    ["I fed my cousin's cat", "cousin's", false],
    ["Dawn's happy", "Dawn's", false],
  ])('end with an "\'s" only where no word of its own follows: %s', (text, run, isRun) => {
    const tokens = tagged(text);
    const runs = candidatesOf(tokens).map(({ from, to }) =>
      text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
    );
    expect(runs.includes(run)).toBe(isRun);
  });
});

describe('clauses that the labeller looks at', () => {
  it.each([
    ["it's tea for me now", true],
    ["they've made me head cook", true],
    ['it rains', false],
    ['they live in Hull', false],
    ['her eldest has asthma', false],
    ['you like tea', false],
  ])('%s: %s', (text, isSeen) => {
    expect(surroundingsOf(text, true, known, undefined) !== undefined).toBe(isSeen);
  });

  it('know what the clause before told', () => {
    const seen = surroundingsOf("it's badminton now", true, known, undefined, 'sports');
    expect(seen?.before).toBe('sports');
    const candidate = seen && candidatesOf(seen.tokens)[0];
    expect(seen && candidate && featuresOf(seen, candidate).sense).toContain('pr:sports');
  });
});

describe('clauses for the labeller', () => {
  it.each([
    ['I like tea', 'user', 'person'],
    ['my sister likes tea', 'sister', 'theirs'],
    ['that is my tea', 'user', 'other'],
  ])('%s', (text, subject, about) => {
    expect(surroundingsOf(text, false, known, undefined)).toMatchObject({ subject, about });
  });

  it('are none where strangers are spoken of', () => {
    expect(surroundingsOf('they like tea', false, known, undefined)).toBeUndefined();
  });
});

describe('weights', () => {
  const number = fc.integer({ min: -100, max: 100 }).map((steps) => steps / 16);
  const hash = fc.integer({ min: 0, max: 2 ** 24 - 1 });
  const some = fc
    .array(
      fc.tuple(
        hash,
        number.filter((weight) => weight !== 0),
      ),
    )
    .map((pairs) => new Map(pairs));

  it('come back as they were packed', () => {
    fc.assert(
      fc.property(some, some, some, (shape, polarity, trust) => {
        const sense = new Map([...shape].map(([at, weight]) => [at, [1, weight]] as const));
        const weights = { labels: ['', 'likes'], shape, sense, polarity, trust };
        expect(unpackWeights(packWeights(weights))).toEqual(weights);
      }),
      { numRuns: 50 },
    );
  });

  it('are refused where they end too early or are others', () => {
    const packed = packWeights({ ...NO_WEIGHTS, trust: new Map([[1, 1]]) });
    expect(() => unpackWeights(packed.subarray(0, -1))).toThrow();
    expect(() => unpackWeights(Uint8Array.of(99))).toThrow();
  });

  it('give each run probabilities that sum to one', () => {
    const clause = surroundingsOf('I love carrots', false, known, undefined)!;
    for (const candidate of candidatesOf(clause.tokens)) {
      const sum = labelProbabilities(labelWeights(), clause, candidate).reduce((a, b) => a + b);
      expect(sum).toBeCloseTo(1);
    }
  });
});

describe('what is trusted', () => {
  const clause = surroundingsOf('I love carrots', false, known, undefined)!;
  const run = candidatesOf(clause.tokens).find(({ from, to }) => from === 2 && to === 3)!;
  const likes = { predicate: 'likes', object: 'carrots', subject: 'user' };
  const weights = {
    ...NO_WEIGHTS,
    labels: ['', 'likes'],
    sense: new Map(featuresOf(clause, run).sense.map((feature) => [hashOf('sense', feature), [1, 0.3]] as const)),
  };

  it('is more where patterns and labeller agree', () => {
    const agreeing = { ...weights, trust: new Map([[hashOf('trust', 'agreed'), 2]]) };
    const trustOf = (labelled: ReturnType<typeof labelClause> | undefined): number | undefined =>
      trusted(agreeing, evidenceOf([likes], labelled))[0]?.trust;
    expect(trustOf(labelClause(weights, clause))).toBeGreaterThan(trustOf(undefined)!);
  });

  it('is one of two readings of the same words', () => {
    const longer = { ...likes, object: 'carrots raw' };
    expect(trusted(NO_WEIGHTS, evidenceOf([likes, longer], undefined))).toHaveLength(1);
  });
});

describe('with what was learned', () => {
  const read = (text: string): readonly string[] =>
    readStatements(text, readingContext).map(
      ({ statement: { subject, predicate, object, polarity }, caution }) =>
        `${subject} ${predicate} ${object} ${polarity}${caution === undefined ? '' : ` ${caution}`}`,
    );

  it('what is plain is kept', () => {
    expect(read('I live in Leeds')).toEqual(['user home Leeds positive']);
    expect(read("I can't stand olives")).toEqual(['user likes olives negative']);
    expect(read('I am allergic to peanuts')).toEqual(['user allergies peanuts positive']);
  });

  it.each(['I am tired today', 'the train was late again', 'do I like olives?', 'they love olives'])(
    'nothing is kept from: %s',
    (text) => {
      expect(read(text).filter((one) => one.endsWith('tive'))).toEqual([]);
    },
  );
});
