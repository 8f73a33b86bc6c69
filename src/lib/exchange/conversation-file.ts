import * as v from 'valibot';
import type { Conversation, Message, SlotValue, SlotValues } from '../core/conversation';
import type { Failure } from '../core/failure';
import type { ConversationWithMessages } from '../storage/conversation-store';

/** How a file of conversations names itself. */
export const FILE_FORMAT = 'hearth-conversations';

/** Goes up with every change of the form below that an older Hearth would misread or refuse. */
export const FILE_VERSION = 3;

/** The forms that are read; each later one only added to those before. */
const READ_VERSIONS = [1, 2, FILE_VERSION] as const;

/** What of a conversation is in a file. Removal, and which models there are, concern one device alone. */
export type FileConversation = Omit<Conversation, 'removedAt' | 'models'> & {
  readonly messages: readonly FileMessage[];
};

/** A message within its conversation. What was streaming when it was written down broke off there. */
export type FileMessage = Omit<Message, 'conversationId' | 'status'> & {
  readonly status: Exclude<Message['status'], 'streaming'>;
};

/** What a file holds. */
export interface ConversationFile {
  readonly format: typeof FILE_FORMAT;
  readonly version: (typeof READ_VERSIONS)[number];
  /** Milliseconds since 1970, UTC. */
  readonly exportedAt: number;
  readonly conversations: readonly FileConversation[];
}

const LONGEST_NAME = 10_000;
/** Far above what fits into a composer. */
const LONGEST_TEXT = 20_000_000;
/** How many a file may hold. */
export const MOST_CONVERSATIONS = 100_000;
const MOST_MESSAGES = 100_000;
const MOST_ATTACHMENTS = 1000;
/** The last moment that a `Date` can name. */
const LATEST = 8.64e15;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

/** One schema for each failure, so that a new one is not forgotten here. */
const failures = {
  'message-empty': v.object({ code: v.literal('message-empty') }),
  'context-overflow': v.object({ code: v.literal('context-overflow'), promptTokens: count, limitTokens: count }),
  'model-missing': v.object({ code: v.literal('model-missing'), model: name }),
  'model-corrupt': v.object({ code: v.literal('model-corrupt'), model: name, file: name }),
  'model-incompatible': v.object({ code: v.literal('model-incompatible'), model: name, reason: text }),
  'source-unreachable': v.object({ code: v.literal('source-unreachable'), file: name, reason: text }),
  'source-missing': v.object({ code: v.literal('source-missing'), file: name }),
  'source-corrupt': v.object({ code: v.literal('source-corrupt'), file: name }),
  'source-refused': v.object({ code: v.literal('source-refused'), file: name }),
  'source-oversized': v.object({ code: v.literal('source-oversized'), file: name, bytes: amount, limitBytes: amount }),
  'set-invalid': v.object({ code: v.literal('set-invalid'), reason: text }),
  'disk-full': v.object({ code: v.literal('disk-full'), neededBytes: amount }),
  'files-unkept': v.object({ code: v.literal('files-unkept'), reason: text }),
  'engine-crashed': v.object({ code: v.literal('engine-crashed'), engine: name, reason: text }),
  'engine-abandoned': v.object({ code: v.literal('engine-abandoned'), engine: name, deaths: count }),
  'out-of-memory': v.object({ code: v.literal('out-of-memory'), engine: name }),
  'webgpu-unavailable': v.object({ code: v.literal('webgpu-unavailable'), reason: text }),
  'webgpu-lost': v.object({ code: v.literal('webgpu-lost'), model: name, reason: text }),
  'model-stopped-page': v.object({ code: v.literal('model-stopped-page'), model: name }),
  'model-check-failed': v.object({ code: v.literal('model-check-failed'), model: name, reason: text }),
  'embedding-check-failed': v.object({ code: v.literal('embedding-check-failed'), model: name, reason: text }),
  'gguf-invalid': v.object({ code: v.literal('gguf-invalid'), reason: text }),
  'gguf-unsupported': v.object({ code: v.literal('gguf-unsupported'), reason: text }),
  'gguf-parts': v.object({
    code: v.literal('gguf-parts'),
    fault: v.picklist(['missing', 'twice', 'disagree', 'whole', 'unreadable']),
    part: count,
    count,
    reason: text,
  }),
  'gguf-unlisted': v.object({
    code: v.literal('gguf-unlisted'),
    architecture: name,
    name: v.nullable(name),
    resembles: v.nullable(name),
  }),
  'import-failed': v.object({ code: v.literal('import-failed'), reason: text }),
  'own-file-failed': v.object({
    code: v.literal('own-file-failed'),
    name,
    fault: v.picklist(['moved', 'changed', 'refused']),
  }),
  'import-invalid': v.object({ code: v.literal('import-invalid'), reason: text }),
  'calendar-invalid': v.object({ code: v.literal('calendar-invalid'), reason: text }),
  'import-newer': v.object({ code: v.literal('import-newer') }),
  'attachment-not-text': v.object({ code: v.literal('attachment-not-text'), name }),
  'attachment-unreadable': v.object({ code: v.literal('attachment-unreadable'), name }),
  'attachment-too-large': v.object({
    code: v.literal('attachment-too-large'),
    name,
    bytes: count,
    limitBytes: count,
  }),
  'attachments-too-many': v.object({ code: v.literal('attachments-too-many'), limit: count }),
  'grammar-invalid': v.object({ code: v.literal('grammar-invalid'), reason: text }),
  'tool-call-invalid': v.object({ code: v.literal('tool-call-invalid'), tool: name, reason: text }),
  'outside-unavailable': v.object({ code: v.literal('outside-unavailable') }),
  'hub-not-approved': v.object({ code: v.literal('hub-not-approved') }),
  'server-failed': v.object({
    code: v.literal('server-failed'),
    server: name,
    fault: v.picklist([
      'unreachable',
      'key-refused',
      'not-found',
      'busy',
      'error',
      'unreadable',
      'redirected',
      'cut-off',
      'silent',
      'endless',
      'off',
    ]),
    reason: text,
  }),
  'hub-failed': v.object({
    code: v.literal('hub-failed'),
    subject: name,
    fault: v.picklist([
      'unreachable',
      'missing',
      'revision-missing',
      'file-missing',
      'gated',
      'not-granted',
      'token-refused',
      'disabled',
      'refused',
      'busy',
      'page',
      'unreadable',
      'too-large',
      'ranges-ignored',
    ]),
    detail: text,
    waitSeconds: v.exactOptional(count),
  }),
  'storage-failed': v.object({ code: v.literal('storage-failed'), reason: text }),
  'storage-newer': v.object({ code: v.literal('storage-newer') }),
} satisfies { readonly [Code in Failure['code']]: v.GenericSchema<unknown, Extract<Failure, { readonly code: Code }>> };

