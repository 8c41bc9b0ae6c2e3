"""Writes the trained net as ONNX with its character list: python3 export.py net.pt ../shared/papers/ocr/model

Weights are stored in half precision and widened when the model is loaded; sums are made in single precision.
"""
import sys
from pathlib import Path

import torch
import torch.nn.functional as F

from halved import halve
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
    halve(target)
    (folder / 'charset.txt').write_text(CHARSET, encoding='utf-8')
    print(target, Path(target).stat().st_size, 'bytes')


if __name__ == '__main__':
    main(*sys.argv[1:])
