import type { HubChoice, HubLookUp, HubName, HubObstacle, HubRepository } from '../../core/hub-look-up';
import { ggufOffers } from './gguf-files';
import { mlcOffers } from './mlc-sets';
import { onnxOffers } from './onnx-sets';

/** Weights that no engine reads as they are. */
const unconvertedNames = /\.(?:safetensors|bin|pt|pth|h5|msgpack|ckpt|gguf_[a-z]+)$/i;

/** Sees by the names of its files what of a repository Hearth can run. */
export function readHubModel(repository: HubRepository): HubLookUp {
  const offers = [ggufOffers, onnxOffers, mlcOffers].map((read) => read(repository));
  const choices = offers.flatMap((offer) => offer.choices).sort((a, b) => a.bytes - b.bytes);
  const obstacles = offers.flatMap((offer) => offer.obstacles);
  return {
    repository,
    choices,
    obstacles: choices.length + obstacles.length === 0 ? [nothingToRun(repository)] : obstacles,
  };
}

/** The choice that a name asks for by its file or its quantisation; nothing where it asks for none that is there. */
export function choiceOf({ choices }: HubLookUp, { path, quantisation }: HubName): HubChoice | undefined {
  return choices.find((choice) =>
    path === undefined
      ? quantisation !== undefined && choice.quantisation?.toUpperCase() === quantisation
      : choice.files.some((file) => file.path === path),
  );
}

function nothingToRun({ files }: HubRepository): HubObstacle {
  const weights = files.filter(({ path }) => unconvertedNames.test(path));
  const bytes = weights.reduce((total, file) => total + file.bytes, 0);
  return { reason: weights.length > 0 ? 'unconverted' : 'nothing', path: '', bytes };
}
