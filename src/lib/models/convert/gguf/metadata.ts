import { FailureError } from '../../../core/failure';

/** A list of metadata values as the file stores it. */
export type GgufArray =
  | readonly string[]
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array
  | BigUint64Array
  | BigInt64Array;

/** One metadata value. Whole numbers of 64 bits are `bigint`. */
export type GgufValue = string | number | bigint | boolean | GgufArray;

/** The key-value part of a GGUF file. The getters throw a `gguf-invalid` failure for a missing or wrong value. */
export class GgufMetadata {
  /** Every value by its key, in the order of the file. */
  readonly values: ReadonlyMap<string, GgufValue>;

  constructor(values: ReadonlyMap<string, GgufValue>) {
    this.values = values;
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  text(key: string): string {
    return required(key, this.optionalText(key));
  }

  optionalText(key: string): string | undefined {
    const value = this.values.get(key);
    if (value === undefined || typeof value === 'string') return value;
    throw wrongType(key, 'text');
  }

  /** A whole number that a double holds exactly. */
  integer(key: string): number {
    return required(key, this.optionalInteger(key));
  }

  optionalInteger(key: string): number | undefined {
    const value = this.values.get(key);
    return value === undefined ? undefined : wholeNumber(key, value);
  }

  /** A finite number. */
  float(key: string): number {
    return required(key, this.optionalFloat(key));
  }

  optionalFloat(key: string): number | undefined {
    const value = this.values.get(key);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw wrongType(key, 'a finite number');
  }

  optionalFlag(key: string): boolean | undefined {
    const value = this.values.get(key);
    if (value === undefined || typeof value === 'boolean') return value;
    throw wrongType(key, 'true or false');
  }

  texts(key: string): readonly string[] {
    return required(key, this.optionalTexts(key));
  }

  optionalTexts(key: string): readonly string[] | undefined {
    const value = this.values.get(key);
    if (value === undefined) return undefined;
    if (isTexts(value)) return value;
    throw wrongType(key, 'a list of texts');
  }

  /** A list of whole numbers. */
  integers(key: string): readonly number[] {
    return required(key, this.optionalIntegers(key));
  }

  optionalIntegers(key: string): readonly number[] | undefined {
    const value = this.values.get(key);
    if (value === undefined) return undefined;
    if (typeof value !== 'object') throw wrongType(key, 'a list of whole numbers');
    return Array.from<GgufValue, number>(value, (item) => wholeNumber(key, item));
  }

  /** A list of finite numbers. */
  numbers(key: string): readonly number[] {
    const value = required(key, this.values.get(key));
    if (typeof value !== 'object') throw wrongType(key, 'a list of numbers');
    return Array.from<GgufValue, number>(value, (item) => {
      if (typeof item === 'number' && Number.isFinite(item)) return item;
      throw wrongType(key, 'a list of finite numbers');
    });
  }
}

function isTexts(value: GgufValue): value is readonly string[] {
  return Array.isArray(value);
}

function required<T>(key: string, value: T | undefined): T {
  if (value === undefined) throw new FailureError({ code: 'gguf-invalid', reason: `${key} is missing` });
  return value;
}

function wholeNumber(key: string, value: GgufValue): number {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw wrongType(key, 'a whole number');
}

function wrongType(key: string, expected: string): FailureError {
  return new FailureError({ code: 'gguf-invalid', reason: `${key} is not ${expected}` });
}
