import fc from 'fast-check';
import type { Attachment, Conversation, Message, MessageStatus } from '../../src/lib/core/conversation';
import type { Failure } from '../../src/lib/core/failure';
import type { ConversationWithMessages } from '../../src/lib/storage/conversation-store';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const count = fc.nat();
const amount = fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const type = fc.constantFrom('text/plain' as const, 'text/markdown' as const);
const attachments: fc.Arbitrary<readonly Attachment[]> = fc
  .array(fc.record({ name: words, type, text: words }), { minLength: 1, maxLength: 3 })
  .map((files) => files.map((file, place) => ({ ...file, id: `file-${place}` })));
const failure = fc.constantFrom<Failure>(
  { code: 'model-missing', model: 'm' },
  { code: 'gguf-unlisted', architecture: 'llama', name: null, resembles: null },
  { code: 'storage-newer' },
);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const recalled = fc.record({
  messageId: fc.constant('m-1'),
  conversationId: fc.constant('c-1'),
  score: share,
  why: fc.record({
    lexical: share,
    semantic: share,
    neighbours: share,
    conversation: share,
    names: share,
    time: share,
    recency: share,
  }),
});
const factIds = fc.array(fc.constantFrom('f-1', 'f-2'), { maxLength: 2 });
const answer = fc.record(
  {
    model: words,
    decision: fc.record({
      route: fc.constantFrom('fast' as const, 'reasoning' as const),
      confidence: share,
      reasons: fc.array(words, { maxLength: 3 }),
      milliseconds: amount,
      forced: fc.boolean(),
    }),
    usage: fc.record(
      { promptTokens: count, reusedTokens: count, answerTokens: count, guessedTokens: count, triedTokens: count },
      { requiredKeys: ['promptTokens', 'reusedTokens', 'answerTokens'] },
    ),
    firstTokenMs: amount,
    totalMs: amount,
    droppedMessages: count,
    recall: fc.record({ text: words, turns: fc.array(recalled, { maxLength: 2 }), facts: factIds }),
    remembered: factIds,
  },
  { requiredKeys: ['model', 'decision'] },
);
const status = fc.constantFrom<MessageStatus>('complete', 'stopped', 'truncated', 'interrupted', 'failed');
const time = fc.nat({ max: 4e12 });

/** What of a message does not say where it stands. */
const content = fc.record({
  isAnswer: fc.boolean(),
  /** Taken modulo the messages that it may follow. */
  parent: fc.option(fc.nat()),
  text: words,
  thought: fc.option(words),
  createdAt: time,
  status,
  gap: fc.nat({ max: 2 }),
  attachments: fc.option(attachments),
  answer: fc.option(answer),
  failure: fc.option(failure),
  forgottenAt: fc.option(time),
});

/** A conversation of that name with any sound tree of messages, none of them streaming. */
function arbitraryConversation(id: string): fc.Arbitrary<ConversationWithMessages> {
  return fc
    .record({
      head: fc.record(
        {
          title: words,
          excerpt: words,
          pinned: fc.boolean(),
          createdAt: time,
          updatedAt: time,
          instructions: fc.record({ name: words, text: words }),
          sampling: fc.record(
            {
              temperature: fc.constantFrom(0, 0.7),
              topP: fc.constant(1),
              topK: count,
              repetitionPenalty: fc.constant(1),
              seed: count,
            },
            { requiredKeys: ['temperature', 'topP', 'topK', 'repetitionPenalty'] },
          ),
          memory: fc.constant(false as const),
        },
        { requiredKeys: ['title', 'excerpt', 'pinned', 'createdAt', 'updatedAt'] },
      ),
      contents: fc.array(content, { maxLength: 12 }),
      leaf: fc.nat(),
    })
    .map(({ head, contents, leaf }) => {
      const messages: Message[] = [];
      for (const each of contents) messages.push(place(each, messages, id));
      const leafId = messages[leaf % Math.max(1, messages.length)]?.id ?? null;
      const conversation: Conversation = { ...head, id, leafId };
      return { conversation, messages };
    });
}

/** Several conversations with names of their own. */
export const arbitraryConversations: fc.Arbitrary<readonly ConversationWithMessages[]> = fc
  .nat({ max: 4 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, place) => arbitraryConversation(`c${place}`))));

type Content = typeof content extends fc.Arbitrary<infer Value> ? Value : never;

function place(each: Content, before: readonly Message[], conversationId: string): Message {
  const questions = before.filter(({ role }) => role === 'user');
  const isAnswer = each.isAnswer && questions.length > 0;
  const candidates = isAnswer ? questions : before;
  const choice = isAnswer ? (each.parent ?? 0) : each.parent;
  const parent = choice === null ? undefined : candidates[choice % Math.max(1, candidates.length)];
  const position = (before.at(-1)?.position ?? -1) + 1 + each.gap;
  return {
    id: `${conversationId}-${position}`,
    conversationId,
    parentId: parent?.id ?? null,
    role: isAnswer ? 'assistant' : 'user',
    text: each.text,
    createdAt: each.createdAt,
    position,
    status: each.status,
    ...(isAnswer || each.attachments === null ? {} : { attachments: each.attachments }),
    ...(isAnswer && each.thought !== null ? { thought: each.thought } : {}),
    ...(isAnswer && each.answer !== null ? { answer: each.answer } : {}),
    ...(isAnswer && each.failure !== null ? { failure: each.failure } : {}),
    ...(each.forgottenAt === null ? {} : { forgottenAt: each.forgottenAt }),
  };
}
