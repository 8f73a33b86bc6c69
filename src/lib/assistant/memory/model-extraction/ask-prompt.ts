import type { PromptMessage } from '../../../models/language-model';
import { PREDICATES } from '../../../memory/facts/predicates';

const INSTRUCTIONS = `You keep notes about the user. Read the sentence and write down, as JSON, what it tells about the user or the user's people that will still be true in a month: names, family, pets, home, work, health, tastes, habits, plans. Copy subject and object from the sentence, word for word; the subject is "user" for the user. Where the sentence tells nothing lasting, write {"facts": []}.
Predicates: ${PREDICATES.map(({ id }) => id).join(', ')}.`;

type Example = readonly [sentence: string, facts: readonly object[]];

const fact = (subject: string, predicate: string, object: string, negative = false): object => ({
  subject,
  predicate,
  object,
  negative,
});

/** Some tell nothing, so that the model may say so. */
const EXAMPLES: readonly Example[] = [
  ['Spiders and me are sworn enemies.', [fact('user', 'fears', 'Spiders')]],
  ["I'm so tired after that meeting.", []],
  ["It's the bakery on Hill Street that pays my wages.", [fact('user', 'employer', 'bakery on Hill Street')]],
  ['You will not catch me eating liver.', [fact('user', 'eats', 'liver', true)]],
  ['I ran into traffic on the way here.', []],
];

/** Asks for what a sentence tells. */
export function layOutAskPrompt(sentence: string): readonly PromptMessage[] {
  return [
    { role: 'system', content: INSTRUCTIONS },
    ...EXAMPLES.flatMap(([said, facts]): readonly PromptMessage[] => [
      { role: 'user', content: said },
      { role: 'assistant', content: written(facts) },
    ]),
    { role: 'user', content: sentence },
  ];
}

/** As the grammar has it, so that the model goes on in the form that it saw. */
function written(facts: readonly object[]): string {
  return JSON.stringify({ facts }, null, 2).replaceAll(',\n', ', \n');
}
