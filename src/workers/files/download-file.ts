import { FailureError, type Failure } from '../../lib/core/failure';
import type { FetchEvent, FetchRequest } from './api';
import { isDiskFull } from './disk-full';
import type { DownloadTools } from './download-tools';
import type { FileDigest } from './hash-file';
import { paceOf } from './pace';
import type { PieceChecks } from './piece-checks';
import { requestPiece, type Outcome } from './piece-request';
import { SourceList, type Source } from './source-list';
import type { SparsePart } from './sparse-part';
import { watchdog, type Watchdog } from './watchdog';

/** A server that asks to wait so often without giving anything in between has nothing to give. */
const mostWaits = 6;

const progressMs = 100;

/** An open part, what it is to become, and who is told. */
export interface DownloadSetting {
  readonly part: SparsePart;
  readonly checks: PieceChecks;
  readonly request: FetchRequest;
  /** Resolves once the event was taken. */
  readonly report: (event: FetchEvent) => Promise<void>;
  readonly tools: DownloadTools;
}

/**
 * Fills the part until it is whole and its hash right. Returns nothing when it was aborted before that; the part then
 * holds what came.
 *
 * @throws FailureError `source-unreachable`, `source-missing`, `source-refused`, `source-corrupt`, `disk-full`, `storage-failed`
 */
