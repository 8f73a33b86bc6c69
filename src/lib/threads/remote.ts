/** Every method of a worker's interface, and whether it answers once or with a stream. The compiler checks both. */
export type MethodKinds<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...args: never[]) => AsyncIterable<unknown>
    ? 'stream'
    : Methods[Name] extends (...args: never[]) => Promise<unknown>
      ? 'call'
      : never;
};

/** Carries calls by name to wherever they are answered. */
export interface Caller {
  call(method: string, args: readonly unknown[]): Promise<unknown>;
  stream(method: string, args: readonly unknown[]): AsyncIterable<unknown>;
}

/** Gives a {@link Caller} the shape of a worker's interface, exactly as its `api.ts` says. */
export function remoteOf<Methods extends object>(kinds: MethodKinds<Methods>, caller: Caller): Methods {
  const remote = {} as Methods;
  for (const [name, kind] of Object.entries(kinds)) {
    const method =
      kind === 'stream'
        ? (...args: readonly unknown[]) => caller.stream(name, args)
        : (...args: readonly unknown[]) => caller.call(name, args);
    Object.assign(remote, { [name]: method });
  }
  return remote;
}
