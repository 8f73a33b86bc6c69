import { FailureError } from '../../lib/core/failure';
import { parseJson } from '../../lib/core/untrusted-json';
import type { ToolCall } from '../../lib/models/language-model';

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

/** The protocol's limit for the name of a tool is 64 characters. */
const longestShownName = 80;

/** No call of a tool is so long; characters. */
const longestArguments = 1_000_000;

/**
 * Puts the pieces of an answer that is whole together: its calls in order of their index, without those that have no name.
 * A call without arguments is one with an empty object.
 *
 * @throws FailureError `tool-call-invalid` for a call whose arguments are no JSON object
 */
export function joinToolCalls(pieces: readonly ToolCallPiece[]): readonly ToolCall[] {
  const calls = new Map<number, { id: string; name: string; readonly written: string[] }>();
  for (const { index, id, name, argumentsText } of pieces) {
    const call = calls.get(index) ?? { id: '', name: '', written: [] };
    calls.set(index, call);
    if (call.id === '') call.id = id;
    // A server may repeat the name with every piece.
    if (call.name === '') call.name = name;
    call.written.push(argumentsText);
  }
  return [...calls]
    .sort(([one], [other]) => one - other)
    .filter(([, { name }]) => name !== '')
    .map(([, { id, name, written }]) => ({ id, name, argumentsText: checkedArguments(name, written.join('')) }));
}

function checkedArguments(tool: string, text: string): string {
  const refuse = (reason: string): FailureError =>
    new FailureError({ code: 'tool-call-invalid', tool: tool.slice(0, longestShownName), reason });
  if (text.length > longestArguments) throw refuse('its arguments are far too long');
  if (text.trim() === '') return '{}';
  const read = parseJson(text);
  if (read === undefined) throw refuse('its arguments are no JSON');
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw refuse('its arguments are no JSON object');
  return text;
}
