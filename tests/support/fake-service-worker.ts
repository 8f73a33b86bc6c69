import type { ShellContainer, ShellRegistration, ShellWorker } from '../../src/lib/web-app/app-shell';

/** One build's service worker, whose life a test leads. */
export class FakeServiceWorker extends EventTarget implements ShellWorker {
  state: ServiceWorkerState = 'installing';
  readonly messages: unknown[] = [];

  postMessage(message: unknown): void {
    this.messages.push(message);
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** The browser's side: registers at most one service worker and moves builds through its places. */
export class FakeServiceWorkers extends EventTarget implements ShellContainer {
  controller: FakeServiceWorker | null = null;
  registration: FakeRegistration | undefined;
  refusal: Error | undefined;
  updateLooks = 0;

  async register(): Promise<FakeRegistration> {
    if (this.refusal !== undefined) throw this.refusal;
    this.registration ??= new FakeRegistration(this);
    if (this.registration.active === null) this.registration.installing = new FakeServiceWorker();
    return this.registration;
  }

  async getRegistration(): Promise<FakeRegistration | undefined> {
    return this.registration;
  }

  /** An earlier visit left an active service worker, which answers for this page unless it was reloaded past it. */
  alreadyActive({ controls = true } = {}): FakeServiceWorker {
    this.registration = new FakeRegistration(this);
    const worker = new FakeServiceWorker();
    worker.state = 'activated';
    this.registration.active = worker;
    if (controls) this.controller = worker;
    return worker;
  }

  /** A newer build is found and begins to be fetched. */
  findUpdate(): FakeServiceWorker {
    const worker = new FakeServiceWorker();
    if (this.registration === undefined) throw new Error('Nothing is registered.');
    this.registration.installing = worker;
    this.registration.dispatchEvent(new Event('updatefound'));
    return worker;
  }

  /** All files of a build are there, and it waits. */
  installed(worker: FakeServiceWorker): void {
    if (this.registration === undefined) throw new Error('Nothing is registered.');
    this.registration.installing = null;
    this.registration.waiting = worker;
    worker.become('installed');
  }

  /** A build takes over all pages. */
  activate(worker: FakeServiceWorker): void {
    if (this.registration === undefined) throw new Error('Nothing is registered.');
    this.registration.installing = null;
    this.registration.waiting = null;
    this.registration.active = worker;
    this.controller = worker;
    worker.become('activated');
    this.dispatchEvent(new Event('controllerchange'));
  }
}

class FakeRegistration extends EventTarget implements ShellRegistration {
  installing: FakeServiceWorker | null = null;
  waiting: FakeServiceWorker | null = null;
  active: FakeServiceWorker | null = null;
  readonly #browser: FakeServiceWorkers;

  constructor(browser: FakeServiceWorkers) {
    super();
    this.#browser = browser;
  }

  async update(): Promise<void> {
    this.#browser.updateLooks += 1;
  }
}
