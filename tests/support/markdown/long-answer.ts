/** An answer with everything that answers are made of. */
export const longAnswer = `# How to keep bread fresh

Bread goes stale because its **starch** gives water away, *not* because it dries. See [the paper](https://e.org/paper?id=1) or
ask \`bread --help\`; it costs $5 to $6, and the rate is $r = \\frac{a}{b}$ per hour.

- Keep it **cut side down** on a board
- Wrap it in a *linen* cloth

- Never in the fridge:
  - it stales \`six times\` faster
  - [x] really
- [ ] freeze the rest

1. Slice it

2. Freeze it

   \`\`\`bash
   freeze --slices 12 | tee log.txt
   \`\`\`

3. Toast it

| Place | Days | Why |
| :-- | --: | :-: |
| Board | 3 | **air** moves |
| Cloth | 4 | some \`air\` |
| Fridge | 1 | starch |

\`\`\`python
def days(place: str) -> int:
    """How long it stays fresh."""
    return {"board": 3, "cloth": 4}.get(place, 1)  # in days

for place in ("board", "cloth"):
    print(f"{place}: {days(place)}")
\`\`\`

$$
n(t) = n_0 e^{-kt}
$$

> Bread is **life**, said somebody.
> And toast is too.

### In short

Board first, *then* the freezer. More at https://e.org/bread and <https://e.org/toast>.
`;

/** A text in pieces of the length of tokens, always in the same places. */
export function tokensOf(text: string): readonly string[] {
  return text.match(/\s?[\p{L}\p{N}]{1,5}|[^\p{L}\p{N}]/gu) ?? [];
}
