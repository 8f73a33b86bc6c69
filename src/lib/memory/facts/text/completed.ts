import { fragmentAsSentence } from './fragments';
import { withSubject } from './elided-subjects';

/** A sentence for what stands without its subject or its verb; every other as it is. */
export function completed(text: string): string {
  const whole = fragmentAsSentence(text) ?? withSubject(text);
  if (whole !== undefined) return whole;
  const parts = text.split(', ');
  if (parts.length < 2 || parts.length > 5) return text;
  const sentences = parts.map((part) => (/^\d{1,2}$/.test(part) ? `I am ${part}` : fragmentAsSentence(part)));
  return sentences.every((sentence) => sentence !== undefined) ? sentences.join(', ') : text;
}
