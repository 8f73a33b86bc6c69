/** Which model of which server is asked. */
export interface ServerEndpoint {
  /** Of the server, as a person reads it. */
  readonly title: string;
  /** Absolute, up to and without `/chat/completions`: `http://127.0.0.1:8080/v1`. */
  readonly baseAddress: string;
  /** By the name that the server lists it under. */
  readonly model: string;
  /** Sent as a bearer token; none where the server asks for none. */
  readonly key?: string;
}

/** What a server says of a model in its list. */
export interface ListedModel {
  /** As the server wants to be asked for it. */
  readonly name: string;
  /** Tokens of prompt and answer together; undefined where the server does not say. */
  readonly contextTokens?: number;
  readonly parameters?: number;
}
