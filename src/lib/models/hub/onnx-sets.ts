import type { HubChoice, HubFile, HubObstacle, HubRepository } from '../../core/hub-look-up';
import type { Offers } from './offers';

/** Tags of models that turn text into a vector. */
const embeddingTags: ReadonlySet<string> = new Set([
  ...['feature-extraction', 'sentence-similarity', 'sentence-transformers', 'text-embeddings-inference'],
]);

/** The ends of file names by which transformers.js finds a graph (its `dtype`), and how its numbers are then stored. */
const graphs: ReadonlyMap<string, string> = new Map([
  ['model_quantized', 'q8'],
  ['model_int8', 'int8'],
  ['model_uint8', 'uint8'],
  ['model_fp16', 'fp16'],
  ['model', 'fp32'],
]);

const neededFiles = ['config.json', 'tokenizer.json'];
const wantedFiles = ['tokenizer_config.json', 'special_tokens_map.json'];

/**
 * The ONNX graphs of a repository with what transformers.js loads beside them. Of such models Hearth runs those that give
 * vectors for texts, on the processor, so graphs whose numbers only a graphics processor computes with are left out.
 */
export function onnxOffers({ files, tags }: HubRepository): Offers {
  const graphFiles = files.filter(({ path }) => /^onnx\/.+\.onnx$/.test(path));
  if (graphFiles.length === 0) return { choices: [], obstacles: [] };
  const refuse = (reason: HubObstacle['reason']): Offers => ({
    choices: [],
    obstacles: [{ reason, path: 'onnx', bytes: graphFiles.reduce((total, file) => total + file.bytes, 0) }],
  });
  if (!tags.some((tag) => embeddingTags.has(tag))) return refuse('onnx-other-task');
  const find = (path: string): HubFile[] => files.filter((file) => file.path === path);
  if (neededFiles.some((path) => find(path).length === 0)) return refuse('onnx-no-tokenizer');
  const beside = [...neededFiles, ...wantedFiles].flatMap(find);
  const choices = [...graphs].flatMap(([name, quantisation]): HubChoice[] => {
    const [graph] = find(`onnx/${name}.onnx`);
    if (graph === undefined) return [];
    // Large graphs keep their numbers in files of their own, which are named after them.
    const data = files.filter(({ path }) => path.startsWith(`${graph.path}_data`));
    const all = [graph, ...data, ...beside];
    const bytes = all.reduce((total, file) => total + file.bytes, 0);
    return [
      { path: graph.path, format: 'onnx', kind: 'embedding', engine: 'transformers', quantisation, files: all, bytes },
    ];
  });
  return choices.length === 0 ? refuse('onnx-other-task') : { choices, obstacles: [] };
}
