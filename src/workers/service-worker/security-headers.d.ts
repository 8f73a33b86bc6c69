declare module 'virtual:security-headers' {
  /** The headers of every response of Hearth's own server, by name. */
  export const securityHeaders: Readonly<Record<string, string>>;
}
