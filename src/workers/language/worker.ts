import { exposeWorker } from '../../lib/threads/expose-worker';
import { trustOwnScripts } from '../../lib/threads/trust-own-scripts';
import { createBrowserEnvironment } from './browser-environment';
import { createLanguageEngine } from './language-engine';

// It starts compute threads.
trustOwnScripts(self);
exposeWorker(createLanguageEngine(createBrowserEnvironment()), { endpoint: self, locks: navigator.locks });
