import { m } from '../../paraglide/messages';
import type { HubNameProblem, HubObstacleReason } from './hub-look-up';

/** Why something of a repository will not run, and what would. */
export function describeHubObstacle(reason: HubObstacleReason): string {
  switch (reason) {
    case 'gguf-split':
      return m.hub_gguf_split();
    case 'gguf-incomplete':
      return m.hub_gguf_incomplete();
    case 'gguf-companion':
      return m.hub_gguf_companion();
    case 'gguf-quantisation':
      return m.hub_gguf_quantisation();
    case 'onnx-no-tokenizer':
      return m.hub_onnx_no_tokenizer();
    case 'onnx-other-task':
      return m.hub_onnx_other_task();
    case 'mlc-incomplete':
      return m.hub_mlc_incomplete();
    case 'unconverted':
      return m.hub_unconverted();
    case 'nothing':
      return m.hub_nothing();
  }
}

/** Why a text names no repository of models. */
export function describeHubNameProblem(problem: HubNameProblem): string {
  switch (problem) {
    case 'empty':
      return m.hub_name_empty();
    case 'owner-missing':
      return m.hub_name_owner_missing();
    case 'no-model':
      return m.hub_name_no_model();
    case 'other-host':
      return m.hub_name_other_host();
    case 'malformed':
      return m.hub_name_malformed();
  }
}
