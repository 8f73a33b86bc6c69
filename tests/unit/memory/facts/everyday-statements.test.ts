import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../support/memory/read-facts';

describe('what people do, said by its own verb', () => {
  it.each([
    ['I roast my own chestnuts', 'user | roasts | chestnuts | +'],
    ['I mostly knit socks for my nephews', 'user | knits | socks | +'],
    ['We grow leeks and parsnips', 'user | grows | leeks | + ; user | grows | parsnips | +'],
    ['I sharpen scissors for a living', 'user | sharpens | scissors | +'],
    ['I teach pottery', 'user | teaches | pottery | +'],
    ['I miss rye bread so much', 'user | misses | rye bread | +'],
    ['I sell honey at the market', 'user | sells | honey | +'],
    ["I don't understand cricket", 'user | understands | cricket | -'],
    ['I used to shear sheep', 'user | used to shear | sheep | +'],
    ["I don't believe in horoscopes", 'user | believes in | horoscopes | -'],
    ['I look up to my aunt', 'user | looks up to | aunt | +'],
    ['My husband makes stained glass in the attic', 'husband | makes | stained glass | +'],
    ['My sister makes me pancakes', 'sister | makes | pancakes | +'],
    ['My brother works on a fishing boat', 'brother | works on | fishing boat | +'],
    ['My mum travels for work', 'mum | travels for | work | +'],
    ['I breed newts and leave town in July', 'user | breeds | newts | +'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });

  it.each([
    'I make mistakes',
    'I make sense of it',
    'We deliver parcels',
    'I miss you',
    'I work on my own',
    'I believe you',
    'I use it',
    'I share your view',
    'I owe him',
    'I cut them all out',
    'I run three tests',
    'I do the late shift',
  ])('tells nothing: %s', (sentence) => {
    expect(readFacts(sentence)).toBe('');
  });
});

describe('what is done again and again', () => {
  it.each([
    ['I row two miles before work every day', 'user | habits | row two miles | +'],
    [
      'I go to choir practice on Thursdays with my aunt',
      'user | habits | go to choir practice | + ; aunt | habits | go to choir practice | +',
    ],
    ['I light a candle every night', 'user | habits | light a candle | +'],
    ['I go to the sauna at six every morning', 'user | habits | go to the sauna | +'],
    ['Every Easter we fly kites on the beach', 'user | habits | fly kites on the beach | +'],
    ['I call my gran most evenings', 'user | habits | call my gran | +'],
    ['I do the jumble twice a week', 'user | habits | do the jumble | +'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });

  it.each(['I have a headache every morning', 'I get an error every day', 'I need a break every week'])(
    'tells of no habit: %s',
    (sentence) => {
      expect(readFacts(sentence)).not.toContain('habits');
    },
  );
});

describe('aims', () => {
  it.each([
    ['I want to work for Airbus', 'user | goals | work for Airbus | +'],
    ['I want to live in Norway someday', 'user | goals | live in Norway | +'],
    ['I would love to go to Nairobi', 'user | goals | go to Nairobi | +'],
    ["I'd like to settle down soon", 'user | goals | settle down | +'],
    ["I'm trying to drink less coffee", 'user | goals | drink less coffee | +'],
    ['I need to lose thirty pounds', 'user | goals | lose thirty pounds | +'],
    ["I'd rather cycle than drive", 'user | likes | cycle | +'],
    ['I would never go caving', 'user | likes | caving | -'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });

  it.each([
    "I'd like to speak to a person",
    'I would like to see the list',
    "I'd love to hear that",
    'I need to convert thirty pounds into kilos',
    'I want a summary',
    "I'd like to get this done",
    "I'd like to book a table",
    "I'd love to, if I had the time",
  ])('is a request or a wish: %s', (sentence) => {
    expect(readFacts(sentence)).toBe('');
  });
});

describe('who somebody is and has', () => {
  it.each([
    ["I'm introverted", 'user | is | introverted | +'],
    ["I'm a big reader", 'user | is | big reader | +'],
    ["I'm a bit of a hoarder", 'user | is | hoarder | +'],
    ["I'm not a morning person", 'user | is | morning person | -'],
    ['I am a stay at home mum', 'user | job | stay at home mum | +'],
    ["I'm an aunt to four nephews", 'user | nephew | four nephews | +'],
    ['My uncle is in prison', 'uncle | is in | prison | +'],
    ["I'm a plumber in kent", 'user | job | plumber | + ; user | home | kent | +'],
    ['I live outside of Tulsa', 'user | home | outside of Tulsa | +'],
    ['I have a husband and three girls', 'user | partner | husband | + ; user | daughter | three girls | +'],
    ['I have a wife and a newborn', 'user | partner | wife | + ; user | child | newborn | +'],
    ["I'm studying to be a chemist", 'user | is studying to be | chemist | +'],
    ["I'm a florist from Ohio", 'user | job | florist | + ; user | hometown | Ohio | +'],
    ["I'm a terrible cook", 'user | skills | cook | -'],
    ['My kids are 3 and 9', 'kids | age | 3 and 9 | +'],
    ['My gran lives with us', 'gran | lives with | us | +'],
    ['We have goats and ducks in the yard', 'user | pets | goats | + ; user | pets | ducks | +'],
    ['I have no siblings', 'user | sibling | siblings | -'],
    ["I don't have a girlfriend", 'user | partner | girlfriend | -'],
    ['I collect teapots with my aunt', 'user | collects | teapots | + ; aunt | collects | teapots | +'],
    ['I used to play the cello', 'user | used to play | cello | +'],
    ['I have freckles', 'user | belongings | freckles | +'],
    ['I bite my nails', 'user | bites | nails | +'],
    ['I passed my driving test', 'user | passed | driving test | +'],
    ['I broke my wrist last year', 'user | broke | wrist | +'],
    ['I lost my dad in 2011', 'user | lost | dad | +'],
    ['I never finished high school', 'user | finished | high school | -'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });

  it.each(["I'm so short today", "I'm a reader of the file", 'I lost my keys', 'I lost my dog', 'I passed the parcel'])(
    'tells nothing: %s',
    (sentence) => {
      expect(readFacts(sentence)).toBe('');
    },
  );
});
