import { m } from '../../paraglide/messages';
import { approximateWords } from './approximate-words';
import { clause } from './clause';
import { describeGgufParts } from './describe-gguf-parts';
import { describeHubFault } from './describe-hub-fault';
import { describeOwnFileFault } from './describe-own-file-fault';
import { describeServerFault } from './describe-server-fault';
import type { Failure } from './failure';
import { formatBytes } from './format-bytes';
import { formatNumber } from './locale';

/** What a person is told when something went wrong: three plain sentences or so. */
export interface FailureDescription {
  readonly whatHappened: string;
  readonly whatWasKept: string;
  readonly whatToDo: string;
}

/**
 * Puts a failure into words for a person; nothing else in Hearth does. `titleOfModel` turns a catalogue id into the
 * title that the person knows; without it the id itself is shown.
 */
export function describeFailure(
  failure: Failure,
  titleOfModel: (id: string) => string = (id) => id,
): FailureDescription {
  switch (failure.code) {
    case 'message-empty':
      return {
        whatHappened: m.failures_message_empty(),
        whatWasKept: m.failures_conversation_kept(),
        whatToDo: m.failures_message_empty_do(),
      };
    case 'context-overflow':
      return {
        whatHappened: m.failures_context_overflow({
          length: approximateWords(failure.promptTokens),
          limit: approximateWords(failure.limitTokens),
        }),
        whatWasKept: m.failures_message_kept(),
        whatToDo: m.failures_context_overflow_do(),
      };
    case 'model-missing':
      return {
        whatHappened: m.failures_model_missing({ model: titleOfModel(failure.model) }),
        whatWasKept: m.failures_message_kept(),
        whatToDo: m.failures_model_missing_do(),
      };
    case 'model-corrupt':
      return {
        whatHappened: m.failures_model_corrupt({ model: titleOfModel(failure.model), file: failure.file }),
        whatWasKept: m.failures_model_corrupt_kept(),
        whatToDo: m.failures_model_corrupt_do(),
      };
    case 'model-incompatible':
      return {
        whatHappened: m.failures_model_incompatible({
          model: titleOfModel(failure.model),
          reason: clause(failure.reason),
        }),
        whatWasKept: m.failures_conversation_kept(),
        whatToDo: m.failures_model_incompatible_do(),
      };
    case 'source-unreachable':
      return {
        whatHappened: m.failures_source_unreachable({ file: failure.file, reason: clause(failure.reason) }),
        whatWasKept: m.failures_download_kept(),
        whatToDo: m.failures_source_unreachable_do(),
      };
    case 'source-missing':
      return {
        whatHappened: m.failures_source_missing({ file: failure.file }),
        whatWasKept: m.failures_download_kept(),
        whatToDo: m.failures_source_missing_do(),
      };
    case 'source-corrupt':
      return {
        whatHappened: m.failures_source_corrupt({ file: failure.file }),
        whatWasKept: m.failures_source_corrupt_kept(),
        whatToDo: m.failures_source_corrupt_do(),
      };
    case 'source-refused':
      return {
        whatHappened: m.failures_source_refused({ file: failure.file }),
        whatWasKept: m.failures_download_kept(),
        whatToDo: m.failures_source_refused_do(),
      };
    case 'source-oversized':
      return {
        whatHappened: m.failures_source_oversized({
          file: failure.file,
          size: formatBytes(failure.bytes),
          limit: formatBytes(failure.limitBytes),
        }),
        whatWasKept: m.failures_nothing_changed(),
        whatToDo: m.failures_gguf_unsupported_do(),
      };
    case 'set-invalid':
      return {
        whatHappened: m.failures_set_invalid({ reason: clause(failure.reason) }),
        whatWasKept: m.failures_nothing_changed(),
        whatToDo: m.failures_set_invalid_do(),
      };
    case 'disk-full':
      return {
        whatHappened:
          failure.neededBytes > 0
            ? m.failures_disk_full_needed({ size: formatBytes(failure.neededBytes) })
            : m.failures_disk_full(),
        whatWasKept: m.failures_disk_full_kept(),
        whatToDo: m.failures_disk_full_do(),
      };
    case 'files-unkept':
      return {
        whatHappened: m.failures_files_unkept({ reason: clause(failure.reason) }),
        whatWasKept: m.failures_files_unkept_kept(),
        whatToDo: m.failures_files_unkept_do(),
      };
    case 'engine-crashed':
      return {
        whatHappened: m.failures_engine_crashed({ engine: failure.engine, reason: clause(failure.reason) }),
        whatWasKept: m.failures_answer_kept(),
        whatToDo: m.failures_engine_crashed_do(),
      };
    case 'engine-abandoned':
      return {
        whatHappened: m.failures_engine_abandoned({
          engine: failure.engine,
          count: failure.deaths,
          shown: formatNumber(failure.deaths),
        }),
        whatWasKept: m.failures_answer_kept(),
        whatToDo: m.failures_engine_abandoned_do(),
      };
    case 'out-of-memory':
      return {
        whatHappened: m.failures_out_of_memory({ engine: failure.engine }),
        whatWasKept: m.failures_answer_kept(),
        whatToDo: m.failures_out_of_memory_do(),
      };
    case 'webgpu-unavailable':
      return {
        whatHappened: m.failures_webgpu_unavailable({ reason: clause(failure.reason) }),
        whatWasKept: m.failures_message_kept(),
        whatToDo: m.failures_webgpu_unavailable_do(),
      };
    case 'webgpu-lost':
      return {
        whatHappened: m.failures_webgpu_lost({ model: titleOfModel(failure.model), reason: clause(failure.reason) }),
        whatWasKept: m.failures_answer_kept(),
        whatToDo: m.failures_webgpu_lost_do(),
      };
    case 'model-stopped-page':
      return {
        whatHappened: m.failures_model_stopped_page({ model: titleOfModel(failure.model) }),
        whatWasKept: m.failures_message_kept(),
        whatToDo: m.failures_model_stopped_page_do(),
      };
    case 'model-check-failed':
      return {
        whatHappened: m.failures_model_check_failed({
          model: titleOfModel(failure.model),
          reason: clause(failure.reason),
        }),
        whatWasKept: m.failures_message_kept(),
        whatToDo: m.failures_model_check_failed_do(),
      };
    case 'embedding-check-failed':
      return {
        whatHappened: m.failures_embedding_check_failed({
          model: titleOfModel(failure.model),
          reason: clause(failure.reason),
        }),
        whatWasKept: m.failures_embedding_kept(),
        whatToDo: m.failures_embedding_check_failed_do(),
      };
    case 'gguf-invalid':
      return {
        whatHappened: m.failures_gguf_invalid({ reason: clause(failure.reason) }),
        whatWasKept: m.failures_nothing_changed(),
        whatToDo: m.failures_gguf_invalid_do(),
      };
    case 'gguf-unsupported':
      return {
        whatHappened: m.failures_gguf_unsupported({ reason: clause(failure.reason) }),
        whatWasKept: m.failures_nothing_changed(),
        whatToDo: m.failures_gguf_unsupported_do(),
      };
    case 'gguf-parts':
      return { ...describeGgufParts(failure), whatWasKept: m.failures_nothing_changed() };
    case 'gguf-unlisted':
      return {
        whatHappened: unlisted(failure, titleOfModel),
        whatWasKept: m.failures_nothing_changed(),
        whatToDo: m.failures_gguf_unlisted_do(),
      };
    case 'import-failed':
      return {
        whatHappened: m.failures_import_failed({ reason: clause(failure.reason) }),
        whatWasKept: m.failures_nothing_changed(),
        whatToDo: m.failures_import_failed_do(),
      };
    case 'own-file-failed':
      return { ...describeOwnFileFault(failure), whatWasKept: m.failures_nothing_changed() };
    case 'import-invalid':
      return {
        whatHappened: m.failures_import_invalid({ reason: clause(failure.reason) }),
        whatWasKept: m.failures_nothing_changed(),
        whatToDo: m.failures_import_invalid_do(),
      };
    case 'calendar-invalid':
      return {
        whatHappened: m.failures_calendar_invalid({ reason: clause(failure.reason) }),
        whatWasKept: m.failures_nothing_changed(),
        whatToDo: m.failures_calendar_invalid_do(),
      };
    case 'import-newer':
      return {
        whatHappened: m.failures_import_newer(),
        whatWasKept: m.failures_nothing_changed(),
        whatToDo: m.failures_import_newer_do(),
      };
    case 'attachment-not-text':
      return {
        whatHappened: m.failures_attachment_not_text({ name: failure.name }),
        whatWasKept: m.failures_draft_kept(),
        whatToDo: m.failures_attachment_not_text_do(),
      };
    case 'attachment-unreadable':
      return {
        whatHappened: m.failures_attachment_unreadable({ name: failure.name }),
        whatWasKept: m.failures_draft_kept(),
        whatToDo: m.failures_attachment_unreadable_do(),
      };
    case 'attachment-too-large':
      return {
        whatHappened: m.failures_attachment_too_large({
          name: failure.name,
          size: formatBytes(failure.bytes),
          limit: formatBytes(failure.limitBytes),
        }),
        whatWasKept: m.failures_draft_kept(),
        whatToDo: m.failures_attachment_too_large_do(),
      };
    case 'attachments-too-many':
      return {
        whatHappened: m.failures_attachments_too_many({ limit: formatNumber(failure.limit) }),
        whatWasKept: m.failures_attachments_too_many_kept(),
        whatToDo: m.failures_attachments_too_many_do(),
      };
    case 'grammar-invalid':
      return {
        whatHappened: m.failures_grammar_invalid({ reason: clause(failure.reason) }),
        whatWasKept: m.failures_answer_kept(),
        whatToDo: m.failures_grammar_invalid_do(),
      };
    case 'tool-call-invalid':
      return {
        whatHappened: m.failures_tool_call_invalid({ tool: failure.tool, reason: clause(failure.reason) }),
        whatWasKept: m.failures_answer_kept(),
        whatToDo: m.failures_tool_call_invalid_do(),
      };
    case 'outside-unavailable':
      return {
        whatHappened: m.failures_outside_unavailable(),
        whatWasKept: m.failures_nothing_changed(),
        whatToDo: m.failures_outside_unavailable_do(),
      };
    case 'hub-not-approved':
      return {
        whatHappened: m.failures_hub_not_approved(),
        whatWasKept: m.failures_nothing_changed(),
        whatToDo: m.failures_hub_not_approved_do(),
      };
    case 'server-failed':
      return { ...describeServerFault(failure), whatWasKept: m.failures_answer_kept() };
    case 'hub-failed':
      return { ...describeHubFault(failure), whatWasKept: m.failures_nothing_changed() };
    case 'storage-failed':
      return {
        whatHappened: m.failures_storage_failed({ reason: clause(failure.reason) }),
        whatWasKept: m.failures_storage_failed_kept(),
        whatToDo: m.failures_storage_failed_do(),
      };
    case 'storage-newer':
      return {
        whatHappened: m.failures_storage_newer(),
        whatWasKept: m.failures_storage_newer_kept(),
        whatToDo: m.failures_storage_newer_do(),
      };
  }
}

function unlisted(
  { architecture, name, resembles }: Extract<Failure, { code: 'gguf-unlisted' }>,
  titleOfModel: (id: string) => string,
): string {
  if (resembles !== null) return m.failures_gguf_unlisted_version({ model: titleOfModel(resembles) });
  if (name === null) return m.failures_gguf_unlisted_nameless({ architecture });
  return m.failures_gguf_unlisted_named({ name, architecture });
}
