"""Trains the net of `pen.ts` on crops of sheets, and writes what the service needs of it.

    python3 train.py TRAIN HELD --minutes 15 --out net.pt [--model ../../shared/papers/ocr/model]

One sheet in twelve of TRAIN is set apart, to find the marks that hardly any print reaches. HELD (hands and faces never
met) is only reported on. The seed (1956) fixes net and order; how many phrases are seen depends on the machine.
"""
import argparse
import collections
import copy
import json
import time
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F

from net import CODE, ROWS, TOLD, WRITINGS, Judge, Look, print_of

cv2.setNumThreads(1)
#: Shares of printed phrases that reach the three marks.
RARE, SELDOM, SOMETIMES = 0.003, 0.03, 0.1
#: Columns of a phrase seen at a time while learning.
WINDOW = 168


def sheets(folder):
    """Lists of (truth, ink) of one sheet each."""
    blob = np.fromfile(Path(folder) / 'crops.bin', np.uint8)
    out, at = collections.OrderedDict(), 0
    for line in open(Path(folder) / 'crops.jsonl', encoding='utf-8'):
        r = json.loads(line)
        r.setdefault('w', r['box'][2])
        size = ROWS * r['width']
        out.setdefault(r['file'], []).append((r, blob[at:at + size].reshape(ROWS, r['width'])))
        at += size
    return list(out.values())


def told(r):
    return [r['colour'] * 4, r['height'] - 1.3]


def kind(r):
    """Lines of whole pages do not say what they are written in."""
    writing = r.get('writing') or WRITINGS[int(r['w']) % 3]
    return [float(writing == w) for w in WRITINGS]


