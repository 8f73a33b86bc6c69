/** "Since 2019 I have lived", "on Mondays we go": the clause without what stands before its subject. */
export function withoutLeadingTime(text: string): string {
  return text.replace(
    /^(?:(?:ever since|since|in|on|at|during|for|until|after|before|from|every|each|most|last|next|this|these|once|twice|one|two|three|some|over|by|sunday|monday|tuesday|wednesday|thursday|friday|saturday|back|when)\b[^,]{0,40}?|tomorrow|yesterday|today|tonight|nowadays|sometimes|lately|recently|occasionally|currently|right now|just now|anyways?)(?:,\s*|\s+)(?=(?:i|we|my|our)(?:'m|'re|'ve|'ll|'d|\s))/i,
    '',
  );
}
