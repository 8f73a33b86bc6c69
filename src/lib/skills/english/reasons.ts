/** How English speakers begin to say why they ask: "I'm in a meeting", "it's late", "the baby's asleep". */
export const reasonOpenings: readonly string[] = [
  ...['because', 'cos', 'cause', 'since', 'as i', 'as it', 'so i can', 'so that i can', 'so we can'],
  ...['i am', 'i have no', 'i have got', 'i can not', "i can't", 'i cannot', 'i cant', 'i forgot', 'it is', "it's"],
  ...['my eyes', 'my ears', 'my head', 'the baby', 'the kids', 'they had', 'they have', 'we are', "we've"],
  ...["baby's", "phone's", "someone's", "kids'", "mum's", 'can barely', 'can hardly', 'can not', "can't"],
  ...['i have lost', 'i lost', "phone's", "my phone's", 'my phone', 'my watch', "my watch's", 'my clock'],
  ...['i work', 'i start', 'i finish', 'my shift', 'my train', 'my flight', 'my bus', 'not going', 'no longer going'],
  ...['i am not', 'we are not', "they've", 'they are', 'he is', 'she is', 'there is', 'no longer needed'],
  ...['you are', 'too bright', 'too dark', 'too loud', 'too quiet', 'too small', 'too fast', 'too slow'],
];

/** Words with which a person asks for something more, and no longer says why. */
export const notInReasons = new Set([
  ...['explain', 'write', 'why', 'how', 'what', 'which', 'who', 'when', 'where', 'should', 'could', 'would', 'want'],
  ...['need', 'help', 'compare', 'tell', 'give', 'show', 'find', 'and', 'but', 'wondering', 'trying'],
]);
