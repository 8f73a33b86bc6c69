import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { plantTree } from '../../support/fences/planted-tree';

/** What the compiler says of the files when they are checked as that project checks its own. */
async function compilerErrors(project: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const tree = await plantTree(files);
  try {
    const read = ts.readConfigFile(resolve(project), (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent(
      read.config,
      ts.sys,
      resolve(project, '..'),
      undefined,
      resolve(project),
    );
    const names = Object.keys(files).map((path) => join(tree.root, path));
    const program = ts.createProgram(names, options);
    return ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => {
      const path = file === undefined ? '' : file.fileName.slice(tree.root.length + 1);
      return `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0] ?? ''}`;
    });
  } finally {
    await tree.remove();
  }
}

/** What workers import: were one of these to bring the DOM's types along, the fence would stand open. */
const engines = [
  `import * as comlink from 'comlink';`,
  `import * as runtime from 'onnxruntime-web';`,
  `import * as transformers from '@huggingface/transformers';`,
  `import * as grammar from '@mlc-ai/web-xgrammar';`,
  `import { Template } from '@huggingface/jinja';`,
  `export const engines = [comlink, runtime, transformers, grammar, Template];`,
].join('\n');

describe('the types of a worker', () => {
  it('know what a worker has, but no document and no window, whatever engine or shared module is imported', async () => {
    const errors = await compilerErrors('src/workers/tsconfig.json', {
      'src/lib/models/width.ts': `export const width = window.innerWidth;\n`,
      'src/workers/language/run.ts': `${engines}\nexport { width } from '../../lib/models/width';\nexport const title = document.title;\n`,
      'src/workers/files/write.ts':
        'export const write = async (file: FileSystemFileHandle): Promise<FileSystemSyncAccessHandle> => file.createSyncAccessHandle();\n',
    });
    expect(errors).toEqual([
      expect.stringMatching(/^src\/lib\/models\/width\.ts: Cannot find name 'window'/),
      expect.stringMatching(/^src\/workers\/language\/run\.ts: Cannot find name 'document'/),
    ]);
  });
});

describe('the types of the page', () => {
  it('know the document, but not what only a worker has', async () => {
    const errors = await compilerErrors('tsconfig.json', {
      'src/lib/models/page.ts': `export const title = document.title;\nexport type Handle = FileSystemSyncAccessHandle;\n`,
    });
    expect(errors).toEqual([
      expect.stringMatching(/^src\/lib\/models\/page\.ts: Cannot find name 'FileSystemSyncAccessHandle'/),
    ]);
  });
});
