/** A piece of a message: code between fences, or what stands around it. */
export interface TextPart {
  readonly isCode: boolean;
  readonly text: string;
}

interface Fence {
  readonly character: string;
  readonly length: number;
}

/** Opens with up to three spaces, then at least three backticks or tildes; after backticks none may follow. */
const OPENING = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** The fence that is still open at the end of a text, as one writes it to close it; `undefined` when none is. */
export function openFence(text: string): string | undefined {
  const fence = scan(text).open;
  return fence === undefined ? undefined : fence.character.repeat(fence.length);
}

/** Takes a text apart at its fences, which are left out. Code whose fence is not closed lasts to the end. */
export function splitFencedCode(text: string): readonly TextPart[] {
  return scan(text).parts;
}

/** Reads line by line, as CommonMark does outside of lists and quotations. */
function scan(text: string): { readonly parts: readonly TextPart[]; readonly open: Fence | undefined } {
  const parts: TextPart[] = [];
  let open: Fence | undefined;
  let lines: string[] = [];
  const finish = (isCode: boolean): void => {
    if (lines.length > 0) parts.push({ isCode, text: lines.join('\n') });
    lines = [];
  };
  for (const line of text.split('\n')) {
    const opening = open === undefined ? OPENING.exec(line) : null;
    const marker = opening?.[1] ?? opening?.[2];
    if (marker !== undefined) {
      finish(false);
      open = { character: marker.charAt(0), length: marker.length };
    } else if (open !== undefined && closes(line, open)) {
      finish(true);
      open = undefined;
    } else lines.push(line);
  }
  finish(open !== undefined);
  return { parts, open };
}

function closes(line: string, { character, length }: Fence): boolean {
  const marker = /^ {0,3}(`{3,}|~{3,})[ \t]*\r?$/.exec(line)?.[1];
  return marker !== undefined && marker.startsWith(character) && marker.length >= length;
}
