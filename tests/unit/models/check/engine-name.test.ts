import { expect, test } from 'vitest';
import { nameEngine } from '../../../../src/lib/models/check/engine-name';
import { goodGpu } from '../../../support/webllm/mlc-files';

const versions = { kernels: 'k1', webllm: '0.2.86 w1' };
const onGpu = (gpu: typeof goodGpu | undefined, built = versions) =>
  nameEngine({ engine: 'webllm' }, built, async () => gpu);

test('an engine is known by its build, on the graphics processor by the adapter too', async () => {
  const never = (): never => {
    throw new Error('asked for the graphics processor');
  };
  expect(await nameEngine({ engine: 'kernels' }, versions, never)).toBe('kernels k1');
  expect(await nameEngine({ engine: 'kernels' }, { ...versions, webllm: '1.0' }, never)).toBe('kernels k1');
  const names = await Promise.all([
    onGpu(goodGpu),
    onGpu(goodGpu, { ...versions, webllm: '0.2.87 w1' }),
    onGpu({ ...goodGpu, description: 'driver 2' }),
    onGpu({ ...goodGpu, architecture: 'turing' }),
    onGpu({ ...goodGpu, vendor: 'other' }),
    onGpu({ ...goodGpu, shaderF16: false }),
    onGpu(undefined),
  ]);
  expect(new Set(names).size).toBe(names.length);
  expect(await onGpu({ ...goodGpu })).toBe(names[0]);
});
