declare module 'virtual:web-llm-libraries' {
  /** Address of the compiled program that runs a model, by the name of its repository without the owner. */
  export const libraries: Readonly<Record<string, string>>;
}