export async function downloadFile(setting: DownloadSetting, signal: AbortSignal): Promise<FileDigest | undefined> {
  const { part, checks, request, report } = setting;
  const sources = new SourceList(request.name, request.addresses, request.outside);
  const stopped = (): boolean => signal.aborted;
  try {
    if (!(await checks.catchUp(stopped))) return undefined;
    let resumed = part.doneBytes > 0;
    for (;;) {
      await report({ type: 'progress', doneBytes: part.doneBytes, totalBytes: request.bytes });
      while (!part.full && !stopped()) await new Crew(setting, sources, signal).fill();
      if (stopped()) return undefined;
      await report({ type: 'verifying' });
      const digest = await checks.finish(stopped);
      if (digest !== undefined || stopped()) return digest;
      part.dropAll();
      checks.reset();
      // After a resume the fault may lie in the old bytes, so the addresses get another chance; else they hold other bytes.
      if (!resumed) sources.strikeUsed();
      resumed = false;
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (isDiskFull(error)) throw new FailureError({ code: 'disk-full', neededBytes: request.bytes - part.doneBytes });
    throw new FailureError({ code: 'storage-failed', reason: error.message });
  }
}

/** Several requests at once that fill one part. */
class Crew {
  readonly #setting: DownloadSetting;
  readonly #sources: SourceList;
  /** Fires for all when one of them fails for good. */
  readonly #over = new AbortController();
  readonly #signal: AbortSignal;
  readonly #claimed = new Set<number>();
  readonly #lanes: readonly AbortController[];
  readonly #silence: Watchdog;
  readonly #due: () => boolean;
  /** The one that goes on alone. */
  #leader: number | undefined;
  #reading = 0;
  #open: () => void = () => undefined;
  readonly #opened: Promise<void>;

  constructor(setting: DownloadSetting, sources: SourceList, signal: AbortSignal) {
    const { tools, part, request, report } = setting;
    this.#setting = setting;
    this.#sources = sources;
    this.#signal = AbortSignal.any([signal, this.#over.signal]);
    const lanes = request.sha256 === undefined ? 1 : Math.min(tools.lanes, part.layout.count);
    this.#lanes = Array.from({ length: lanes }, () => new AbortController());
    this.#silence = watchdog(tools.silentMs, () => {
      if (this.#reading > 0) void report({ type: 'stalled' });
    });
    this.#due = paceOf(progressMs, tools.now);
    this.#opened = new Promise((resolve) => (this.#open = resolve));
  }

  /** Returns when the part is full, when stopped, or when what is left must be shared out anew. */
  async fill(): Promise<void> {
    try {
      // The first answer says whether there is anything to be had, and how.
      const ends = this.#lanes.map((_, lane) =>
        lane === 0 ? this.#work(lane).finally(this.#open) : this.#opened.then(() => this.#work(lane)),
      );
      const settled = await Promise.allSettled(ends);
      for (const end of settled) if (end.status === 'rejected') throw end.reason;
    } finally {
      this.#silence.stop();
      this.#setting.part.save();
    }
  }

  async #work(lane: number): Promise<void> {
    const signal = AbortSignal.any([this.#signal, this.#lanes[lane]!.signal]);
    try {
      while (!signal.aborted && (this.#leader ?? lane) === lane) {
        const piece = this.#nextPiece();
        if (piece === undefined) return;
        this.#claimed.add(piece);
        await this.#fetchPiece(piece, lane, signal);
        this.#claimed.delete(piece);
      }
    } catch (error) {
      this.#over.abort();
      throw error;
    }
  }

  #nextPiece(): number | undefined {
    const { part } = this.#setting;
    for (let piece = 0; piece < part.layout.count; piece++) {
      if (!part.isFull(piece) && !this.#claimed.has(piece)) return piece;
    }
    return undefined;
  }

  async #fetchPiece(piece: number, lane: number, signal: AbortSignal): Promise<void> {
    const { part, request, report, tools } = this.#setting;
    let retries = 0;
    let waits = 0;
    let wrong = 0;
    while (!part.isFull(piece) && !signal.aborted) {
      const source = this.#sources.current();
      if (source === undefined) throw new FailureError(this.#sources.verdict());
      const before = part.filledOf(piece);
      const outcome = await this.#ask(piece, source, lane, signal);
      if (part.filledOf(piece) > before) retries = waits = 0;
      switch (outcome.type) {
        case 'complete':
        case 'again':
        case 'stopped':
          break;
        case 'wait':
          waits += 1;
          if (waits > mostWaits || outcome.milliseconds > tools.longestWaitMs) {
            strike(source, { code: 'source-unreachable', file: request.name, reason: 'the server is busy' });
            break;
          }
          this.#leader ??= lane;
          await report({ type: 'told-to-wait', milliseconds: outcome.milliseconds });
          await tools.wait(outcome.milliseconds, signal);
          break;
        case 'wrong':
          part.drop(outcome.piece);
          // Its beginning may have come from elsewhere, or before the file there changed.
          if (before > 0) break;
          wrong += 1;
          if (wrong > 1) strike(source, { code: 'source-corrupt', file: request.name });
          break;
        case 'failed': {
          const delay = outcome.failure.code === 'source-unreachable' ? tools.retryDelaysMs[retries] : undefined;
          if (delay === undefined) {
            strike(source, outcome.failure);
            retries = 0;
            break;
          }
          retries += 1;
          if (this.#reading === 0) await report({ type: 'stalled' });
          await tools.wait(delay * (0.5 + tools.random()), signal);
          break;
        }
      }
    }
  }

  async #ask(piece: number, source: Source, lane: number, signal: AbortSignal): Promise<Outcome> {
    const { part, checks, request, report, tools } = this.#setting;
    this.#silence.heard();
    this.#reading += 1;
    try {
      return await requestPiece(piece, source, signal, {
        part,
        checks,
        request,
        tools,
        onOpen: () => {
          this.#silence.heard();
          this.#open();
        },
        onWhole: () => this.#lead(lane),
        onBytes: async () => {
          this.#silence.heard();
          if (!this.#due() && !part.full) return;
          await report({ type: 'progress', doneBytes: part.doneBytes, totalBytes: request.bytes });
          this.#silence.heard();
        },
      });
    } finally {
      this.#reading -= 1;
    }
  }

  #lead(leader: number): void {
    this.#leader = leader;
    for (const [lane, controller] of this.#lanes.entries()) if (lane !== leader) controller.abort();
  }
}

/** The address is asked no more. */
function strike(source: Source, failure: Failure): void {
  source.struck ??= failure;
}
