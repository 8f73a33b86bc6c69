"""Writes an adapter as `src/workers/embedding/adapter/adapter-file.ts` reads it."""

import struct

import torch

from encoder import UPDATE_SCALE

MAGIC = 0x31414C48
LARGEST_STEP = 127


def write_adapter(path, encoder, answer):
    """`answer`: the vector of the known turn, of unit length."""
    linears = encoder.linears()
    rank = linears[0].down.shape[1]
    names = "\n".join(linear.name for linear in linears).encode()
    parts = [struct.pack("<4I", MAGIC, rank, len(linears), len(names)), names, floats(answer)]
    for linear in linears:
        down, up = balanced(linear.down.detach() * UPDATE_SCALE, linear.up.detach())
        down_scales = down.abs().amax(0) / LARGEST_STEP
        up_scales = up.abs().amax(1) / LARGEST_STEP
        parts += [struct.pack("<2I", *linear.weight.shape), floats(down_scales), floats(up_scales)]
        parts += [steps(down / down_scales), steps(up / up_scales[:, None])]
    with open(path, "wb") as file:
        file.write(b"".join(parts))


def balanced(down, up):
    """The same product by vectors that stand upright on each other, so that eight bits lose little of either factor."""
    left, sizes, right = torch.linalg.svd(down @ up, full_matrices=False)
    rank = down.shape[1]
    roots = sizes[:rank].clamp(min=1e-12).sqrt()
    return left[:, :rank] * roots, roots[:, None] * right[:rank]


def floats(values):
    return values.float().numpy().astype("<f4").tobytes()


def steps(values):
    return values.round().clamp(-LARGEST_STEP, LARGEST_STEP).to(torch.int8).numpy().tobytes()
