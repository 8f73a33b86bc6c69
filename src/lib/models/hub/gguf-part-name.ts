/** What the name of a part of a split GGUF file says of it. */
export interface GgufPartName {
  /** What the names of all parts begin with. */
  readonly stem: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** Reads `name-00002-of-00003.gguf`, as llama.cpp names the parts of a file; nothing for the name of a whole one. */
export function ggufPart(path: string): GgufPartName | undefined {
  const [, stem = '', number, count] = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/i.exec(path) ?? [];
  return number === undefined ? undefined : { stem, number: Number(number), count: Number(count) };
}
