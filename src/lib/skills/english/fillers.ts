/** What English speakers say around a request and what changes nothing about it. */
export const fillers: readonly string[] = [
  ...['please', 'pls', 'plz', 'kindly', 'just', 'quickly', 'quick', 'hey', 'hearth', 'ok', 'okay', 'so', 'well', 'um'],
  ...['uh', 'er', 'erm', 'the', 'a', 'an', 'me', 'my', 'thanks', 'thx', 'cheers', 'also', 'actually', 'maybe', 'then'],
  ...['could you', 'can you', 'would you', 'will you', 'can i', 'could i', 'may i', 'can we', 'i want you to'],
  ...['i want to', 'i want', 'i need you to', 'i need to', 'i need', 'i would like you to', 'i would like to'],
  ...['i would like', 'i have to', 'tell me', 'give me', 'let me know', 'let us', 'do you know', 'any idea', 'you know'],
  ...['help me', 'go ahead and', 'i wonder', 'i am wondering', 'i was wondering', 'wondering', 'quick question', 'for me'],
  ...['if you can', 'if you could', 'if you do not mind', 'would you mind', 'as well', 'real quick', 'real fast'],
  ...['thank you', 'hi', 'hello', 'yo', ',', '.', '-', ':', ';', 'to know', 'find out', 'you', 'do', 'go', 'mate', 'dear'],
];