def worn(n, ink):
    """What does not change whether a pen wrote it: another cut, tone, sharpness, slant, paper that bends, a line across."""
    out = ink
    if out.shape[1] > WINDOW:
        x = int(n.integers(0, out.shape[1] - WINDOW + 1))
        out = out[:, x:x + WINDOW]
    out = out.astype(np.float32) / 255
    if n.random() < 0.3 and out.shape[1] > 2 * ROWS:  # boxes of words cut their last letter
        out = out[:, int(n.integers(0, ROWS // 2)):out.shape[1] - int(n.integers(0, ROWS // 2))]
    h, w = out.shape
    sx, sy = np.exp(n.normal(0, 0.1)), np.exp(n.normal(0, 0.06))
    shear = n.normal(0, 0.12) if n.random() < 0.5 else 0
    m = np.float32([[sx, shear, (1 - sx) * w / 2 - shear * h / 2], [0, sy, (1 - sy) * h / 2 + n.normal(0, 0.7)]])
    if n.random() < 0.5:
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        soft = lambda: cv2.resize(n.standard_normal((3, max(3, w // 24)), dtype=np.float32), (w, h), interpolation=cv2.INTER_CUBIC)
        inverse = cv2.invertAffineTransform(m)
        u, v = inverse[0, 0] * x + inverse[0, 1] * y + inverse[0, 2], inverse[1, 1] * y + inverse[1, 2]
        size = n.uniform(0, 0.5)
        out = cv2.remap(out, u + soft() * size, v + soft() * size, cv2.INTER_LINEAR)
    else:
        out = cv2.warpAffine(out, m, (w, h))
    if n.random() < 0.3:
        out = cv2.GaussianBlur(out, (0, 0), n.uniform(0.3, 0.9))
    elif n.random() < 0.3:
        out = out + n.uniform(0.3, 1.2) * (out - cv2.GaussianBlur(out, (0, 0), 1.0))
    out = np.clip(out, 0, 1) ** n.uniform(0.7, 1.5)
    if n.random() < 0.3:
        k = np.ones((2, 2), np.uint8)
        thick = cv2.dilate(out, k) if n.random() < 0.5 else cv2.erode(out, k)
        share = n.uniform(0, 0.8)
        out = out * (1 - share) + thick * share
    if n.random() < 0.1:
        y = int(n.choice([n.integers(0, 5), n.integers(h - 6, h)]))
        out[y:y + int(n.integers(1, 3)), int(n.integers(0, w // 2)):] = n.uniform(0.3, 1)
    if n.random() < 0.4:
        out = out + n.standard_normal(out.shape, dtype=np.float32) * n.uniform(0, 0.08)
    return np.clip(out * n.uniform(0.75, 1.05), 0, 1)


def padded(some):
    width = np.array([s.shape[1] for s in some])
    out = np.zeros((len(some), 1, ROWS, -(-max(width) // 8) * 8), np.float32)
    for i, s in enumerate(some):
        out[i, 0, :, :s.shape[1]] = s
    return torch.from_numpy(out), torch.from_numpy(width).float()


def learn(train, minutes, start=None, seed=1956):
    torch.manual_seed(seed)
    n = np.random.default_rng(seed)
    look, judge = Look(), Judge()
    both = torch.nn.ModuleList([look, judge])
    if start:
        both.load_state_dict(torch.load(start)['net'])
    how = torch.optim.AdamW(both.parameters(), lr=2e-3, weight_decay=0.02)
    mean = copy.deepcopy(both)
    began, step, seen, losses = time.monotonic(), 0, 0, []
    while (part := (time.monotonic() - began) / 60 / minutes) < 1:
        for group in how.param_groups:
            group['lr'] = 2e-3 * min(1, (step + 1) / 100) * (0.5 * (1 + np.cos(np.pi * part)) + 0.01)
        batch = [train[int(i)] for i in n.choice(len(train), 4, replace=False)]
        x, width = padded([worn(n, ink) for sheet in batch for _, ink in sheet])
        y = torch.tensor([float(r['pen']) for sheet in batch for r, _ in sheet])
        extra = torch.tensor([told(r) for sheet in batch for r, _ in sheet])
        # Ink of one colour must not decide: half the sheets are seen without theirs.
        at = 0
        for sheet in batch:
            if n.random() < 0.5:
                extra[at:at + len(sheet), 0] = 0
            at += len(sheet)
        kinds = torch.tensor([kind(r) for sheet in batch for r, _ in sheet])
        codes = torch.cat([look(x, width), extra], 1)
        refs, at = [], 0
        for sheet in batch:
            own = codes[at:at + len(sheet)]
            refs.append(print_of(own, torch.tensor([float(r['w']) for r, _ in sheet]))[None].expand(len(sheet), -1))
            at += len(sheet)
        answer = judge(codes, torch.cat(refs), kinds)
        weight = torch.where(y == 1, 1.0, 0.6)
        loss = (F.binary_cross_entropy_with_logits(answer, y, weight) + 0.5 * F.binary_cross_entropy_with_logits(codes[:, 0], y, weight))
        how.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(both.parameters(), 2.0)
        how.step()
        step, seen = step + 1, seen + len(y)
        keep = min(0.995, step / (step + 20))
        with torch.no_grad():
            for a, b in zip(mean.state_dict().values(), both.state_dict().values()):
                a.copy_(a * keep + b * (1 - keep)) if a.dtype.is_floating_point else a.copy_(b)
        losses.append(loss.item())
        if step % 50 == 0:
            print(f'{part:.2f} step {step} phrases {seen} loss {np.mean(losses[-50:]):.4f}', flush=True)
    return mean.eval()


@torch.no_grad()
def answers(both, some):
    """Every phrase's answer, as the service comes to it."""
    look, judge = both
    out = []
    for sheet in some:
        codes = torch.cat([look(torch.from_numpy(ink.astype(np.float32) / 255)[None, None]) for _, ink in sheet])
        codes = torch.cat([codes, torch.tensor([told(r) for r, _ in sheet])], 1)
        ref = print_of(codes, torch.tensor([float(r['w']) for r, _ in sheet]))
        answer = judge(codes, ref[None].expand(len(sheet), -1), torch.tensor([kind(r) for r, _ in sheet]))
        out += [(r, a) for (r, _), a in zip(sheet, answer.tolist())]
    return out


def report(name, some, marks):
    groups = collections.defaultdict(list)
    some = [(r, a) for r, a in some if 'writing' in r]
    for r, a in some:
        face = ('pen drawn' if r['donor'] else 'face ' + r['face']) if r['pen'] else 'print ' + r['face']
        for k in ('all', r['writing'], r['writing'] + ' ' + r['level'], face):
            groups[k].append((r['pen'], *(a >= mark for mark in marks[r['writing']])))
    print(name)
    for k, v in sorted(groups.items()):
        v = np.array(v, float)
        pen, print_ = v[v[:, 0] == 1], v[v[:, 0] == 0]
        share = lambda a, i: f'{100 * a[:, i].mean():5.1f}' if len(a) else '    -'
        print(f'  {k:26} hands {len(pen):4} seen {share(pen, 1)} {share(pen, 2)} {share(pen, 3)}  print {len(print_):4} alarms {share(print_, 1)} {share(print_, 2)} {share(print_, 3)}')
    for w in ('all', *WRITINGS):
        pen = np.array([a for r, a in some if r['pen'] and w in ('all', r['writing'])])
        print_ = np.array([a for r, a in some if not r['pen'] and w in ('all', r['writing'])])
        print(f'  {w}: of the hands seen at alarms of', *(f'{100 * s:g} % {100 * (pen > np.quantile(print_, 1 - s)).mean():.1f}' for s in (RARE, 0.01, SELDOM, SOMETIMES)))


def marks_of(some):
    out = {}
    for w in WRITINGS:
        of_print = np.array([a for r, a in some if r.get('writing') == w and not r['pen']])
        out[w] = [float(np.quantile(of_print, 1 - share)) for share in (RARE, SELDOM, SOMETIMES)]
    return out


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('train', nargs='+')
    ask.add_argument('--held')
    ask.add_argument('--minutes', type=float, default=15)
    ask.add_argument('--out', default='net.pt')
    ask.add_argument('--from', dest='start')
    o = ask.parse_args()
    torch.set_num_threads(1)
    every = [s for folder in o.train for s in sheets(folder) if len(s) >= 4]
    apart, train = every[::12], [s for i, s in enumerate(every) if i % 12]
    print(len(train), 'sheets', sum(map(len, train)), 'phrases', sum(r['pen'] for s in train for r, _ in s), 'by hand')
    both = learn(train, o.minutes, o.start)
    marks = marks_of(answers(both, apart))
    torch.save({'net': both.state_dict(), 'marks': marks}, o.out)
    report('other sheets, hands that were seen', answers(both, apart), marks)
    if o.held:
        report('hands and faces never met', answers(both, sheets(o.held)), marks)


if __name__ == '__main__':
    main()
