"""all-MiniLM-L6-v2 from its ONNX file of 8-bit weights, with low-rank updates that can be learned (LoRA; Hu et al., 2021)."""

import math

import onnx
import torch
from torch import nn
from torch.nn import functional

HEADS = 12
SIZE = 384
LAYERS = 6
# Query, key, value, output of attention, and both of the feed-forward part: the order in which the graph multiplies by them.
MATRICES = 6
BIASES = (
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
)
# An update counts so much more than its factors say, so that their steps can be small.
UPDATE_SCALE = 2.0


class AdaptedLinear(nn.Module):
    """A frozen matrix with its frozen bias, and the product of two narrow matrices that is learned."""

    def __init__(self, name, weight, bias, rank):
        super().__init__()
        self.name = name
        self.register_buffer("weight", weight)
        self.register_buffer("bias", bias)
        self.down = nn.Parameter(torch.randn(weight.shape[0], rank) / math.sqrt(weight.shape[0]))
        self.up = nn.Parameter(torch.zeros(rank, weight.shape[1]))

    def forward(self, states):
        return states @ self.weight + self.bias + (states @ self.down) @ self.up * UPDATE_SCALE


class Layer(nn.Module):
    def __init__(self, linears, norms):
        super().__init__()
        self.query, self.key, self.value, self.attended, self.wide, self.narrow = linears
        self.after_attention, self.after_feed_forward = norms
        self.dropout = nn.Dropout(0.1)

    def forward(self, states, mask):
        batch, length, _ = states.shape

        def heads(linear):
            return linear(states).view(batch, length, HEADS, SIZE // HEADS).transpose(1, 2)

        attention = functional.scaled_dot_product_attention(
            heads(self.query), heads(self.key), heads(self.value), attn_mask=mask
        )
        attention = attention.transpose(1, 2).reshape(batch, length, SIZE)
        states = self.after_attention(states + self.dropout(self.attended(attention)))
        return self.after_feed_forward(states + self.dropout(self.narrow(functional.gelu(self.wide(states)))))


class Encoder(nn.Module):
    """Gives a state for each token."""

    def __init__(self, path, rank):
        super().__init__()
        graph = onnx.load(path).graph
        tensors = {tensor.name: torch.tensor(onnx.numpy_helper.to_array(tensor)) for tensor in graph.initializer}

        def weights(name):
            return tensors[f"{name}_q"].float() * tensors[f"{name}_scale"]

        def norm(name):
            layer = nn.LayerNorm(SIZE, eps=1e-12)
            layer.weight = nn.Parameter(tensors[f"inner.{name}.LayerNorm.weight"], requires_grad=False)
            layer.bias = nn.Parameter(tensors[f"inner.{name}.LayerNorm.bias"], requires_grad=False)
            return layer

        products = [node.input[1] for node in graph.node if node.op_type == "MatMul"]
        matrices = [name for name in products if f"{name}_q" in tensors]
        if len(matrices) != LAYERS * MATRICES:
            raise ValueError(f"{path} is another graph: it has {len(matrices)} matrices")
        positions = weights("inner.embeddings.position_embeddings.weight")
        kinds = tensors["inner.embeddings.token_type_embeddings.weight"]
        self.register_buffer("words", weights("inner.embeddings.word_embeddings.weight"))
        self.register_buffer("positions", positions + kinds[0])
        self.norm = norm("embeddings")
        self.layers = nn.ModuleList()
        for at in range(LAYERS):
            place = f"encoder.layer.{at}"
            linears = [
                AdaptedLinear(name, weights(name), tensors[f"inner.{place}.{bias}.bias"], rank)
                for name, bias in zip(matrices[at * MATRICES : (at + 1) * MATRICES], BIASES)
            ]
            self.layers.append(Layer(linears, (norm(f"{place}.attention.output"), norm(f"{place}.output"))))

    def linears(self):
        return [module for module in self.modules() if isinstance(module, AdaptedLinear)]

    def forward(self, tokens, lengths):
        mask = (torch.arange(tokens.shape[1])[None] < lengths[:, None])[:, None, None, :]
        states = self.norm(self.words[tokens] + self.positions[: tokens.shape[1]])
        for layer in self.layers:
            states = layer(states, mask)
        return states
