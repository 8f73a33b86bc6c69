/**
 * Two sides that read different prompts cannot be compared.
 *
 * @param product tokens of the prompt as the product counted them; none where no model was asked
 * @throws Error with both lengths where they differ
 */
export function requireSamePrompt(product: number | undefined, bare: number): void {
  if (product === bare) return;
  throw new Error(`The product read a prompt of ${product ?? 0} tokens and the bare loop one of ${bare}.`);
}
