import type { GgufSpecification, TypedValue } from './gguf-bytes';

/** A change of what the parts say of themselves, by their place. */
export type PartChange = (place: number) => Readonly<Record<string, TypedValue | undefined>>;

/**
 * A model in parts as llama.cpp's `gguf-split` writes them: the first has all metadata, the others only what they say of
 * the parts; tensors follow each other through them.
 *
 * @param count how many parts; with `emptyFirst` one more, in front, that has no tensor
 */
export function splitGguf(
  model: GgufSpecification,
  count: number,
  { change = () => ({}), emptyFirst = false }: { readonly change?: PartChange; readonly emptyFirst?: boolean } = {},
): readonly GgufSpecification[] {
  const tensors = model.tensors ?? [];
  const each = Math.ceil(tensors.length / count);
  const portions = Array.from({ length: count }, (_, place) => tensors.slice(place * each, (place + 1) * each));
  const all = emptyFirst ? [[], ...portions] : portions;
  return all.map((own, place) => {
    const said: Readonly<Record<string, TypedValue | undefined>> = {
      'split.no': ['u16', place],
      'split.count': ['u16', all.length],
      'split.tensors.count': ['i32', tensors.length],
      ...change(place),
    };
    const split = Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
    return { metadata: [...(place === 0 ? (model.metadata ?? []) : []), ...split], tensors: own };
  });
}
