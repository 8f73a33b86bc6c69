/*
 * A chunk of its own, under a name of its own: the service worker keeps it from its first use on, so that only those who
 * use the graphics processor download its 6 MB.
 */
export { MLCEngine } from '@mlc-ai/web-llm';
