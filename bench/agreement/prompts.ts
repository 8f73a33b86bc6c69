/** A question and how an answer to it begins. The answer is fixed, so that every engine reads the very same tokens. */
export interface AgreementPrompt {
  readonly question: string;
  readonly answer: string;
}

/** Facts, sums, code, prose, lists, other languages and a long context: what a person asks in a day. */
export const agreementPrompts: readonly AgreementPrompt[] = [
  {
    question: 'What is the capital of France?',
    answer:
      'The capital of France is Paris. It lies on the Seine in the north of the country and has been the seat of government for most of its history.',
  },
  {
    question: 'Write a haiku about the sea.',
    answer: 'Grey waves fold and rise,\na gull hangs still on the wind,\nsalt dries on the stones.',
  },
  {
    question: 'What is 17 times 23? Show the steps.',
    answer: '17 × 23 = 17 × 20 + 17 × 3 = 340 + 51 = 391. So 17 times 23 is 391.',
  },
  {
    question: 'Explain photosynthesis in one sentence.',
    answer:
      'Photosynthesis is the process by which plants use light to turn water and carbon dioxide into sugar, giving off oxygen on the way.',
  },
  {
    question: 'Write a Python function that adds two numbers.',
    answer:
      '```python\ndef add(a, b):\n    """Return the sum of two numbers."""\n    return a + b\n\n\nprint(add(2, 3))\n```',
  },
  {
    question: 'Write a JavaScript function that reverses a string.',
    answer:
      'You can split the string, reverse the array and join it again:\n\n```js\nfunction reverse(text) {\n  return text.split("").reverse().join("");\n}\n```',
  },
  {
    question: "Translate 'good morning, how are you?' into German.",
    answer: "In German this is: 'Guten Morgen, wie geht es dir?' To a stranger one says 'Wie geht es Ihnen?' instead.",
  },
  {
    question: '¿Cuál es la capital de España?',
    answer:
      'La capital de España es Madrid, que está situada en el centro del país y tiene más de tres millones de habitantes.',
  },
  {
    question: 'How do I boil an egg?',
    answer:
      '1. Bring a pot of water to the boil.\n2. Lower the egg in with a spoon.\n3. Wait six minutes for a soft yolk, ten for a hard one.\n4. Cool it in cold water.',
  },
  {
    question: 'Name three colours and a thing that has each.',
    answer: '- Red: a ripe strawberry\n- Green: fresh grass\n- Blue: a clear sky at noon',
  },
  {
    question: 'Who wrote Hamlet, and when?',
    answer: 'Hamlet was written by William Shakespeare around the year 1600, and it was first printed in 1603.',
  },
  {
    question: 'Give me the SQL that counts orders by customer.',
    answer:
      '```sql\nSELECT customer_id, COUNT(*) AS orders\nFROM orders\nGROUP BY customer_id\nORDER BY orders DESC;\n```',
  },
  {
    question: 'Summarise in one line: The meeting was moved from Tuesday to Thursday because two people were ill.',
    answer: 'The meeting is now on Thursday instead of Tuesday, since two people were ill.',
  },
  {
    question: 'Is a tomato a fruit or a vegetable?',
    answer:
      'Botanically a tomato is a fruit, since it grows from the flower and holds the seeds; in the kitchen it is used as a vegetable.',
  },
  {
    question: 'Answer with JSON: name Ada, born 1815.',
    answer: '{\n  "name": "Ada",\n  "born": 1815\n}',
  },
  {
    question: 'A train leaves at 9:40 and takes 95 minutes. When does it arrive?',
    answer:
      '95 minutes are one hour and 35 minutes. 9:40 plus one hour is 10:40, plus 35 minutes is 11:15. It arrives at 11:15.',
  },
  {
    question: 'Write the first two sentences of a story about a lighthouse keeper.',
    answer:
      'Every evening for thirty years Tomas had climbed the hundred and twelve steps with a can of oil in each hand. On the night of the storm he counted one step too many.',
  },
  {
    question: 'What does the HTTP status 404 mean?',
    answer:
      'The status 404 means that the server was reached but could not find what was asked for, often because the address is wrong or the page was removed.',
  },
  {
    question:
      'Here is my week. Monday: work, then swimming. Tuesday: work, then dinner with Lena at seven. Wednesday: the dentist at half past eight, work from ten. Thursday: work from home, the plumber comes between two and four. Friday: work until noon, train to my parents at ten past one. Saturday: help in the garden. Sunday: back by the train at six. When do I see the dentist, and what do I do on Friday?',
    answer:
      'You see the dentist on Wednesday at half past eight. On Friday you work until noon and take the train to your parents at ten past one.',
  },
  {
    question: 'Write a polite e-mail that says I cannot come to the party.',
    answer:
      'Subject: Saturday\n\nDear Anna,\n\nThank you very much for the invitation. I am sorry to say that I cannot come on Saturday, as I am away that weekend.',
  },
];
