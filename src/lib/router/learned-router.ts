import { weights } from 'virtual:router-weights';
import { createRouter, type Router, type RouterDependencies } from './create-router';
import { readRouterWeights } from './router-weights';

/** The router with what it has learned. Half a megabyte comes with this file: import it late. */
export function createLearnedRouter(dependencies: Omit<RouterDependencies, 'weights'>): Router {
  return createRouter({ ...dependencies, weights: readRouterWeights(weights) });
}