const slotValue: v.GenericSchema<unknown, SlotValue> = v.lazy(() =>
  v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean(), v.null(), v.array(slotValue), slotValues]),
);
const slotValues: v.GenericSchema<unknown, SlotValues> = v.record(v.string(), slotValue);

const share = v.pipe(amount, v.maxValue(1));

const recall = v.object({
  text,
  turns: v.pipe(
    v.array(
      v.object({
        messageId: id,
        conversationId: id,
        score: share,
        why: v.object({
          lexical: share,
          semantic: share,
          neighbours: share,
          conversation: share,
          names: share,
          time: share,
          recency: share,
        }),
      }),
    ),
    v.maxLength(1000),
  ),
  facts: v.pipe(v.array(id), v.maxLength(1000)),
});

const answer = v.object({
  model: v.exactOptional(name),
  skill: v.exactOptional(v.object({ name, slots: slotValues })),
  decision: v.object({
    route: v.picklist(['skill', 'memory', 'fast', 'reasoning', 'tools']),
    confidence: share,
    reasons: v.pipe(v.array(name), v.maxLength(100)),
    milliseconds: amount,
    forced: v.boolean(),
    unsure: v.exactOptional(v.boolean()),
  }),
  usage: v.exactOptional(
    v.object({
      promptTokens: count,
      reusedTokens: count,
      answerTokens: count,
      guessedTokens: v.exactOptional(count),
      triedTokens: v.exactOptional(count),
    }),
  ),
  firstTokenMs: v.exactOptional(amount),
  totalMs: v.exactOptional(amount),
  droppedMessages: v.exactOptional(count),
  recall: v.exactOptional(recall),
  remembered: v.exactOptional(v.pipe(v.array(id), v.maxLength(1000))),
});

const attachment = v.object({ id, name, type: v.picklist(['text/plain', 'text/markdown']), text });

/** A message of a file. */
export const messageSchema = v.object({
  id,
  parentId: v.nullable(id),
  role: v.picklist(['user', 'assistant']),
  text,
  thought: v.exactOptional(text),
  attachments: v.exactOptional(v.pipe(v.array(attachment), v.minLength(1), v.maxLength(MOST_ATTACHMENTS))),
  createdAt: time,
  position: count,
  status: v.picklist(['complete', 'stopped', 'truncated', 'interrupted', 'failed']),
  answer: v.exactOptional(answer),
  failure: v.exactOptional(v.variant('code', Object.values(failures))),
  forgottenAt: v.exactOptional(time),
});

/** A conversation of a file; how its messages hang together is checked by `findTreeFault`. */
export const conversationSchema = v.object({
  id,
  title: name,
  excerpt: name,
  pinned: v.boolean(),
  leafId: v.nullable(id),
  createdAt: time,
  updatedAt: time,
  instructions: v.exactOptional(v.object({ name, text })),
  sampling: v.exactOptional(
    v.object({
      temperature: v.pipe(amount, v.maxValue(100)),
      topP: v.pipe(amount, v.maxValue(1)),
      topK: count,
      repetitionPenalty: v.pipe(amount, v.maxValue(100)),
      seed: v.exactOptional(count),
    }),
  ),
  memory: v.exactOptional(v.literal(false)),
  messages: v.pipe(v.array(messageSchema), v.maxLength(MOST_MESSAGES)),
});

/** The form of a file, field by field. */
export const conversationFileSchema: v.GenericSchema<unknown, ConversationFile> = v.object({
  format: v.literal(FILE_FORMAT),
  version: v.picklist(READ_VERSIONS),
  exportedAt: time,
  conversations: v.pipe(v.array(conversationSchema), v.maxLength(MOST_CONVERSATIONS)),
});

/** A conversation as it is written into a file. */
export function toFile({ conversation, messages }: ConversationWithMessages): FileConversation {
  const { removedAt: _removedAt, models: _models, ...kept } = conversation;
  return { ...kept, messages: messages.map(messageToFile) };
}

/** A conversation of a file as it is kept. */
export function fromFile({ messages, ...conversation }: FileConversation): ConversationWithMessages {
  return { conversation, messages: messages.map((each) => ({ ...each, conversationId: conversation.id })) };
}

function messageToFile({ conversationId: _conversationId, status, attachments, ...kept }: Message): FileMessage {
  return {
    ...kept,
    status: status === 'streaming' ? 'interrupted' : status,
    // What is no list in a damaged row stays, so that it is found to be damaged.
    ...(attachments === undefined || (Array.isArray(attachments) && attachments.length === 0) ? {} : { attachments }),
  };
}
