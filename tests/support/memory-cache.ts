/** The browser's `Cache` as far as the service worker needs it. */
export class MemoryCache {
  readonly kept = new Map<string, Response>();

  async match(key: string): Promise<Response | undefined> {
    return this.kept.get(key)?.clone();
  }

  async put(key: string, response: Response): Promise<void> {
    this.kept.set(key, response);
  }

  async delete(key: string): Promise<boolean> {
    return this.kept.delete(key);
  }
}
