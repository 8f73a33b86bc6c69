import type { AnswerBadge } from '../lib/web-app/answer-badge';
import type { AppShell } from '../lib/web-app/app-shell';
import type { Installation } from '../lib/web-app/installation';
import { offlineReadiness, type OfflineReadiness, type ShellState } from '../lib/web-app/offline-readiness';
import type { ScreenWakeLock } from '../lib/web-app/screen-wake-lock';
import type { StoragePersistence } from '../lib/web-app/storage-persistence';
import type { StorageReport, StorageUse } from '../lib/web-app/storage-report';
import type { StorageRoom } from '../lib/web-app/storage-room';
import type { Update } from '../lib/web-app/update';

export type { OfflineReadiness, StorageReport, StorageRoom, StorageUse, Update };

export interface WebAppParts {
  readonly shell: AppShell;
  readonly installation: Installation;
  readonly persistence: StoragePersistence;
  readonly badge: AnswerBadge;
  readonly wakeLock: ScreenWakeLock;
  readonly reportStorage: () => Promise<StorageReport>;
  /** Judges the room that is left, given whether the last write failed for want of it. */
  readonly judgeRoom: (writeFailed: boolean) => Promise<StorageRoom>;
}

/** Hearth as an app on this device: what works without a network, the next build, the space that it takes. */
export class WebAppState {
  shell = $state<ShellState>('checking');
  update = $state.raw<Update>({ kind: 'none' });
  installOffered = $state(false);
  room = $state<StorageRoom>('enough');
  /** Whether the browser promised to keep what is stored; undefined as long as nobody asked. */
  persistent = $state<boolean>();
  report = $state.raw<StorageReport>();
  readonly #parts: WebAppParts;
  #lastWriteFailed = false;
  #work = 0;

  constructor(parts: WebAppParts) {
    this.#parts = parts;
    const { shell, installation } = parts;
    this.shell = shell.state;
    shell.subscribe((state) => (this.shell = state));
    shell.updates.subscribe((update) => (this.update = update));
    installation.subscribe((offered) => (this.installOffered = offered));
  }

  /** Called when the first screen is there: nothing of this is needed for it. */
  async start(): Promise<void> {
    await this.#parts.shell.start();
    await this.#judgeRoom();
  }

  /** Whether the server may go away, given whether the fast model is on the device. */
  readiness(fastModel: boolean | undefined): OfflineReadiness {
    return offlineReadiness(this.shell, fastModel);
  }

  /**
   * While an answer is written the screen stays on; while anything runs the page is not started again. Whatever ends may
   * have taken space.
   */
  setActivity({
    answering,
    fetching,
    activities,
  }: {
    readonly answering: boolean;
    /** Whether a download would end with the screen. */
    readonly fetching: boolean;
    /** How much is being done with models: fetching, checking, removing. */
    readonly activities: number;
  }): void {
    this.#parts.wakeLock.want(answering || fetching);
    const work = activities + Number(answering);
    this.#parts.shell.updates.setBusy(work > 0);
    if (work < this.#work) void this.#judgeRoom();
    this.#work = work;
  }

  /** Called when an answer is whole. */
  answerFinished(): void {
    this.#parts.badge.finished();
  }

  takeUpdate(): void {
    this.#parts.shell.updates.ask();
  }

  install(): Promise<void> {
    return this.#parts.installation.install();
  }

  /** Called when there is something to lose for the first time: a model, or a conversation. */
  async keepStorage(): Promise<void> {
    this.persistent = await this.#parts.persistence.askOnce();
  }

  /** Called after each write, whatever it kept: what was not kept is said until something is. */
  noteWrite(outOfSpace: boolean): void {
    if (outOfSpace === this.#lastWriteFailed) return;
    this.#lastWriteFailed = outOfSpace;
    void this.#judgeRoom();
  }

  /** Measures what is used; some hundred files are looked at. */
  async measureStorage(): Promise<void> {
    const [report, persistent] = await Promise.all([
      this.#parts.reportStorage(),
      this.#parts.persistence.isPersistent(),
    ]);
    this.report = report;
    this.persistent = persistent;
  }

  async #judgeRoom(): Promise<void> {
    const failed = this.#lastWriteFailed;
    const room = await this.#parts.judgeRoom(failed);
    // A write may have told otherwise meanwhile.
    if (failed === this.#lastWriteFailed) this.room = room;
  }
}
