import { join } from 'node:path';
import { findModel } from '../../../src/lib/models/catalogue/catalogue';

/** Where the published file of a model lies when `npm run models -- get ID --keep-sources` kept it. */
export function sourcePath(root: string, model: string): string {
  const source = findModel(model)?.sources.find(({ path }) => path.endsWith('.gguf'));
  if (source === undefined) throw new Error(`${model} comes from no GGUF file.`);
  return join(root, 'models/sources', source.sha256);
}
