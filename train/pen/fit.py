"""Fits how the signs of a pen are weighed, and writes `shared/papers/imaging/pen-weights.ts`.

    python3 fit.py TRAIN/signs.jsonl HELD/signs.jsonl [OUT.ts]

A few small nets of one hidden layer, their answers averaged; the marks that hardly any print reaches are taken from
print that the nets had not seen (five folds by sheet). Prints recall and false alarms on the held-out hands and faces.
"""
import collections
import json
import sys

import numpy as np
import torch

WRITINGS = ('ar', 'lat', 'digits')
#: Shares of printed phrases that reach the three marks.
RARE, SELDOM, SOMETIMES = 0.003, 0.03, 0.1
HIDDEN, NETS = 6, 3


TYPE = '''export interface PenWeights {
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  readonly hidden: readonly (readonly number[])[];
  readonly lean: readonly number[];
  readonly last: readonly number[];
  readonly bias: number;
  readonly marks: Readonly<Record<'ar' | 'lat' | 'digits', Readonly<Record<'rare' | 'seldom' | 'sometimes', number>>>>;
}

'''


def rows(path):
    return [json.loads(line) for line in open(path, encoding='utf-8') if line.strip()]


def inputs(some):
    signs = np.array([r['signs'] for r in some])
    print_ = np.array([r['print'] for r in some])
    kind = np.array([[r['writing'] == w for w in WRITINGS] for r in some], float)
    return np.hstack([signs, signs - print_]), kind


def prepared(x, kind, middle, spread):
    return np.hstack([np.clip((x - middle) / spread, -4, 4), kind]).astype(np.float32)


def fit(z, y, seed):
    torch.manual_seed(seed)
    net = torch.nn.Sequential(torch.nn.Linear(z.shape[1], HIDDEN), torch.nn.Tanh(), torch.nn.Linear(HIDDEN, 1))
    z, y = torch.tensor(z), torch.tensor(y, dtype=torch.float32)
    # Both kinds weigh the same.
    weight = torch.where(y == 1, 0.5 / y.mean(), 0.5 / (1 - y.mean()))
    how = torch.optim.AdamW(net.parameters(), lr=0.01, weight_decay=0.1)
    order = torch.Generator().manual_seed(seed)
    for epoch in range(60):
        for group in how.param_groups:
            group['lr'] = 0.01 * (1 - epoch / 60)
        for at in torch.randperm(len(z), generator=order).split(128):
            noisy = z[at] + 0.15 * torch.randn(z[at].shape, generator=order)
            loss = (torch.nn.functional.binary_cross_entropy_with_logits(net(noisy)[:, 0], y[at], reduction='none') * weight[at]).mean()
            how.zero_grad()
            loss.backward()
            how.step()
    return net


def score(nets, z):
    with torch.no_grad():
        return torch.stack([net(torch.tensor(z))[:, 0] for net in nets]).mean(0).numpy()


def report(name, some, scores, marks, key):
    groups = collections.defaultdict(list)
    for r, s in zip(some, scores):
        for k in ('all', r['writing'], r['writing'] + ' ' + r['level'], *([key(r)] if key(r) else [])):
            groups[k].append((r['pen'], *(s >= mark for mark in marks[r['writing']])))
    print(name)
    for k, v in sorted(groups.items()):
        v = np.array(v, float)
        pen, print_ = v[v[:, 0] == 1], v[v[:, 0] == 0]
        share = lambda a, i: f'{100 * a[:, i].mean():5.1f}' if len(a) else '    -'
        print(f'  {k:26} hands {len(pen):4} seen {share(pen, 1)} {share(pen, 2)} {share(pen, 3)}  print {len(print_):4} alarms {share(print_, 1)} {share(print_, 2)} {share(print_, 3)}')


def main():
    torch.set_num_threads(1)
    train, held = rows(sys.argv[1]), rows(sys.argv[2])
    x, kind = inputs(train)
    y = np.array([r['pen'] for r in train], float)
    middle, spread = x.mean(0), x.std(0) + 1e-6
    z = prepared(x, kind, middle, spread)
    fold = np.array([int(r['file'].split('.')[0]) % 5 for r in train])
    unseen = np.zeros(len(train))
    for k in range(5):
        unseen[fold == k] = score([fit(z[fold != k], y[fold != k], 7)], z[fold == k])
    marks = {}
    for w in WRITINGS:
        of_print = np.array([u for u, r in zip(unseen, train) if r['writing'] == w and not r['pen']])
        marks[w] = [float(np.quantile(of_print, 1 - share)) for share in (RARE, SELDOM, SOMETIMES)]
    nets = [fit(z, y, seed) for seed in range(NETS)]
    report('other sheets, hands that were seen', train, unseen, marks, lambda r: '')
    scores = score(nets, prepared(*inputs(held), middle, spread))
    report('hands and faces never met', held, scores, marks, lambda r: ('pen drawn' if r['donor'] else 'face ' + r['face']) if r['pen'] else '')
    if len(sys.argv) > 3:
        write(sys.argv[3], middle, spread, nets, marks)


def write(path, middle, spread, nets, marks):
    line = lambda some: '[' + ', '.join(f'{v:.3f}'.rstrip('0').rstrip('.') or '0' for v in some) + ']'
    first = np.concatenate([n[0].weight.detach().numpy() for n in nets])
    lean = np.concatenate([n[0].bias.detach().numpy() for n in nets])
    last = np.concatenate([n[2].weight.detach().numpy()[0] for n in nets]) / len(nets)
    bias = float(np.mean([n[2].bias.item() for n in nets]))
    body = '\n'.join(f'    {line(row)},' for row in first)
    kinds = '\n'.join(f'    {w}: {{ rare: {a:.3f}, seldom: {b:.3f}, sometimes: {c:.3f} }},' for w, (a, b, c) in marks.items())
    with open(path, 'w') as out:
        out.write(TYPE + f'''/**
 * Learned for `pen.ts` by `train/pen/fit.py` from invented sheets: a column for each sign, for each sign's difference from
 * the page's print, and for each way of writing. `rare`, `seldom`, `sometimes`:
 * what 3, 30 and 100 of 1000 printed phrases reach.
 */
export const penWeights: PenWeights = {{
  mean: {line(middle)},
  spread: {line(spread)},
  hidden: [
{body}
  ],
  lean: {line(lean)},
  last: {line(last)},
  bias: {bias:.4f},
  marks: {{
{kinds}
  }},
}};
''')


if __name__ == '__main__':
    main()
