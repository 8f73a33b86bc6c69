interface TrustedTypePolicyFactory {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown;
}

/** A page or a worker: something that may start workers. */
export interface ScriptScope {
  readonly location: { readonly href: string; readonly origin: string };
  readonly trustedTypes?: TrustedTypePolicyFactory;
}

/**
 * Allows workers to be started from the scope's own origin and from nowhere else. The policy is the one called
 * `default`, since the addresses of workers reach the browser as plain text.
 */
export function trustOwnScripts(scope: ScriptScope): void {
  scope.trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const url = new URL(address, scope.location.href);
      if (url.origin !== scope.location.origin) throw new TypeError(`${url.origin} is not Hearth's own origin.`);
      return url.href;
    },
  });
}
