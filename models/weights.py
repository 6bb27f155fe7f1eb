"""Reads the packed weights file: a header, a vocabulary, a directory of tensors, the tensors."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np

BLOCK = 32  # weights that share one half-precision scale
BLOCK_BYTES = 2 + BLOCK // 2


@dataclass(frozen=True)
class Blocks:
    """A matrix in 4-bit blocks: `nibbles` [rows, columns / 2] with the even column low, `scales` [rows, columns / 32]; a weight is (nibble - 8) * scale."""

    nibbles: np.ndarray
    scales: np.ndarray


@dataclass(frozen=True)
class Weights:
    width: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    epsilon: float
    _data: bytes
    _directory: dict[str, tuple[int, int]]  # name -> (offset, size in bytes)

    def floats(self, name: str) -> np.ndarray:
        offset, size = self._directory[name]
        return np.frombuffer(self._data, dtype="<f4", count=size // 4, offset=offset)

    def blocks(self, name: str, columns: int) -> Blocks:
        offset, size = self._directory[name]
        count = columns // BLOCK
        raw = np.frombuffer(self._data, dtype=np.uint8, count=size, offset=offset).reshape(-1, count, BLOCK_BYTES)
        scales = raw[:, :, :2].copy().view("<f2").astype(np.float32).reshape(-1, count)
        # The file keeps weights j and j + 16 of a block in one byte, ONNX weights 2j and 2j + 1.
        halves = raw[:, :, 2:]
        low, high = halves & 0x0F, halves >> 4
        nibbles = np.empty_like(halves)
        nibbles[:, :, :8] = low[:, :, 0::2] | (low[:, :, 1::2] << 4)
        nibbles[:, :, 8:] = high[:, :, 0::2] | (high[:, :, 1::2] << 4)
        return Blocks(nibbles.reshape(-1, columns // 2), scales)


def read(data: bytes) -> Weights:
    if data[:4] != b"E5S1":
        raise SystemExit("not a packed weights file")
    width, layers, heads, inner, vocabulary, positions, _types, epsilon, block = struct.unpack_from("<7ifi", data, 8)
    if block != BLOCK:
        raise SystemExit(f"blocks of {block} weights are not known")
    at = 8 + 36
    pieces, _bos, _eos, _pad, _unknown, text = struct.unpack_from("<5iQ", data, at)
    at += 28 + 4 * (pieces + 1) + 4 * pieces + text
    _norms, norm_bytes = struct.unpack_from("<iI", data, at)
    at += 8 + norm_bytes
    (entries,) = struct.unpack_from("<i", data, at)
    at += 4
    directory = {}
    for _ in range(entries):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        _kind, _count, offset, size = struct.unpack_from("<BIQQ", data, at + 2 + length)
        directory[name] = (offset, size)
        at += 2 + length + 21
    return Weights(width, layers, heads, inner, vocabulary, positions, epsilon, data, directory)
