// Nothing here may need static data: the module shares its memory with the weights, from the first byte on.
export { quantise, normaliseAndQuantise, gateAndQuantise } from './quantise';
export { linear, embed } from './linear';
export { rotateAndStore, attention } from './attention';
export { argmax, sumExponentials } from './vocabulary';
