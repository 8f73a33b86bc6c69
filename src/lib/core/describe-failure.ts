import type { Failure } from './failure';
import { formatBytes } from './format-bytes';

/** What a person is told when something went wrong: three plain sentences or so. */
export interface FailureDescription {
  readonly whatHappened: string;
  readonly whatWasKept: string;
  readonly whatToDo: string;
}

const CONVERSATION_KEPT = 'Your conversation is kept.';
const ANSWER_KEPT = 'Your message and what was already written are kept.';
const DOWNLOAD_KEPT = 'What was already downloaded is kept.';

/**
 * Puts a failure into words for a person; nothing else in Hearth does. `titleOfModel` turns a catalogue id into the
 * title that the person knows; without it the id itself is shown.
 */
export function describeFailure(
  failure: Failure,
  titleOfModel: (id: string) => string = (id) => id,
): FailureDescription {
  switch (failure.code) {
    case 'message-empty':
      return {
        whatHappened: 'There is nothing to send.',
        whatWasKept: CONVERSATION_KEPT,
        whatToDo: 'Write something first.',
      };
    case 'context-overflow':
      return {
        whatHappened: `Your message is about ${approximateWords(failure.promptTokens)} long, and this model reads about ${approximateWords(failure.limitTokens)} at once.`,
        whatWasKept: 'Your message is kept.',
        whatToDo: 'Send it in smaller parts, or only the part that matters.',
      };
    case 'model-missing':
      return {
        whatHappened: `${titleOfModel(failure.model)} is not on this device yet.`,
        whatWasKept: 'Your message is kept.',
        whatToDo: 'Download the model, then ask again.',
      };
    case 'model-corrupt':
      return {
        whatHappened: `${titleOfModel(failure.model)} is damaged: ${failure.file} did not pass its check.`,
        whatWasKept: `${CONVERSATION_KEPT} The damaged file was set aside and is not used.`,
        whatToDo: 'Download the model again.',
      };
    case 'model-incompatible':
      return {
        whatHappened: `${titleOfModel(failure.model)} does not run here: ${clause(failure.reason)}.`,
        whatWasKept: CONVERSATION_KEPT,
        whatToDo: 'Choose another model.',
      };
    case 'source-unreachable':
      return {
        whatHappened: `${failure.file} could not be reached: ${clause(failure.reason)}.`,
        whatWasKept: DOWNLOAD_KEPT,
        whatToDo: 'Check the connection and try again. It goes on where it stopped.',
      };
    case 'source-missing':
      return {
        whatHappened: `${failure.file} was not found where it should be.`,
        whatWasKept: DOWNLOAD_KEPT,
        whatToDo: 'Run "npm run models -- get" where Hearth is served from, then try again.',
      };
    case 'source-corrupt':
      return {
        whatHappened: `${failure.file} arrived with the wrong content.`,
        whatWasKept: 'The wrong file was thrown away; everything else is kept.',
        whatToDo: 'Try the download again. If it happens twice, the place it comes from is damaged.',
      };
    case 'disk-full':
      return {
        whatHappened:
          failure.neededBytes > 0
            ? `There is not enough space on this device: ${formatBytes(failure.neededBytes)} more is needed.`
            : 'There is no space left on this device.',
        whatWasKept: 'Everything that was saved before is kept.',
        whatToDo: 'Make space, or remove a model that you do not use, then try again.',
      };
    case 'engine-crashed':
      return {
        whatHappened: `The ${failure.engine} engine stopped unexpectedly: ${clause(failure.reason)}.`,
        whatWasKept: ANSWER_KEPT,
        whatToDo: 'Ask again. The engine starts anew by itself.',
      };
    case 'engine-abandoned':
      return {
        whatHappened: `The ${failure.engine} engine stopped ${times(failure.deaths)} and is not started again.`,
        whatWasKept: ANSWER_KEPT,
        whatToDo: 'Choose a smaller model, or reload the page to try once more.',
      };
    case 'out-of-memory':
      return {
        whatHappened: `There was not enough memory for the ${failure.engine} engine.`,
        whatWasKept: ANSWER_KEPT,
        whatToDo: 'Close other tabs and ask again, or choose a smaller model.',
      };
    case 'gguf-invalid':
      return {
        whatHappened: `This is not a whole GGUF model file: ${clause(failure.reason)}.`,
        whatWasKept: 'Nothing was changed.',
        whatToDo: 'Get the file again, or choose another one.',
      };
    case 'gguf-unsupported':
      return {
        whatHappened: `Hearth cannot use this GGUF model: ${clause(failure.reason)}.`,
        whatWasKept: 'Nothing was changed.',
        whatToDo: 'Choose a model of another kind.',
      };
    case 'grammar-invalid':
      return {
        whatHappened: `The rules for the form of the answer cannot be followed: ${clause(failure.reason)}.`,
        whatWasKept: ANSWER_KEPT,
        whatToDo: 'Correct the schema or grammar, then ask again.',
      };
    case 'storage-failed':
      return {
        whatHappened: `The browser could not read or save your conversations: ${clause(failure.reason)}.`,
        whatWasKept: 'What was saved before is kept. The last change may not be.',
        whatToDo: 'Copy what you do not want to lose, then reload the page.',
      };
    case 'storage-newer':
      return {
        whatHappened: 'Your conversations were opened by a newer version of Hearth.',
        whatWasKept: 'All of them are kept, and this older page no longer touches them.',
        whatToDo: 'Reload the page to get the newer version.',
      };
  }
}

/** A reason written by code, made to fit into a sentence of ours. */
function clause(reason: string): string {
  const text = reason.trim().replace(/[.!\s]+$/, '');
  return text === '' ? 'the reason is not known' : text;
}

/** Three English words take about four tokens. Two digits are as exact as that is. */
function approximateWords(tokens: number): string {
  const words = Math.max(1, tokens * 0.75);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(words)) - 1);
  const rounded = Math.round(words / step) * step;
  return `${rounded.toLocaleString('en')} ${rounded === 1 ? 'word' : 'words'}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
