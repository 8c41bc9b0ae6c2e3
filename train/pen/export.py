"""Writes what the service needs of a trained net: python3 export.py net.pt ../../shared/papers/imaging

`model/pen.onnx` (weights in half precision, widened when it is loaded) and `pen-weights.ts`.
"""
import sys
from pathlib import Path

import torch

sys.path.append(str(Path(__file__).resolve().parent.parent))
from halved import halve
from net import Judge, Look

TYPE = '''export interface PenWeights {
  readonly hidden: readonly (readonly number[])[];
  readonly lean: readonly number[];
  readonly last: readonly number[];
  readonly bias: number;
  readonly marks: Readonly<Record<'ar' | 'lat' | 'digits', Readonly<Record<'rare' | 'seldom' | 'sometimes', number>>>>;
}

/**
 * Learned for `pen.ts` by `train/pen/train.py` from invented sheets: a column for each number of the net's, for how far it is
 * from the page's print, and for each way of writing. `rare`, `seldom`, `sometimes`: what 3, 30 and 100 of 1000 printed
 * phrases reach.
 */
export const penWeights: PenWeights = {
'''


def main(checkpoint, folder):
    kept = torch.load(checkpoint)
    both = torch.nn.ModuleList([Look(), Judge()])
    both.load_state_dict(kept['net'])
    look, judge = both.eval()
    folder = Path(folder)
    (folder / 'model').mkdir(exist_ok=True)
    target = str(folder / 'model/pen.onnx')
    torch.onnx.export(look, torch.zeros(1, 1, 32, 160), target, opset_version=13, input_names=['phrase'],
                      output_names=['looks'], dynamic_axes={'phrase': {0: 'n', 3: 'w'}, 'looks': {0: 'n'}})
    halve(target, 1000)
    line = lambda some: '[' + ', '.join(f'{v:.3f}'.rstrip('0').rstrip('.') or '0' for v in some) + ']'
    rows = '\n'.join(f'    {line(row)},' for row in judge.hidden.weight.detach().numpy())
    marks = '\n'.join(f'    {w}: {{ rare: {a:.3f}, seldom: {b:.3f}, sometimes: {c:.3f} }},' for w, (a, b, c) in kept['marks'].items())
    (folder / 'pen-weights.ts').write_text(TYPE + f'''  hidden: [
{rows}
  ],
  lean: {line(judge.hidden.bias.detach().numpy())},
  last: {line(judge.last.weight.detach().numpy()[0])},
  bias: {judge.last.bias.item():.4f},
  marks: {{
{marks}
  }},
}};
''')
    print(target, Path(target).stat().st_size, 'bytes')


if __name__ == '__main__':
    main(*sys.argv[1:])
