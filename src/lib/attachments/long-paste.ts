const LONG_CHARACTERS = 2000;
const LONG_LINES = 40;

/** Whether pasted words are so many that they are easier to handle as a file beside the message. */
export function isLongPaste(text: string): boolean {
  return text.length > LONG_CHARACTERS || text.split('\n', LONG_LINES + 1).length > LONG_LINES;
}
