"""Writes the trained net as ONNX with its character list: python3 export.py net.pt ../shared/papers/ocr/model

Weights are stored in half precision and widened when the model is loaded; sums are made in single precision.
"""
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper

from net import Net
from text import CHARSET


class Reader(torch.nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, line):
        return F.log_softmax(self.net(line), 2)


def main(checkpoint, folder):
    net = Net()
    net.load_state_dict(torch.load(checkpoint, map_location='cpu')['mean'])
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    target = str(folder / 'line.onnx')
    torch.onnx.export(Reader(net).eval(), torch.zeros(1, 1, 40, 256), target, opset_version=13, input_names=['line'],
                      output_names=['scores'], dynamic_axes={'line': {0: 'n', 3: 'w'}, 'scores': {0: 'n', 1: 't'}})
    model = onnx.load(target)
    casts, kept = [], []
    for weight in model.graph.initializer:
        array = numpy_helper.to_array(weight)
        if array.dtype == np.float32 and array.size > 2000:
            name = weight.name
            kept.append(numpy_helper.from_array(array.astype(np.float16), name + '_half'))
            casts.append(helper.make_node('Cast', [name + '_half'], [name], to=TensorProto.FLOAT))
        else:
            kept.append(weight)
    nodes = casts + list(model.graph.node)
    del model.graph.initializer[:], model.graph.node[:]
    model.graph.initializer.extend(kept)
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, target)
    (folder / 'charset.txt').write_text(CHARSET, encoding='utf-8')
    print(target, Path(target).stat().st_size, 'bytes')


if __name__ == '__main__':
    main(*sys.argv[1:])
