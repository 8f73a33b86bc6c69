import { exposeWorker } from '../../lib/threads/expose-worker';
import { trustOwnScripts } from '../../lib/threads/trust-own-scripts';
import { createBrowserEnvironment } from './browser-environment';
import { createWebLlmEngine } from './webllm-engine';

trustOwnScripts(self);
exposeWorker(createWebLlmEngine(createBrowserEnvironment(self)), { endpoint: self, locks: navigator.locks });
