import { ROUTES } from './routes';

/** Length of the vectors of all-MiniLM-L6-v2, with its adapter or without. */
export const EMBEDDING_DIMENSIONS = 384;

/** Inputs of the last layer without the embedding model: a constant, leaning or not, and three times the routes. */
export const PLAIN_INPUTS = 2 + 3 * ROUTES.length;

/** With it: three times the routes more. */
export const FULL_INPUTS = PLAIN_INPUTS + 3 * ROUTES.length;
