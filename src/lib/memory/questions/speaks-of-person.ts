import { createMentions } from '../forget/mentions';
import type { Known } from './memory-request';

const FIRST_PERSON = /\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves)\b/i;

/** Whether a question speaks of the person or of somebody whom the memory knows. What all the world asks needs no memories. */
export function speaksOfPerson(text: string, { subjects }: Pick<Known, 'subjects'>): boolean {
  return FIRST_PERSON.test(text) || createMentions(subjects)(text);
}
