#!/usr/bin/env python3
"""Writes golden-blocks.json: stored blocks of every tensor type and the numbers that the reference package reads from them.

usage: make-golden-blocks.py SMOLLM2.gguf QWEN.gguf > golden-blocks.json      (needs: pip install gguf numpy)

For each type: blocks of a real tensor where one of the two files has the type, else the numbers of a real tensor
quantised by the package (which cannot write k-quants), and blocks of random bytes with half-precision scales that are
finite, denormal, zero or negative.
"""
import base64
import json
import sys

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType as Type, GGUFReader
from gguf.quants import dequantize, quantize

# Where the half-precision numbers of a block lie, in bytes from its start.
HALVES = {
    "F16": [0], "Q4_0": [0], "Q4_1": [0, 2], "Q5_0": [0], "Q5_1": [0, 2], "Q8_0": [0],
    "Q2_K": [80, 82], "Q3_K": [108], "Q4_K": [0, 2], "Q5_K": [0, 2], "Q6_K": [208],
}  # fmt: skip
TYPES = ["F32", "F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K"]
PLAIN = {"F32", "F16", "BF16"}


def real_blocks(readers, name, count):
    kind = Type[name]
    size = GGML_QUANT_SIZES[kind][1]
    for reader in readers:
        for tensor in reader.tensors:
            if tensor.tensor_type == kind:
                return tensor.data.reshape(-1).view(np.uint8)[: count * size].copy()
    tensor = next(t for t in readers[0].tensors if t.name == "blk.0.attn_v.weight")
    numbers = dequantize(tensor.data, tensor.tensor_type).reshape(-1)[: count * GGML_QUANT_SIZES[kind][0]]
    try:
        return quantize(numbers.reshape(1, -1), kind).reshape(-1).view(np.uint8)
    except NotImplementedError:
        return np.zeros(0, np.uint8)


def random_blocks(random, name, count):
    size = GGML_QUANT_SIZES[Type[name]][1]
    if name == "F32":
        return random.standard_normal(count).astype(np.float32).view(np.uint8)
    if name == "BF16":
        return (random.standard_normal(count).astype(np.float32).view(np.uint32) >> 16).astype(np.uint16).view(np.uint8)
    blocks = random.integers(0, 256, (count, size), dtype=np.uint8)
    special = np.array([0, -0.0, 6e-8, -5e-5, 65504, -1.5], np.float16)
    for at in HALVES[name]:
        scales = random.standard_normal(count).astype(np.float16)
        chosen = random.random(count) < 0.5
        scales[chosen] = random.choice(special, int(chosen.sum()))
        blocks[:, at : at + 2] = scales.view(np.uint8).reshape(count, 2)
    return blocks.reshape(-1)


def main():
    readers = [GGUFReader(path) for path in sys.argv[1:3]]
    random = np.random.default_rng(20240917)
    golden = {}
    for name in TYPES:
        count = 64 if name in PLAIN else 4
        stored = np.concatenate([real_blocks(readers, name, count), random_blocks(random, name, count)])
        numbers = dequantize(stored.reshape(1, -1), Type[name]).reshape(-1)
        assert numbers.dtype == np.float32 and np.isfinite(numbers).all()
        encode = lambda array: base64.b64encode(array.tobytes()).decode()
        golden[name] = {"stored": encode(stored), "numbers": encode(numbers)}
    json.dump(golden, sys.stdout, indent=1)
    print()


main()
