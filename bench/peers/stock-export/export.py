"""Makes the kind of file that the model hub offers to transformers.js as "q8", from a published GGUF file.

    python export.py MODEL.gguf FOLDER

The steps are those of transformers.js's own conversion: transformers reads the model (here the GGUF file, as 32-bit
floats), optimum exports its decoder with past keys and values, ONNX Runtime's dynamic quantiser stores weights as signed
8-bit integers, one scale for a whole matrix, as that conversion does for llama and qwen2, and onnxslim folds the graph.
FOLDER is complete once it has its name.
"""

import os
import shutil
import sys
from pathlib import Path

# Everything is on this disk already: nothing is to be asked for.
os.environ["HF_HUB_OFFLINE"] = "1"

import onnx
import onnxslim
import torch
from onnxruntime.quantization import QuantizationMode, QuantType
from onnxruntime.quantization.onnx_quantizer import ONNXQuantizer
from onnxruntime.quantization.registry import IntegerOpsRegistry
from optimum.exporters.onnx.convert import onnx_export_from_model
from transformers import AutoModelForCausalLM, AutoTokenizer


def export(gguf: Path, folder: Path) -> None:
    part = folder.with_name(folder.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    floats = part / "floats"
    write_floats(gguf, floats)
    (part / "onnx").mkdir()
    quantise(floats / "model.onnx", part / "onnx" / "model_quantized.onnx")
    for file in floats.glob("*.json"):
        file.rename(part / file.name)
    shutil.rmtree(floats)
    part.rename(folder)


def write_floats(gguf: Path, folder: Path) -> None:
    source = {"pretrained_model_name_or_path": str(gguf.parent), "gguf_file": gguf.name}
    model = AutoModelForCausalLM.from_pretrained(**source, dtype="float32").eval()
    tie_embeddings(model)
    onnx_export_from_model(model, folder, task="text-generation-with-past", do_validation=False)
    tokenizer = AutoTokenizer.from_pretrained(**source)
    # The browser's library reads the template from tokenizer_config.json.
    tokenizer.save_pretrained(folder, save_jinja_files=False)


def tie_embeddings(model) -> None:
    """A GGUF file may hold the one matrix of a tied model twice, at two precisions; the hub's exports hold it once."""
    embedding, output = model.get_input_embeddings(), model.get_output_embeddings()
    if torch.cosine_similarity(embedding.weight, output.weight).mean() > 0.98:
        embedding.weight = output.weight
        model.config.tie_word_embeddings = True


def quantise(source: Path, target: Path) -> None:
    quantizer = ONNXQuantizer(
        onnx.load(source),
        per_channel=False,
        reduce_range=False,
        mode=QuantizationMode.IntegerOps,
        static=False,
        weight_qType=QuantType.QInt8,
        activation_qType=QuantType.QUInt8,
        tensors_range=None,
        nodes_to_quantize=[],
        nodes_to_exclude=[],
        op_types_to_quantize=list(IntegerOpsRegistry),
        extra_options={"EnableSubgraph": True, "MatMulConstBOnly": True},
    )
    quantizer.quantize_model()
    # transformers.js slims before it quantises. The graph comes out the same, and 0.5B floats take 20 GB to slim.
    onnx.save(onnxslim.slim(quantizer.model.model), target)


if __name__ == "__main__":
    _, gguf, folder = sys.argv
    export(Path(gguf).resolve(), Path(folder).resolve())
