/** The folder of the built app that is tested. */
export const builtApp = process.env['HEARTH_BUILT_APP'] ?? 'dist';
