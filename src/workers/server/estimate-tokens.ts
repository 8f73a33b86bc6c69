import type { PromptMessage } from '../../lib/models/language-model';

/** Bytes of UTF-8 that a token stands for at least, in most languages and code; more tokens than there are is the safe side. */
const bytesPerToken = 3;
/** What a chat template puts around a message. */
const tokensAround = 8;

/** How many tokens a prompt has at most or so, where the server has no way to tell. */
export function estimateTokens(messages: readonly PromptMessage[]): number {
  const encoder = new TextEncoder();
  const inside = messages.map(({ content }) => Math.ceil(encoder.encode(content).length / bytesPerToken));
  return inside.reduce((sum, tokens) => sum + tokens + tokensAround, tokensAround);
}
