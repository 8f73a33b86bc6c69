import { takeRange } from './asked-time';
import type { SaidRequest, TurnContext } from './memory-request';

type Whose = SaidRequest['whose'];
type Way = readonly [expression: RegExp, seeks: SaidRequest['seeks'], whose: Whose];

const TOLD = '(?:say|said|tell you|told you|mention|mentioned|mention to you|said to you|say to you)';
const TALK = '(?:talk|talked|talking|speak|spoken|spoke|speaking|chat|chatted|chatting)';
const OFTEN = '(?:(?:ever|already|first|last|once|at any point|again|even) )*';
const ABOUT = '(?:about|regarding|on|concerning|of)';
const ADVISE = '(?:say|tell me|suggest|recommend|advise|think|call|propose|give me)';
const TOPIC = '(?<topic>\\S.*)';

const way = (phrase: string, seeks: SaidRequest['seeks'], whose: Whose): Way => [
  new RegExp(`^${phrase}$`, 'i'),
  seeks,
  whose,
];

/** Without one of these words nothing is asked for that was said. */
const SPEECH =
  /sa(?:y|id)|t(?:ell|old)|mention|talk|sp[eo]|chat|complain|moan|grumble|discuss|decide|agree|conclu|settle|pick|cho|suggest|recommend|advi|think|call|propos|g[ia]ve|answer|opinion|conversation/i;

/** Questions for what was said, the closer ones first. */
const WAYS: readonly Way[] = [
  way(`when (?:did|have) i ${OFTEN}${TOLD}(?: that| you)?(?: ${ABOUT})? ${TOPIC}`, 'when', 'user'),
  way(`when was it(?: that)? i (?:told you|said|mentioned)(?: ${ABOUT}| that)? ${TOPIC}`, 'when', 'user'),
  way(
    `how long ago (?:did|was it(?: that)?) i (?:tell you|told you|say|said|mention|mentioned)(?: ${ABOUT}| that)? ${TOPIC}`,
    'when',
    'user',
  ),
  way(
    `(?:when|how long ago) did (?:i|we) ${OFTEN}(?:${TALK}(?: to you)?|complain|moan|grumble)(?: to you)? ${ABOUT} ${TOPIC}`,
    'when',
    'both',
  ),
  way(
    `where did i ${OFTEN}${TOLD}(?: you)?(?: ${ABOUT})? (?<topic>that|this|so|it|those|(?:the|my) (?!.* (?:was|is|were|are)$).+)`,
    'where',
    'user',
  ),
  way(`(?:find )?where (?:did )?(?:i|we) ${OFTEN}${TALK} ${ABOUT} ${TOPIC}`, 'where', 'both'),
  way(`what (?:did|have) i ${OFTEN}${TOLD}(?: to you| you)? ${ABOUT} ${TOPIC}`, 'what', 'user'),
  way(`what did i ${OFTEN}(?:complain|moan|grumble|talk)(?: to you)? about(?: ${TOPIC})?`, 'what', 'user'),
  way(`what (?:did|have) i ${OFTEN}${TOLD}(?: to you)?`, 'what', 'user'),
  way(
    `(?:what|where|when|who|which \\S+) (?:did|have) (?:i|we) ${OFTEN}(?:say|said|tell you|told you)(?: that)? (?<topic>(?:the|my|our|her|his|their) .+ (?:was|were|is|are))`,
    'what',
    'user',
  ),
  way(`what was (?:it|the thing|that thing)(?: that)? i (?:told you|said|mentioned) ${ABOUT} ${TOPIC}`, 'what', 'user'),
  way(`(?:what i|the thing i) (?:said|told you|mentioned) ${ABOUT} ${TOPIC}`, 'what', 'user'),
  way(`(?:did|have) i ${OFTEN}${TOLD}(?: to you| you)? (?:anything|something) ${ABOUT} ${TOPIC}`, 'whether', 'user'),
  way(
    `(?:did|have) i ${OFTEN}(?:tell you|told you|speak|spoken|talk|talked)(?: to you)? (?:${ABOUT}|that) ${TOPIC}`,
    'whether',
    'user',
  ),
  way(`(?:did|have) i ${OFTEN}(?:tell you|told you|say|said) (?<topic>(?:i|my|we|our) .+)`, 'whether', 'user'),
  way(`(?:did|have) i ${OFTEN}(?:mention|mentioned)(?: that)? (?<topic>.+?)(?: to you)?`, 'whether', 'user'),
  way(`(?:did|have) we ${OFTEN}(?:${TALK} ${ABOUT}|discuss|discussed) ${TOPIC}`, 'whether', 'both'),
  way(`when did we ${OFTEN}discuss ${TOPIC}`, 'when', 'both'),
  way(
    `what (?:did|have|were|was) (?:we|i) ${OFTEN}(?:been )?${TALK} ${ABOUT}(?: with you)?(?: with ${TOPIC})?`,
    'what',
    'both',
  ),
  way(
    `what (?:did|have) we ${OFTEN}(?:say|said|discuss|discussed|decide|decided|agree|agreed|conclude|settle)(?: (?:about|on|regarding|for) ${TOPIC})?`,
    'what',
    'both',
  ),
  way(`what (?:did|have) you ${OFTEN}${ADVISE}(?: to me)? (?:about|on|regarding|for) ${TOPIC}`, 'what', 'assistant'),
  way(
    `what was your (?:advice|suggestion|recommendation|answer|opinion) (?:about|on|regarding|for) ${TOPIC}`,
    'what',
    'assistant',
  ),
  way(
    `(?:did|have) i ${OFTEN}(?:tell you|told you|say|said) (?<topic>(?:who|what|where|which|whether|if|how|when|why) .+)`,
    'whether',
    'user',
  ),
  way(
    `(?:did|have) we ${OFTEN}(?:agree|agreed|decide|decided|settle|settled|pick|picked|choose|chosen)(?: on)? ${TOPIC}`,
    'whether',
    'both',
  ),
  way(
    `(?:what|who|which|where) (?:is|was|were) (?<topic>(?:the|that|those|my|our) .+?) (?:that )?(?:i|we) (?:told you(?: about)?|mentioned|talked about|spoke about|discussed)(?: to you)?`,
    'what',
    'both',
  ),
  way(
    `(?:what|who|which|where) (?:is|was|were) (?<topic>(?:the|that|those) .+?) (?:that )?you (?:told me(?: about)?|mentioned|recommended|suggested|gave)(?: to| me)*(?: last time| that time)?`,
    'what',
    'assistant',
  ),
  way(
    `what (?:is|was) (?:it|that)(?: that)? you (?:told me|said|mentioned|recommended|suggested) ${ABOUT} ${TOPIC}`,
    'what',
    'assistant',
  ),
  way(
    `i (?:told you|mentioned)(?: something| you)?(?: ${ABOUT})? (?<topic>.+?), (?:what (?:was|is) (?:it|that|they)|which(?: one)?(?: was it)?)`,
    'what',
    'user',
  ),
  way(
    `(?:what|who|whom|where|which(?: \\S+){1,2}|how(?: \\S+)?|what \\S+) did i (?:say|tell you|mention)(?: that)? (?<topic>\\S+ .+)`,
    'what',
    'user',
  ),
  way(`(?:our|the) (?:conversation|chat|talk)s? (?:about|on) ${TOPIC}`, 'what', 'both'),
];
const THAT = /^(?:that|this|it|so|those|these)(?: (?:before|already|to you|thing))?$/i;
/** What stands in the conversation or in a text at hand, and is no matter of memory. */
const AT_HAND =
  /\b(?:just now|just said|above|this (?:essay|text|email|letter|code|chat|conversation|message|draft|paragraph|list)|(?:essay|email|letter|draft|paragraph|cv|résumé|speech|report|article|text|prompt|message|document|file|note)s?|your (?:last|previous|first) (?:answer|message|reply)|first paragraph)\b/i;
