import type { HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { killWorker, onlyWorker } from '../support/e2e/language-worker';
import { storedCaches } from '../support/e2e/page-storage';
import { allRows } from '../support/e2e/stored-rows';

/** Tells something, and does not listen to the end of what a model has to say to it. */
async function tell(hearth: HearthPage, text: string): Promise<void> {
  const answer = await hearth.ask(text);
  await expect(async () => {
    await hearth.composer.press('Escape');
    await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 100 });
  }).toPass({ timeout: 120_000 });
}

async function expectAnswer(hearth: HearthPage, question: string, words: RegExp): Promise<void> {
  const answer = await hearth.ask(question);
  await expect(answer.locator('.markdown'), question).toContainText(words);
  await expect(answer.locator('button[aria-controls$="-details"]'), question).toContainText('you told Hearth', {
    ignoreCase: true,
  });
}

const told = [
  [
    'My name is Wilhelmina and I live in Zennor.',
    "I'm a glassblower and I'm allergic to hazelnuts.",
    'My sister is called Ottoline and my brother is called Fitzgerald.',
  ],
  [
    "I like gooseberries. I don't like coriander.",
    'My dog is called Bramble and my birthday is on 7 March.',
    'I play the bassoon and I speak Welsh.',
    "I'm scared of spiders.",
  ],
  [
    'My favourite colour is ochre and my favourite film is Vertigo.',
    'My boss is called Ignatius. I work for Pilchard Glass.',
    "I drive a Skoda and I'm learning Finnish.",
    'My wife is called Henrietta.',
  ],
];

const known: readonly (readonly [string, RegExp])[] = [
  ["What's my name?", /Wilhelmina/],
  ['Where do I live?', /Zennor/],
  ['What do I do for a living?', /glassblower/],
  ['What am I allergic to?', /hazelnuts/],
  ["What's my sister's name?", /Ottoline/],
  ["What's my brother called?", /Fitzgerald/],
  ['Do I like gooseberries?', /yes/i],
  ['Do I like coriander?', /no/i],
  ["What's my dog called?", /Bramble/],
  ["When's my birthday?", /7 March/],
  ['Which instruments do I play?', /bassoon/],
  ['What languages do I speak?', /Welsh/],
  ['What am I scared of?', /spiders/],
  ["What's my favourite colour?", /ochre/],
  ["What's my favourite film?", /Vertigo/],
  ["Who's my boss?", /Ignatius/],
  ['Who do I work for?', /Pilchard Glass/],
  ['What car do I drive?', /Skoda/],
  ['What am I learning?', /Finnish/],
  ["Who's my wife?", /Henrietta/],
];

test('twenty things told in three conversations are known after a reload; what changes has a history', async ({
  hearth,
}) => {
  test.setTimeout(600_000);
  for (const conversation of told) {
    await hearth.newConversation();
    await hearth.prefer('Auto');
    for (const text of conversation) await tell(hearth, text);
  }
  await hearth.page.reload();
  await hearth.newConversation();
  for (const [question, words] of known) await expectAnswer(hearth, question, words);

  const changes: readonly (readonly [string, string, RegExp, string, RegExp])[] = [
    ["I've moved to Mousehole.", 'Where do I live?', /Mousehole/, 'Where did I live before?', /Zennor/],
    ['My boss is called Cordelia now.', "Who's my boss?", /Cordelia/, 'Who was my boss before?', /Ignatius/],
    [
      'My favourite colour is teal now.',
      "What's my favourite colour?",
      /teal/,
      'What was my favourite colour before?',
      /ochre/,
    ],
    ["I'm a teacher now.", 'What do I do for a living?', /teacher/, 'What was my job before?', /glassblower/],
    [
      'I work for Gannet School now.',
      'Who do I work for?',
      /Gannet School/,
      'Who did I work for before?',
      /Pilchard Glass/,
    ],
  ];
  await hearth.newConversation();
  for (const [change, now, present, before, past] of changes) {
    await tell(hearth, change);
    await expectAnswer(hearth, now, present);
    await expectAnswer(hearth, before, past);
  }
});

test('what is forgotten stands in no row, no cache and no answer any more', async ({ hearth }) => {
  await hearth.prefer('Auto');
  await tell(hearth, "I'm allergic to hazelnuts and my dog is called Bramble.");
  await tell(hearth, 'My sister is called Ottoline.');
  await expectAnswer(hearth, 'What am I allergic to?', /hazelnuts/);
  await hearth.newConversation();
  for (const [request, shown] of [
    ["Forget that I'm allergic to hazelnuts.", /hazelnuts/],
    ["Forget my sister's name.", /Ottoline/],
  ] as const) {
    await expectAnswer(hearth, request, shown);
    await expectAnswer(hearth, 'Yes, forget it', /Forgotten/);
  }
  const rows = await allRows(hearth.page);
  expect(JSON.stringify(rows)).not.toMatch(/hazelnut/i);
  expect(JSON.stringify(rows)).not.toMatch(/ottoline/i);
  const here = JSON.stringify(rows['hearth/conversations']);
  const caches = await storedCaches(hearth.page);
  expect(caches.filter(({ name }) => here.includes(name.replace('.cache', '')))).toEqual([]);
  await expectAnswer(hearth, 'What am I allergic to?', /do not know/);
  await hearth.page.reload();
  await expect(hearth.page.getByText(/hazelnut/i)).toHaveCount(0);
});

test('an index that dies while it is filled comes back, and finds what was said by its meaning', async ({ hearth }) => {
  await hearth.prefer('Auto');
  await tell(hearth, 'The plumber who mended our boiler was very cheap, Mr Trelawney from Penryn.');
  await killWorker(await onlyWorker(hearth.page, 'index'));
  await hearth.newConversation();
  await expectAnswer(hearth, 'What did I tell you about the plumber?', /Trelawney/);
});
