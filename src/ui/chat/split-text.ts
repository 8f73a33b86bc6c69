const PIECE_CHARACTERS = 2000;

/**
 * Cuts a long text into pieces that a browser can lay out one by one: at line ends where there are any nearby, else at
 * a space, else anywhere but inside a surrogate pair. A line end between two pieces is left out, since each piece begins
 * a line of its own.
 */
export function splitText(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > PIECE_CHARACTERS) {
    const window = text.slice(start, start + PIECE_CHARACTERS);
    const lineEnd = window.lastIndexOf('\n');
    const space = window.lastIndexOf(' ');
    if (lineEnd > 0) {
      pieces.push(window.slice(0, lineEnd));
      start += lineEnd + 1;
    } else {
      const length = space > 0 ? space + 1 : window.length - (/[\uD800-\uDBFF]$/.test(window) ? 1 : 0);
      pieces.push(window.slice(0, length));
      start += length;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}
