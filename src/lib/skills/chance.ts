import { fillers } from './english/fillers';
import { phrases, words } from './english/chance';
import { createGrammar } from './grammar/grammar';
import type { Skill } from './skill';

type ChanceSlots = { readonly act: 'coin' };

const grammar = createGrammar<'coin', object>({ slots: {}, phrases, fillers });

/** A coin. */
export const chance: Skill<ChanceSlots> = {
  name: 'chance',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    return match && { slots: { act: match.act }, certainty: match.certainty };
  },
  answer: async (_reading, world) => ({ text: world.randomBelow(2) === 0 ? words.heads : words.tails }),
};
