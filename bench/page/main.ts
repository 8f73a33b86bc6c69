import { describeFailure } from '../../src/lib/core/describe-failure';
import { FailureError } from '../../src/lib/core/failure';
import { findModel } from '../../src/lib/models/catalogue/catalogue';
import { standardStarterSet } from '../../src/lib/models/catalogue/starter-sets';
import { bothEnds } from '../../src/lib/router/turn-to-understand';
import { trustOwnScripts } from '../../src/lib/threads/trust-own-scripts';
import { installTransferHandlers } from '../../src/lib/threads/transfer-handlers';
import { loadEverydayReader } from '../../src/lib/skills/read-everyday-turn';
import type { BenchPage, CaseError, Outcome, RouteCase, RoutedCase, SkilledCase } from './api';
import { createCaseClock } from './case-clock';
import { createCaseConversations } from './case-conversations';
import { createCaseMemory } from './case-memory';
import { createCaseWorld } from './case-world';
import { createBareLoop } from './bare-loop';
import { composeHearth } from './compose';
import { createEmbeddingLoad } from './embedding-load';
import { createGraphicsBench } from './graphics';
import { createMemoryBench } from './memory';

trustOwnScripts(window);
installTransferHandlers();

let threadsInUse = 0;
/** A benchmark asks the same again, and wants to see it computed. */
let repeating = false;
const clock = createCaseClock();
const hearthParts = composeHearth(
  (threads) => (threadsInUse = threads),
  clock,
  () => repeating,
);
const { assistant, store, library, models, router, embedding, usualThreads } = hearthParts;
const bare = createBareLoop();
const graphics = createGraphicsBench(hearthParts, usualThreads);
const meanwhile = createEmbeddingLoad(embedding);
const never = new AbortController().signal;
const everydayReader = loadEverydayReader((text) => embedding.understand(bothEnds(text)));
const caseMemory = createCaseMemory({ hearth: hearthParts, clock, embeddingReady });
const conversations = createCaseConversations({ assistant, store, memory: caseMemory, clock });

/** The one table of what the harness may call; nothing of it is part of the product. */
globalThis.hearth = {
  install: (ids) => attempt(() => install(ids)),
  route: (turn) => attempt(() => route(turn)),
  skill: (turn) => attempt(() => answerBySkill(turn)),
  use: ({ fast, reasoning, threads = usualThreads }) =>
    attempt(async () => {
      await models.use({ set: { fast, reasoning }, threads });
      for (const role of ['reasoning', 'fast'] as const) await models.acquire(role, never);
      return threadsInUse;
    }),
  begin: () => conversations.begin({ history: [], moment: {} }),
  beginCase: (beginning) => attempt(() => conversations.begin(beginning)),
  ask: (question) => attempt(() => conversations.ask(question)),
  title: async (conversationId) => (await assistant.title(conversationId, never)) ?? null,
  readAlong: (conversationId, text) =>
    assistant.prepare({ conversationId, start: {}, text, preference: 'fast' }, never),
  repeatAnswers: (on) => void (repeating = on),
  startEmbedding: async (queued) => {
    await embeddingReady();
    meanwhile.start(queued);
  },
  stopEmbedding: () => meanwhile.stop(),
  preload: () => models.preload('reasoning'),
  saveCaches: () => models.saveCaches(),
  forget: (conversationId) => models.forget(conversationId),
  close: () => models.close(),
  excerpts: (model, text, lengths) => bare.excerpts(model, text, lengths),
  startBare: (model, threads) => bare.start(model, threads),
  runBare: (run) => bare.run(run),
  speculate: (run) => bare.speculate(run),
  stopBare: () => bare.stop(),
  memory: createMemoryBench(),
  graphics: {
    probe: () => attempt(() => graphics.probe()),
    importSets: () => attempt(() => graphics.importSets()),
    models: () => attempt(() => graphics.models()),
    measure: (id) => attempt(() => graphics.measure(id)),
  },
  remember: (step) => attempt(() => caseMemory.run(step)),
} satisfies BenchPage;

async function attempt<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { error: caseError(error) };
  }
}

/** A case that fails is a result; the stack of what nobody expected goes with it. */
function caseError(error: unknown): CaseError {
  if (error instanceof FailureError) {
    return { code: error.failure.code, message: describeFailure(error.failure).whatHappened };
  }
  return { code: 'unexpected', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

async function install(ids: readonly string[]): Promise<null> {
  const statuses = await library.statuses();
  const missing = statuses.filter(({ model, state }) => ids.includes(model.id) && state !== 'ready');
  const totalBytes = missing.reduce((sum, status) => sum + status.totalBytes, 0);
  let before = 0;
  for (const { model, totalBytes: own } of missing) {
    for await (const event of library.download(model.id, never)) {
      if (event.type === 'progress') await globalThis.hearthProgress?.(before + event.doneBytes, totalBytes);
    }
    before += own;
  }
  const unknown = ids.find((id) => findModel(id) === undefined);
  if (unknown !== undefined) throw new FailureError({ code: 'model-missing', model: unknown });
  return null;
}

/** Decides as the product does once everything is loaded. */
async function route(turn: RouteCase): Promise<RoutedCase> {
  await embeddingReady();
  const { context } = await createCaseWorld(turn);
  const readEverydayTurn = await everydayReader;
  const startedAt = performance.now();
  const claim = await readEverydayTurn(turn.text, saidBefore(turn), context);
  const decision = await router.decide({
    text: turn.text,
    history: turn.history,
    preference: 'auto',
    available: ['fast', 'reasoning'],
    claim: claim && { skill: claim.skill, certainty: claim.certainty, loose: claim.loose ?? false },
  });
  const ms = performance.now() - startedAt;
  return { decision, skill: claim?.skill ?? null, slots: claim?.slots ?? {}, ms };
}

async function answerBySkill(turn: RouteCase): Promise<SkilledCase> {
  await embeddingReady();
  const { context, world } = await createCaseWorld(turn);
  const readEverydayTurn = await everydayReader;
  const startedAt = performance.now();
  const claim = await readEverydayTurn(turn.text, saidBefore(turn), context);
  const text = claim === undefined ? '' : (await claim.answer(world)).text;
  const ms = performance.now() - startedAt;
  return { skill: claim?.skill ?? null, slots: claim?.slots ?? {}, text, ms };
}

function saidBefore({ history }: RouteCase): readonly string[] {
  return history.filter(({ role }) => role === 'user').map(({ text }) => text);
}

/** Until there is no embedding to wait for any more, or none that can be had. */
async function embeddingReady(): Promise<void> {
  const statuses = await library.statuses();
  const there = statuses.some(({ model, state }) => model.id === standardStarterSet.embedding && state === 'ready');
  while (there && (await embedding.embed('')) === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
}
