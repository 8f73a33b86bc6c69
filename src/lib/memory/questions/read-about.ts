import { PERSON } from '../../core/fact';
import { TOPICS, TOPIC_WORDS } from './english-words';
import type { Known, MemoryRequest } from './memory-request';
import { relationPredicate, whoIs } from './people';

const KNOW =
  '(?:know|remember|recall|have|have got|have learn(?:ed|t)|have stored|have saved|have kept|got|keep|have on record|have on file|have down)';
const STORED = '(?: (?:stored|saved|kept|noted|written down|remembered|on record|on file|down))?';
const ON = '(?:about|on|regarding|of)';
const ABOUT = [
  `(?:what|which things|what things|what all|what else|what stuff|what (?:information|info|facts|details)|how much) (?:do|have|did|are) you (?:actually |really )?(?:${KNOW}|got|know|learn(?:ed|t)|storing|stored|keeping|saved|remembered)${STORED} ${ON} (?<whom>.+)`,
  `(?:tell me|show me|list|say|give me) (?:everything|all|all the things|whatever|what|all that)(?: that)? you (?:${KNOW})${STORED} ${ON} (?<whom>.+)`,
  `(?:do|have) you (?:actually |really )?(?:${KNOW}|got|stored) (?:anything|something|any facts)${STORED} ${ON} (?<whom>.+)`,
  `(?:is|are) (?:there )?(?:anything|something|any facts) (?:that )?you (?:${KNOW})${STORED} ${ON} (?<whom>.+)`,
  `(?:what (?:else |things |stuff )?you|the things (?:that )?you) (?:${KNOW})${STORED} ${ON} (?<whom>.+)`,
  `what should you (?:know|remember) about (?<whom>.+)`,
  `what are (?:all )?the things (?:that )?you (?:${KNOW})${STORED} ${ON} (?<whom>.+)`,
  `what is (?:stored|saved|known|kept|noted) (?:about|on) (?<whom>.+)`,
  `(?:what is|what have you got|everything you have got|anything you know|anything) (?:stored |saved |known |kept )?(?:about|on) (?<whom>me|myself|us)`,
  `(?:tell me|what do you know) about (?<whom>me|myself)`,
  `(?<all>what do you remember|what have you remembered|what is in your memory|show me your memory|what do you know so far)`,
].map((phrase) => new RegExp(`^${phrase}$`, 'i'));
const WHO = [
  'who (?:is|was|are) (?<whom>[^\\s,;:!?][^,;:!?]{0,40}?)(?: to me)?',
  'who (?<whom>[^\\s,;:!?][^,;:!?]{0,40}?) (?:is|was|are)(?: to me)?',
  '(?:how|what) (?:is|are) (?<whom>[^\\s,;:!?][^,;:!?]{0,40}?) (?:related|connected) to (?:me|us)',
  'how do i know (?<whom>[^\\s,;:!?][^,;:!?]{0,40}?)',
  'what is (?<whom>[^\\s,;:!?][^,;:!?]{0,40}?) to me',
].map((phrase) => new RegExp(`^${phrase}$`, 'i'));
const SELF = /^(?:me|myself|us|my life|me so far|me and my life)$/i;

/** Reads "what do you know about me", "what do you remember about Ana", "who is Ana". */
export function readAbout(text: string, known: Known): MemoryRequest | undefined {
  for (const expression of ABOUT) {
    const groups = expression.exec(text)?.groups;
    if (groups === undefined) continue;
    if (groups['all'] !== undefined) return { kind: 'about-me' };
    const about = aboutWhom(groups['whom'] ?? '', known);
    if (about !== undefined) return about;
  }
  for (const expression of WHO) {
    const whom = expression.exec(text)?.groups?.['whom'];
    const subject = whom === undefined ? undefined : whoIs(whom, known);
    // "Who is my boss" asks for the name.
    if (subject !== undefined && subject !== PERSON && !isRelationOnly(whom ?? '')) return { kind: 'who', subject };
  }
  return undefined;
}

function isRelationOnly(words: string): boolean {
  const owned = /^(?:my|our) (.+)$/i.exec(words)?.[1];
  return owned !== undefined && relationPredicate(owned) !== undefined;
}

function aboutWhom(words: string, known: Known): MemoryRequest | undefined {
  if (SELF.test(words)) return { kind: 'about-me' };
  const subject = whoIs(words, known);
  if (subject !== undefined && subject !== PERSON) return { kind: 'who', subject };
  const topic = readTopic(words);
  return topic === undefined ? undefined : { kind: 'about-me', topic };
}

/** A part of the person's life: "my family", "my health". */
export function readTopic(words: string): string | undefined {
  const word = /^(?:my|our) (.+)$/i.exec(words)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const topic = TOPIC_WORDS.get(word) ?? word;
  return TOPICS.has(topic) ? topic : undefined;
}
