import { formatBytes } from '../../lib/core/format-bytes';
import type { HubChoice } from '../../lib/core/hub-look-up';
import { formatNumber, formattingLocale } from '../../lib/core/locale';
import type { EngineName } from '../../lib/core/model';
import type { SuggestionRole } from '../../lib/core/model-suggestion';
import { m } from '../../paraglide/messages';
import type { AddedModel } from '../../state/added-models.svelte';

/** What models are suggested for, in the order in which it is offered. */
export const suggestionRoles: Readonly<Record<SuggestionRole, () => string>> = {
  reasoning: m.hub_role_reasoning,
  fast: m.hub_role_fast,
  embedding: m.hub_role_embedding,
  recognition: m.hub_role_recognition,
  voice: m.hub_role_voice,
};

export function isRole(text: string): text is SuggestionRole {
  return Object.hasOwn(suggestionRoles, text);
}

/** Where in the device, or outside of it, a model runs. */
export function engineWords(engine: EngineName): string {
  switch (engine) {
    case 'kernels':
    case 'transformers':
      return m.models_engine_processor();
    case 'webllm':
      return m.models_engine_graphics();
    case 'server':
      return m.models_engine_server();
    case 'browser':
      return m.models_engine_browser();
  }
}

/** A commit as people write it: its first seven digits. */
export function shortCommit(revision: string): string {
  return revision.slice(0, 7);
}

/** Which state of its source a revision is. */
export function revisionWords(origin: AddedModel['origin']): string {
  return origin.type === 'hub' ? shortCommit(origin.revision) : originOf(origin);
}

/** Where a model came from; nothing known of it means that it is of the catalogue. */
export function originWords(row: AddedModel | undefined): string {
  return row === undefined ? m.models_from_catalogue() : originOf(row.origin);
}

function originOf(origin: AddedModel['origin']): string {
  switch (origin.type) {
    case 'hub':
      return m.models_from_hub({ repository: origin.repository, revision: shortCommit(origin.revision) });
    case 'disk':
      return m.models_from_disk({ name: origin.name });
    case 'server':
      return m.models_from_server({ name: origin.name });
    case 'browser':
      return m.models_from_browser();
  }
}

/** One of several things that a repository offers, in a line. */
export function choiceWords({ quantisation, path, format, bytes }: HubChoice): string {
  const name = path.split('/').at(-1) ?? path;
  const what = quantisation === null || format === 'onnx' ? name : quantisation;
  return `${what} · ${formatBytes(bytes)}`;
}

/** More than this many are counted. */
const mostNamed = 6;

/**
 * Languages by their names.
 *
 * @param codes as somebody wrote them; `many` and `multilingual` stand for dozens
 */
export function languageWords(codes: readonly string[]): string {
  if (codes.some((code) => code === 'many' || code === 'multilingual')) return m.hub_many_languages();
  const names = codes.slice(0, mostNamed).map(nameOf);
  const list = new Intl.ListFormat(formattingLocale(), { type: 'unit' }).format(names);
  const more = codes.length - names.length;
  return more === 0 ? list : m.hub_languages_more({ languages: list, shown: formatNumber(more) });
}

function nameOf(code: string): string {
  if (!/^[a-z]{2,3}$/i.test(code)) return code;
  return new Intl.DisplayNames([formattingLocale()], { type: 'language' }).of(code) ?? code;
}