/** What is judged in a text, not looked for in what was said. */
const VAGUE = /^(?:enough|too|any|all|something|anything|everything|wrong|right)\b/i;
const LONGEST_TOPIC = 14;

/**
 * Reads a question for what was said: "what did I tell you about the boiler", "what did we talk about last week". What no
 * topic and no time narrows down is left to the conversation that it is asked in.
 *
 * @param text tidied
 */
export function readSaid(text: string, isPart: boolean, context: TurnContext): SaidRequest | undefined {
  const taken = takeRange(text, context);
  const words = taken?.rest ?? text;
  if (AT_HAND.test(words)) return undefined;
  if (!SPEECH.test(words)) return undefined;
  for (const [expression, seeks, whose] of WAYS) {
    const groups = expression.exec(words)?.groups ?? (expression.test(words) ? {} : undefined);
    if (groups === undefined || (!isPart && /^(?:what i|the|our) /i.test(words))) continue;
    const { topic } = groups;
    const isThat = topic !== undefined && THAT.test(topic);
    if (topic !== undefined && VAGUE.test(topic)) continue;
    if (topic === undefined ? taken === undefined : topic.split(' ').length > LONGEST_TOPIC) continue;
    return {
      kind: 'said',
      seeks,
      whose,
      isThat,
      ...(topic === undefined || isThat ? {} : { topic }),
      ...(taken === undefined ? {} : { range: taken.range }),
    };
  }
  return undefined;
}
