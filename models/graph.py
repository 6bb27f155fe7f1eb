"""Builds the ONNX graph of the model: 4-bit matrices multiplied with activations of 8 bits, a 4-bit table of word vectors."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from weights import BLOCK, Blocks, Weights, read

MICROSOFT = "com.microsoft"


class Graph:
    """Collects nodes and constants."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, kind: str, inputs: list[str], output: str, domain: str = "", **attributes) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def product(self, name: str, value: str, matrix: Blocks) -> str:
        """value times the transposed matrix."""
        rows, half = matrix.nibbles.shape
        columns = 2 * half
        packed = self.constant(f"{name}.weights", matrix.nibbles.reshape(rows, columns // BLOCK, BLOCK // 2))
        scales = self.constant(f"{name}.scales", matrix.scales.reshape(-1))
        return self.add("MatMulNBits", [value, packed, scales], name, MICROSOFT, K=columns, N=rows, bits=4, block_size=BLOCK, accuracy_level=4)

    def norm_of_sum(self, name: str, value: str, residual: str, bias: str, gamma: np.ndarray, beta: np.ndarray, epsilon: float) -> str:
        inputs = [value, residual, self.constant(f"{name}.gamma", gamma), self.constant(f"{name}.beta", beta), bias]
        return self.add("SkipLayerNormalization", inputs, name, MICROSOFT, epsilon=epsilon)


def build(packed: bytes) -> bytes:
    weights = read(packed)
    graph = Graph()
    value = embed(graph, weights)
    for layer in range(weights.layers):
        value = encode(graph, weights, layer, value)
    graph.nodes[-1].output[0] = "last_hidden_state"
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "multilingual-e5-small",
            [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["texts", "tokens"])],
            [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["texts", "tokens", weights.width])],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)],
        producer_name="glossa",
    )
    model.ir_version = 9
    return model.SerializeToString(deterministic=True)


def embed(graph: Graph, weights: Weights) -> str:
    """Word vector plus position. The model is a BERT with the tokenizer of XLM-R: its positions begin at 0, not behind the padding."""
    words = weights.blocks("emb.word", weights.width)
    table = graph.constant("words.weights", words.nibbles)
    scales = graph.constant("words.scales", words.scales)
    word = graph.add("GatherBlockQuantized", [table, "input_ids", scales], "words", MICROSOFT, bits=4, block_size=BLOCK, gather_axis=0, quantize_axis=1)
    kind = weights.floats("emb.type")[: weights.width]
    positions = graph.constant("positions.table", weights.floats("emb.pos").reshape(weights.positions, weights.width) + kind)
    shape = graph.add("Shape", ["input_ids"], "positions.count", start=1, end=2)
    start = graph.constant("zero", np.array([0], dtype=np.int64))
    place = graph.add("Slice", [positions, start, shape, start], "positions")
    summed = graph.add("Add", [word, place], "embedded")
    gamma = graph.constant("embedded.gamma", weights.floats("emb.ln.w"))
    beta = graph.constant("embedded.beta", weights.floats("emb.ln.b"))
    return graph.add("LayerNormalization", [summed, gamma, beta], "encoded", axis=-1, epsilon=weights.epsilon)


def encode(graph: Graph, weights: Weights, layer: int, value: str) -> str:
    """One layer of the encoder: attention, then the two matrices of the feed-forward part."""
    width, inner, name = weights.width, weights.inner, f"layer{layer}"

    def matrix(part: str, columns: int) -> Blocks:
        return weights.blocks(f"l{layer}.{part}.w", columns)

    def vector(part: str) -> np.ndarray:
        return weights.floats(f"l{layer}.{part}")

    parts = [graph.product(f"{name}.{part}", value, matrix(part, width)) for part in "qkv"]
    bias = graph.constant(f"{name}.qkv.bias", np.concatenate([vector(f"{part}.b") for part in "qkv"]))
    attended = graph.add("MultiHeadAttention", [*parts, bias], f"{name}.attention", MICROSOFT, num_heads=weights.heads)
    out = graph.product(f"{name}.out", attended, matrix("ao", width))
    bias = graph.constant(f"{name}.out.bias", vector("ao.b"))
    value = graph.norm_of_sum(f"{name}.attended", out, value, bias, vector("aln.w"), vector("aln.b"), weights.epsilon)
    raised = graph.product(f"{name}.raise", value, matrix("fi", width))
    active = graph.add("BiasGelu", [raised, graph.constant(f"{name}.raise.bias", vector("fi.b"))], f"{name}.active", MICROSOFT)
    lowered = graph.product(f"{name}.lower", active, matrix("fo", inner))
    bias = graph.constant(f"{name}.lower.bias", vector("fo.b"))
    return graph.norm_of_sum(f"{name}.encoded", lowered, value, bias, vector("oln.w"), vector("oln.b"), weights.epsilon)
