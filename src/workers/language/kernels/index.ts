// Nothing here may need static data: the module shares its memory with the weights, from the first byte on.
export { quantise, normaliseAndQuantise, gateAndQuantise, geluGateAndQuantise } from './quantise';
export { normaliseHeads, normaliseAndAdd } from './normalise';
export { linear, embed } from './linear';
export { rotateAndStore, attention } from './attention';
export { argmax, sumExponentials } from './vocabulary';
