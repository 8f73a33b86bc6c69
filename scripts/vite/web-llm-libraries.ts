import type { Plugin } from 'vite';

const virtualModule = 'virtual:web-llm-libraries';

/**
 * Offers web-llm's own list of the compiled programs that run its models as the module `virtual:web-llm-libraries`: the name
 * of a model's repository, and the address of its program. The list belongs to the version of web-llm that is installed,
 * and web-llm itself is 6 MB, which the page must not load for it.
 */
export function webLlmLibraries(): Plugin {
  return {
    name: 'hearth:web-llm-libraries',
    resolveId: (id) => (id === virtualModule ? `\0${virtualModule}` : undefined),
    load: async (id) => {
      if (id !== `\0${virtualModule}`) return undefined;
      const { prebuiltAppConfig } = await import('@mlc-ai/web-llm');
      const entries = prebuiltAppConfig.model_list.map(({ model, model_lib }) => [
        new URL(model).pathname.split('/')[2] ?? '',
        model_lib,
      ]);
      return `export const libraries = ${JSON.stringify(Object.fromEntries(entries))};`;
    },
  };
}
