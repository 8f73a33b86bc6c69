import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';

const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];
const networkMessage =
  'Hearth reaches the network in the files named in eslint.config.js only, so that every request can be listed and refused.';

/** The rules against values of unknown type that flow on unchecked. */
const unsafeRulesOff = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((kind) => [
    `@typescript-eslint/no-unsafe-${kind}`,
    'off',
  ]),
);

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-*/',
    'models/',
    '.cache/',
    'test-results/',
    'playwright-report/',
    'scripts/stubs/',
    // Compiled from messages/.
    'src/paraglide/',
    // AssemblyScript: it looks like TypeScript and follows other rules; its own compiler checks it.
    'src/workers/language/kernels/',
    'src/workers/index/kernels/',
  ]),
  eslint.configs.recommended,
  typescript.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    // The rules below need types, which come from the nearest tsconfig.json: page, workers, tests and scripts apart.
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: typescript.parser } },
  },
  {
    // Plain JavaScript has no types for these rules to work on; `tsc` checks its doc comments instead.
    files: ['**/*.{js,mjs,cjs}', '*.config.ts'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { globals: globals.node, parserOptions: { projectService: false } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: ['**/*.{ts,svelte}'],
    ignores: ['*.config.ts'],
    rules: {
      // A new member of a tagged union must be answered everywhere it is read.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      // Numbers and booleans read well in a template; only objects and nullish values are mistakes there.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `() => doSomething()` and `return doSomething()` of nothing are short and harmless.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An implementation may be synchronous where its interface, or another implementation, is not.
      '@typescript-eslint/require-await': 'off',
      // `T | undefined` of an indexed read is often known to be there; `!` says so in the one place that knows.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // It takes a flag for constant that another task changes during an `await`.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // What is made by a factory is a closure, whose methods use no `this`; there are hardly any classes.
      '@typescript-eslint/unbound-method': 'off',
      // The reason of an abort signal may be anything, and is passed on as it is.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingAny: true, allowThrowingUnknown: true }],
      // A type parameter that is used once still names what is meant.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `void` also stands for "no value" in promises that are settled from outside.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // A leading underscore marks an argument that the signature needs and the body does not.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The compiler knows undefined names better than this rule does.
      'no-undef': 'off',
      // Maps and sets in state are replaced, never changed in place: `$state.raw` is made for that.
      'svelte/prefer-svelte-reactivity': 'off',
      // Addresses inside the app are plain; there is no router whose helper this rule asks for.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // A file that does not fit on a few screens has more than one reason to change.
    files: ['src/**', 'scripts/**', 'bench/**', 'tests/**'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Messages belong on the screen or in the log, not in a console that nobody reads.
    files: ['src/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // The network fence. Lint binds our own code; the policy in the headers binds the libraries as well.
    files: ['src/**'],
    ignores: ['src/workers/files/model-files.ts', 'src/workers/service-worker.ts', 'src/workers/server/worker.ts'],
    rules: {
      'no-restricted-globals': ['error', ...networkGlobals.map((name) => ({ name, message: networkMessage }))],
      'no-restricted-properties': [
        'error',
        ...['globalThis', 'window', 'self'].flatMap((object) =>
          networkGlobals.map((property) => ({ object, property, message: networkMessage })),
        ),
        { property: 'sendBeacon', message: networkMessage },
      ],
    },
  },
  {
    // The import fence of the screen once more, since dependency-cruiser does not see `import type` in a component.
    files: ['src/ui/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^[.].*/(?:lib/(?!core/)|workers/|main(?:[.]ts)?$)',
              message: 'The screen sees src/state, src/lib/core and src/ui only, so that it holds no rules.',
            },
          ],
        },
      ],
    },
  },
  {
    // In a component this parser sees the types of other components and of the template as `any`; svelte-check sees them right.
    files: ['**/*.svelte'],
    rules: {
      ...unsafeRulesOff,
      // `void value` in an effect says that the effect depends on the value.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  {
    // The matchers of the test runner, tables of cases and parsed reports are `any`; a wrong one fails its test.
    files: ['tests/**', 'bench/**'],
    rules: {
      ...unsafeRulesOff,
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Playwright reads a fixture's needs from the pattern of its first argument, which may be empty.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
);
