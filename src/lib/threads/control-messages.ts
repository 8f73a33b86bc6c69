/** What a worker says about itself, beside the calls that Comlink carries. */
export type WorkerControlMessage =
  | { readonly control: 'pong' }
  /** The worker holds this Web Lock for as long as it lives. */
  | { readonly control: 'lifeline'; readonly lock: string }
  /** The worker cannot go on and asks to be replaced. */
  | { readonly control: 'fatal'; readonly reason: string };

/** What the page asks a worker, beside the calls that Comlink carries. */
export interface PageControlMessage {
  readonly control: 'ping';
}

/** Tells control messages from Comlink's. */
export function isControlMessage(data: unknown): data is WorkerControlMessage | PageControlMessage {
  return typeof data === 'object' && data !== null && 'control' in data && typeof data.control === 'string';
}
