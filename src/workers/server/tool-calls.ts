/** A piece of a call of a tool, as it comes while an answer is streamed. */
export interface ToolCallPiece {
  /** Which of the answer's calls it belongs to. */
  readonly index: number;
  /** With the first piece; else empty. */
  readonly id: string;
  /** With the first piece; else empty. */
  readonly name: string;
  /** Goes behind what came before. */
  readonly argumentsText: string;
}

/** A call that the model wants made. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** JSON as the model wrote it; it may not fit the tool. */
  readonly argumentsText: string;
}

/** Puts the pieces of a streamed answer together: calls in order of their index, without those that have no name. */
export function joinToolCalls(pieces: readonly ToolCallPiece[]): readonly ToolCall[] {
  const calls = new Map<number, ToolCall>();
  for (const { index, id, name, argumentsText } of pieces) {
    const before = calls.get(index) ?? { id: '', name: '', argumentsText: '' };
    calls.set(index, {
      id: before.id === '' ? id : before.id,
      // A server may repeat the name with every piece.
      name: before.name === '' ? name : before.name,
      argumentsText: before.argumentsText + argumentsText,
    });
  }
  return [...calls]
    .sort(([one], [other]) => one - other)
    .map(([, call]) => call)
    .filter(({ name }) => name !== '');
}
