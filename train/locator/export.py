"""Writes the locator as ONNX: python3 export.py NET.pt ../../shared/papers/locator/model

Weights are stored in half precision and widened when the model is loaded.
"""
import sys
from pathlib import Path

import torch

sys.path.append(str(Path(__file__).resolve().parent.parent))
from halved import halve
from net import GRAMS_OF_WORD, PLACES, SIGNS, Net
from train import told


class Told(torch.nn.Module):
    """Takes numbers of one kind only, as the service hands them over."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, grams, signs, places, paper):
        return self.net(grams.long(), signs, places, paper.long())


def main(checkpoint, folder):
    kept = torch.load(checkpoint, map_location='cpu')
    names = kept['names']
    net = Net(len(names), kept['mean']['kind.weight'].shape[0])
    net.load_state_dict(kept['mean'])
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    target = str(folder / 'locator.onnx')
    t = 7
    sample = (torch.randint(1, 99, (1, t, GRAMS_OF_WORD)).float(), torch.randn(1, t, SIGNS), torch.randn(1, t, PLACES), torch.zeros(1))
    torch.onnx.export(Told(net).eval(), sample, target, opset_version=13, input_names=['grams', 'signs', 'places', 'paper'],
                      output_names=['fields', 'more', 'kinds'], dynamic_axes={n: {1: 'words'} for n in ('grams', 'signs', 'places', 'fields', 'more')})
    halve(target)
    (folder / 'fields.txt').write_text('\n'.join(names) + '\n', encoding='utf-8')
    (folder / 'papers.txt').write_text('\n'.join(told()['papers']) + '\n', encoding='utf-8')
    print(target, Path(target).stat().st_size, 'bytes')


if __name__ == '__main__':
    main(*sys.argv[1:])
