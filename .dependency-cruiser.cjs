/**
 * Which part of Hearth may import which: core <- storage <- features <- assistant <- state <- ui, with the workers
 * behind their contracts and src/main.ts above everything. tests/unit/fences plants a breach of every rule.
 */
const features =
  '(?:models|router|skills|memory|search|voice|tools|audit|alerts|calendar|attachments|prompts|exchange|web-app)';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules in a circle can only be understood, tested and changed all at once.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-a-leaf',
      comment: 'Everything speaks in the words of core, so core must drag nothing along.',
      severity: 'error',
      from: { path: '^src/lib/core/' },
      to: { pathNot: '^src/(?:lib/core|paraglide)/' },
    },
    {
      name: 'threads-know-only-core',
      comment: 'The transport carries any contract; knowing one would tie all of them together.',
      severity: 'error',
      from: { path: '^src/lib/threads/' },
      to: { path: '^src/', pathNot: '^src/lib/(?:threads|core)/' },
    },
    {
      name: 'storage-knows-only-core',
      comment: 'Stored rows outlive every feature, so their shape must not follow any of them.',
      severity: 'error',
      from: { path: '^src/lib/storage/' },
      to: { path: '^src/', pathNot: '^src/lib/(?:storage|core)/' },
    },
    {
      name: 'features-are-strangers',
      comment:
        'A feature can be changed or removed alone only while no other one leans on it; the assistant joins them.',
      severity: 'error',
      from: { path: `^src/lib/(${features})/` },
      to: { path: `^src/lib/${features}/`, pathNot: '^src/lib/$1/' },
    },
    {
      name: 'assistant-is-above-features',
      comment: 'Only the assistant knows the order of a turn; a part that calls back into it hides that order.',
      severity: 'error',
      from: { path: '^src/lib/', pathNot: '^src/lib/assistant/' },
      to: { path: '^src/lib/assistant/' },
    },
    {
      name: 'lib-is-below-the-screen',
      comment: 'The rules must be testable in Node and usable by another screen.',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^src/(?:state|ui)/' },
    },
    {
      name: 'lib-is-framework-free',
      comment: 'The rules must outlive the framework that shows them.',
      severity: 'error',
      from: { path: '^src/(?:lib|workers)/' },
      to: { path: 'node_modules/(?:svelte|@sveltejs|bits-ui)/|[.]svelte(?:[.]ts)?$' },
    },
    {
      name: 'ui-sees-state-only',
      comment: 'A component that calls the rules itself cannot be shown with plain data, and puts rules on the screen.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/', pathNot: '^src/(?:ui|state|lib/core|paraglide)/' },
    },
    {
      name: 'state-does-not-see-ui',
      comment: 'State is what the screen shows; it must not depend on how.',
      severity: 'error',
      from: { path: '^src/state/' },
      to: { path: '^src/ui/' },
    },
    {
      name: 'workers-by-contract',
      comment: "A worker's modules belong to its thread; other threads know api.ts and nothing else.",
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:workers/|main(?:[.]ts$|/))' },
      to: { path: '^src/workers/', pathNot: '^src/workers/[^/]+/api[.]ts$' },
    },
    {
      name: 'workers-by-type',
      comment: 'A contract is types; a value from it would pull worker code into the page.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main(?:[.]ts$|/)' },
      to: { path: '^src/workers/[^/]+/api[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workers-are-strangers',
      comment: 'Each worker is started, killed and replaced alone; of another one it may know the contract.',
      severity: 'error',
      from: { path: '^src/workers/([^/]+)/' },
      to: { path: '^src/workers/', pathNot: ['^src/workers/$1/', '^src/workers/[^/]+/api[.]ts$'] },
    },
    {
      name: 'workers-stay-inside',
      comment:
        'A worker computes: the words, the transport and the plain rules of models are all it needs from outside.',
      severity: 'error',
      from: { path: '^src/workers/', pathNot: '^src/workers/(?:search|index)/' },
      to: { path: '^src/', pathNot: '^src/(?:workers|lib/(?:core|threads|models))/' },
    },
    {
      name: 'search-reads-rows-itself',
      comment:
        'Sending every row through the page to be indexed would stall it; beside the rows, search knows its own rules only.',
      severity: 'error',
      from: { path: '^src/workers/search/' },
      to: { path: '^src/', pathNot: '^src/(?:workers|lib/(?:core|threads|storage|search))/' },
    },
    {
      name: 'index-reads-rows-itself',
      comment:
        'As with search; beside the rows, the index knows the rules of memory, and nothing else that could slow it down.',
      severity: 'error',
      from: { path: '^src/workers/index/' },
      to: { path: '^src/', pathNot: '^src/(?:workers|lib/(?:core|threads|storage|memory))/' },
    },
    {
      name: 'engines-in-workers-only',
      comment: 'An engine on the page would freeze the screen and fatten the first load.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workers/' },
      to: {
        path: 'node_modules/(?:onnxruntime-web|@huggingface/transformers|@mlc-ai/web-(?:llm|xgrammar)|voy-search)/',
      },
    },
    {
      name: 'dexie-in-storage-only',
      comment: 'Whoever touches the database elsewhere knows its tables; callers speak to storage in domain words.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/lib/storage/' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'words-for-core-and-screen',
      comment: 'Only what speaks to a person needs words; a rule that returns some cannot be said in another language.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:lib/core|ui|paraglide)/|^src/main(?:[.]ts$|/)' },
      to: { path: '^src/paraglide/' },
    },
    {
      name: 'nobody-imports-main',
      comment: 'main.ts builds everything once; whatever imports it would build everything again.',
      severity: 'error',
      from: { pathNot: '^src/main(?:[.]ts$|/)' },
      to: { path: '^src/main(?:[.]ts$|/)' },
    },
    {
      name: 'product-stands-alone',
      comment: 'What is shipped must not depend on tests, benchmarks or scripts, nor carry their fakes.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:scripts|bench|tests)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The kernels are AssemblyScript, with a compiler of their own.
    exclude: { path: '^(?:dist|scripts/stubs|src/workers/(?:language|index)/kernels)/' },
    // Imports of types count as well: a layer that knows the types of a layer above already depends on it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
      extensions: ['.ts', '.svelte', '.svelte.ts', '.mjs', '.js', '.d.ts'],
    },
  },
};
