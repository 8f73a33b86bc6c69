import { PERSON } from '../../../core/fact';
import type { Draft } from '../clause';
import { splitList } from '../objects';

const ELIDED_I =
  /^(?:(?:really|absolutely|totally|just|also|still|never|always|actually|quite|honestly|only|recently|not really) )*(?:love|hate|loathe|detest|prefer|adore|enjoy|like|dislike|can't (?:stand|bear|swim|drive|eat|have)|don't (?:like|eat|drink|drive|speak|smoke|have)|do not (?:like|eat|drink)|work (?:at|for|as|in|from|nights|days)|live(?:d)? (?:in|at|near|with)|liked|loved|used to|turned|got (?:married|engaged|divorced|a|two|three|my|into|asthma)|been|was born|born|grew up|moved|started|retired|quit|gave up|have (?:a|two|three|four|no|asthma|never)|had|speak|play|drive|support|study|have been|became|joined|switched|adopted|bought|sold)\b/i;
const ELIDED_I_AM =
  /^(?:(?:really|also|still|not|very|quite|so|too|just|currently|absolutely|severely|deathly|originally|never been|always been) )*(?:(?:teetotal|coeliac|vegan|vegetarian|diabetic|dyslexic|left[- ]handed|widowed|retired|unemployed)(?=$|[,.]| (?:since|and|so|but|now|for)\b)|allergic to|scared of|afraid of|terrified of|frightened of|keen on|a (?:big |huge |massive |great )?fan of|into|fond of|mad about|crazy about|born (?:in|on)|vegetarian|vegan|coeliac|lactose|diabetic|married|divorced|single|left[- ]handed|originally from|engaged|obsessed with|interested in|learning|training for|hoping to|planning to|trying to|saving (?:up )?for|off to (?=[a-zÀ-ỿ]+ (?:in|on|next|for|this))|flying to|moving to|getting married|expecting|a (?:nurse|teacher)|good at|bad at|rubbish at|useless at)\b/i;
const IMPERATIVE_LIKE =
  /^(?:like (?:[a-zÀ-ỿ]+ed|really|proper|so|two|\d)\b|love (?:it|that|this|you|to)|hate (?:it|that|this|you|to)|like (?:it|that|this|a\b|the|when)|play |study |speak |support |drive |work (?:out|on)|have a (?:look|go|think|guess|nice|good)|had|got a (?:question|minute|sec)|got to)/i;

/** What a sentence without its "I" leaves out: "love a good thriller", "not keen on spicy stuff". */
export function withElidedSubject(text: string, bornOne: 'I' | 'he'): string | undefined {
  if (/^(?:name's|name is)\b/i.test(text)) return `my ${text}`;
  if (/^(?:been|born and|never been|always been)\b/i.test(text) && !/^(?:born)/i.test(text)) return `I have ${text}`;
  if (ELIDED_I_AM.test(text)) return /^born/i.test(text) ? `${bornOne} was ${text}` : `I am ${text}`;
  if (ELIDED_I.test(text) && !IMPERATIVE_LIKE.test(text))
    return /^born/i.test(text) ? `${bornOne} was ${text}` : `I ${text}`;
  return undefined;
}

const WITHOUT =
  /^(?:so |and |plus )*(?:strictly |absolutely )?no (?:more )?(.+?)(?: for (me|us|him|her|my [a-zÀ-ỿ]+))?(?:,? (?:please|thanks|ever|then|sadly))*$/i;
const EDIBLE =
  /^(?:gluten|dairy|nuts?|peanuts?|meat|pork|beef|fish|shellfish|seafood|prawns|eggs?|milk|cheese|sugar|salt|alcohol|coffee|caffeine|bread|wheat|lactose|chocolate|wine|beer|booze|cake|mushrooms?|onions?|garlic|tomatoes|tomato|soya?|sesame|strawberries|cream|butter|bacon|chicken|lamb|honey|spicy food|red meat|animal products|crisps|sweets|grapefruit|kiwi|bananas?|avocado|msg|rice|pasta|potatoes|oats|celery|mustard|fizzy drinks)$/i;

/** What a piece without verb says: "no gluten for me", "but not coffee", "size 9 shoes", "Arsenal till I die". */
export function readFragment(
  text: string,
  joint: string,
  before: readonly Draft[],
  subject: string | undefined,
): readonly Draft[] {
  const bare = text.replace(/[.!]+$/, '').trim();
  const without = WITHOUT.exec(bare);
  if (without?.[1] !== undefined && (without[2] !== undefined || /so|and|,/.test(joint) || joint === '')) {
    const things = splitList(without[1]);
    if (things.every((thing) => EDIBLE.test(thing.trim())))
      return things.map((object) => ({ subject: subject ?? PERSON, predicate: 'avoids', object, negative: false }));
  }
  const shoes = /^(?:i'm )?(?:a )?size (\d{1,2}(?:\.5)?) (?:shoes?|feet|boots)\b/i.exec(bare)?.[1];
  if (shoes !== undefined) return [{ predicate: 'shoe size', subject: PERSON, object: shoes, exact: true }];
  const team = /^(\p{Lu}[a-zÀ-ỿ]+(?: \p{Lu}[a-zÀ-ỿ]+)?) (?:till|until|'til|til) i die\b/iu.exec(bare)?.[1];
  if (team !== undefined) return [{ predicate: 'team', subject: PERSON, object: team, exact: true }];
  const last = before.at(-1);
  const denied =
    /^(?:just |certainly |definitely |but )*not (?!now|any ?more|always|really|very|so|that|yet|sure|at all|a lot|much|today|for|because|just|in|on|to|my fault|the (?:other|one))(?:an? |the |in |on |at |as |with |to )?(.+)$/i.exec(
      bare,
    )?.[1];
  if (denied !== undefined && last !== undefined && last.negative !== true && CONTRASTED.test(last.predicate))
    return splitList(denied).map((object) => ({
      ...last,
      object: object.replace(/^(?:an? |the )/i, ''),
      exact: false,
      negative: true,
    }));
  return [];
}

const CONTRASTED =
  /^(?:likes|job|nationality|hometown|home|employer|eats|drinks|languages|name|allergies|team|diet|instruments|sports|fears|religion|favourite .*|reads|watches|listens to|studies|vehicles|pets)$/;
