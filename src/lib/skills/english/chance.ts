/** How English speakers ask for a coin, dice, a choice or a password. */
export const phrases = {
  coin: [
    '(flip | toss | throw) [coin | one] coin',
    '(flip | toss) [it | one] for (us | me)',
    'heads or tails',
    '(coin flip | coin toss)',
  ],
} as const;

/** The sentences of the answers. */
export const words = {
  heads: 'Heads.',
  tails: 'Tails.',
} as const;
