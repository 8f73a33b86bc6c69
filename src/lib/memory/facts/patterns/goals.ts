import { PERSON } from '../../../core/fact';
import { frame, type ClauseReader } from '../clause';

const WANTED =
  /^to (?:be (?:able|more|better|happier|quiet|clear|honest|left|sure)|know|hear|see (?:if|what|how|the (?:news|next))|ask|say|tell|talk|speak to|check|thank|make sure|go (?:home|to bed|to sleep|now|back)|stop|sleep|scream|cry|eat|find out|use|change it|add|set|book|order|listen|watch|play|send|order|delete|remind|cancel|do (?:it|that|this)|get (?:this|it|home|up|out|going))\b/i;

/** What people want of their lives, rather than of the moment. */
export const LIFE =
  /^to (?:learn|become|be an? |visit|travel|move|emigrate|open|start (?:a|an|my)|run (?:a|an|the|my)|write (?:a|an|my) (?!note|message|letter|email|list|reply|poem|text)|climb|retire|study|live|buy (?:a|an|my)|lose|save up|own|quit|give up|go to \p{Lu}|see the (?:northern|world|pyramids)|speak|play the|build (?:a|my)|sail|adopt|have (?:kids|children|a family)|get (?:fit|married|into|a (?:dog|cat|puppy|degree|job))|cycle|swim the|qualify|train|grow|restore|work (?:for|with|as|in)|settle down|settle|get (?:a promotion|my|better at)|have (?:a (?:big|large|baby|child|house|farm)|my own|kids)|make (?:it|films?|movies?)|go (?:back )?to (?:college|university|uni|medical school|law school|nursing school|grad school|comic con|\p{Lu})|be (?:my own|the (?:first|best))|save|teach|record|publish|win|raise|backpack|hike|read the whole|walk the|pay off)/iu;

/** What somebody hopes, trains and works for. */
export const GOALS: readonly ClauseReader[] = [
  frame('hope|want|aim|dream|aspire|long', /^(.+)$/i, (captured, clause) => {
    if (clause.tense === 'past' && !clause.perfect) return [];
    const aim = /^(?:to|of|about) (.+)$/i.exec(withoutSomeday(captured))?.[1];
    if (
      aim === undefined ||
      clause.negated ||
      clause.formerly ||
      WANTED.test(captured) ||
      (clause.verb === 'want' && !LIFE.test(captured))
    )
      return [];
    if (clause.verb === 'hope' && !clause.progressive)
      return /^to (?:run|become|learn|visit|study|buy|open|finish|retire|start|write|go to|move)\b/i.test(captured)
        ? [{ predicate: 'goals', object: aim }]
        : [];
    return [{ predicate: 'goals', object: aim }];
  }),
  frame(
    'need|have',
    /^to ((?:lose|gain) (?:(?:about|around|some|like|another|a few) )*(?:\d+|\p{L}+) ?(?:pounds?|lbs?|kilos?|kg|stone|weight)?)$/iu,
    (captured, clause) =>
      clause.negated || clause.tense === 'past' || !/weight|pound|lb|kilo|kg|stone/i.test(captured)
        ? undefined
        : [{ predicate: 'goals', object: captured }],
  ),
  frame(
    'try|aim|look',
    /^to ((?:eat|drink|spend|smoke|swear|scroll) (?:less|more|fewer|better|healthier|healthily)\b.*|cut (?:down|back|out) .+|read more.*|exercise more.*|go vegan|go vegetarian|get (?:pregnant|in shape|healthy|sober|out of debt).*|lose .+|quit .+|give up .+|save .+|get fit.*|run a .+|write a (?:book|novel).*|stop smoking.*|buy a (?:house|flat|place).*|find a (?:new )?job.*)$/i,
    (captured, clause) =>
      clause.progressive && !clause.negated && clause.tense === 'present'
        ? [{ predicate: 'goals', object: captured }]
        : undefined,
  ),
  frame(
    'write|build|make|restore|design|develop|renovate|compose|record|knit|crochet|sew|quilt|carve|embroider|weave|convert|edit|code|illustrate|translate|organise|curate|direct|produce',
    /^(?:up )?(?:an? |our |the |another |my )((?:[a-zÀ-ỿ][a-zÀ-ỿ-]* ?)+?)(?: for (?:my|our|the|his|her) .*)?$/i,
    (captured, clause) =>
      !clause.progressive ||
      clause.negated ||
      clause.tense === 'past' ||
      clause.subject !== PERSON ||
      /\b(?:e-?mail|letter|list|message|note|essay|report|dinner|lunch|breakfast|tea|coffee|cup|cake|sandwich|call|point|mess|fuss|living|decision|mistake|difference|effort|joke|reply|review|cv|plan|plans|budget|card|speech|post|poem|text|change|scene|move|start|exception|habit|friend|noise|time|way|case|appointment|booking|payment|soup|salad|curry|stew|pie|pasta|sauce|loaf|bed|meal|toast|roast)s?\b/i.test(
        captured,
      )
        ? undefined
        : [{ predicate: 'projects', object: captured.replace(/ (?:and|but|so|which) .*$/i, '') }],
  ),
  frame('train', /^for (?:the |a |my )?(.+)$/i, (captured, clause) =>
    clause.progressive ? [{ predicate: 'goals', object: captured }] : [],
  ),
  frame(
    'write|build|make|restore|design|develop|renovate|do|compose|record|paint|knit|convert',
    /^(?:up )?(?:a |an |my |our |the |another )?((?:[a-zÀ-ỿ][a-zÀ-ỿ-]* )*?(?:novel|memoir|book|thesis|dissertation|shed|boat|app|website|podcast|album|game|blog|campervan|van|house|kitchen|treehouse|screenplay|play|musical|autobiography|symphony|quilt|garden|model railway|extension|pond|cabin|robot|guitar|kayak|motorbike|car|canal boat|cookbook|film|documentary|barn|cottage|drone|greenhouse|loft))(?=$|[,. ])(.*)$/i,
    (captured, clause, match) => {
      if (!clause.progressive || clause.negated || (clause.subject !== PERSON && clause.relation === undefined))
        return undefined;
      const about = /^ (?:about|on) my (?:time|years|life|days) (?:in|at|with) (?:the )?(.+)$/i.exec(
        match[2] ?? '',
      )?.[1];
      return [
        { predicate: 'projects', object: captured },
        ...(about === undefined ? [] : [{ predicate: 'worked at', object: about }]),
      ];
    },
  ),
];

/** "Someday" tells nothing of an aim. */
export function withoutSomeday(aim: string): string {
  return aim.replace(/,? (?:some ?day|one day|soon|so bad(?:ly)?|eventually|really)[.!]*$/i, '');
}
