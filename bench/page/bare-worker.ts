import { expose } from 'comlink';
import { trustOwnScripts } from '../../src/lib/threads/trust-own-scripts';
import { createBrowserEnvironment } from '../../src/workers/language/browser-environment';
import { createBareEngine } from './bare-engine';

trustOwnScripts(self);
expose(createBareEngine(createBrowserEnvironment()));
