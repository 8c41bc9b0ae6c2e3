"""Trains the net: one process prints and wears lines, this one learns from a growing pool of them.

    python3 train.py --out /tmp/nasab-train/net.pt --minutes 80 [--from checkpoint.pt] [--pages FOLDER ...]

A checkpoint holds the running average of the weights, which is what is exported, and the weights themselves.
"""
import argparse
import copy
import json
import math
import multiprocessing as mp
import os
import random
import threading
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from lines import HEIGHT, Press, long_enough
from net import Net
from text import CHARSET, CODE, fold, turn

COLUMNS = 9_000  # padded columns a batch
POOL = 260_000
#: Share of lines from whole pages (`page-lines.ts`), where there are any.
OF_PAGES = 0.15
#: Batches are as wide as a multiple of this: oneDNN's bf16 kernels are up to five times slower at other widths.
STRIDE = 64


def produce(seed, out, nice):
    os.setsid()  # a scheduler that shares time by session then lets the learning go first
    os.nice(nice)
    press, r, parent = Press(seed), random.Random(seed), os.getppid()
    shelf = []
    while os.getppid() == parent:
        chunk = []
        while len(chunk) < 128:
            # Printing costs as much as wear: each print is worn twice, some time apart.
            if len(shelf) < 500 or r.random() < 0.5:
                shelf.append(press.printed())
                printed = shelf[-1]
                if len(shelf) > 3000:
                    shelf[r.randrange(len(shelf) - 1)] = shelf.pop()
            else:
                printed = r.choice(shelf)
            neighbour = r.choice(shelf)[0] if r.random() < 0.25 else None
            worn = press.scrap() if r.random() < 0.02 else press.worn(printed, neighbour)
            if worn:
                chunk.append((worn[0], np.array(worn[1], np.uint8)))
        out.put(chunk)


def from_pages(folders):
    lines = []
    for folder in map(Path, folders):
        rows = np.fromfile(folder / 'lines.bin', np.uint8)
        for line in json.loads((folder / 'lines.json').read_text(encoding='utf-8')):
            image = rows[line['at']:line['at'] + HEIGHT * line['width']].reshape(HEIGHT, line['width'])
            codes = [CODE[c] for c in turn(fold(line['text']))]
            if codes and long_enough(image, codes):
                lines.append((image, np.array(codes, np.uint8)))
    return lines


def batches(pool, pages, r):
    some = ((pages if pages and r.random() < OF_PAGES else pool) for _ in range(1200))
    chosen = sorted((source[r.randrange(len(source))] for source in some), key=lambda item: item[0].shape[1])
    cut, batch = [], []
    for item in chosen:
        width = (item[0].shape[1] + STRIDE - 1) // STRIDE * STRIDE
        if batch and width * (len(batch) + 1) > COLUMNS:
            cut.append(batch)
            batch = []
        batch.append(item)
    cut.append(batch)
    r.shuffle(cut)
    return [b for b in cut if len(b) > 4]


def tensor(batch, n=None):
    width = (max(item[0].shape[1] for item in batch) + STRIDE - 1) // STRIDE * STRIDE
    x = np.zeros((len(batch), 1, HEIGHT, width), np.uint8)
    for i, item in enumerate(batch):
        shift = int(n.integers(-1, 2)) if n is not None else 0
        image = np.roll(item[0], shift, 0) if shift else item[0]
        x[i, 0, :, :image.shape[1]] = image
    x = torch.from_numpy(x).float().mul_(1 / 255)
    if n is not None:  # what was seen before looks a little different each time
        gain = torch.from_numpy(n.uniform(0.75, 1.25, (len(batch), 1, 1, 1)).astype(np.float32))
        power = torch.from_numpy(n.uniform(0.75, 1.35, (len(batch), 1, 1, 1)).astype(np.float32))
        x = (x * gain).clamp_(0, 1).pow_(power)
    return x.contiguous(memory_format=torch.channels_last)


def decode(scores):
    out, last = [], 0
    for k in scores.argmax(-1).tolist():
        if k and k != last:
            out.append(CHARSET[k - 1])
        last = k
    return turn(''.join(out))


def judge(net, examples):
    """Exact lines and character errors by script, of (image, codes, text, kind, family)."""
    net.eval()
    tally = {}
    with torch.no_grad(), torch.cpu.amp.autocast(dtype=torch.bfloat16):
        for example in examples:
            answer = decode(net(tensor([example]))[0].float())
            for group in (example[3].split('-')[-1], example[3]):
                t = tally.setdefault(group, [0, 0])
                t[0] += answer == example[2]
                t[1] += 1
    net.train()
    return {g: f'{a / b:.1%} of {b}' for g, (a, b) in sorted(tally.items())}


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--out', required=True)
    p.add_argument('--from', dest='start')
    p.add_argument('--pages', nargs='*', default=[], help='folders of page-lines.ts')
    p.add_argument('--minutes', type=float, default=90, help='length of the whole schedule')
    p.add_argument('--elapsed', type=float, default=0, help='minutes of it already done')
    p.add_argument('--rate', type=float, default=1.6e-3)
    p.add_argument('--flat', type=float, default=0.35, help='share of the schedule before the rate falls')
    p.add_argument('--seed', type=int, default=1956)
    p.add_argument('--nice', type=int, default=0)
    a = p.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    r, n = random.Random(a.seed), np.random.default_rng(a.seed)

    lines = mp.Queue(8)
    mp.Process(target=produce, args=(a.seed, lines, a.nice), daemon=True).start()
    net = Net().to(memory_format=torch.channels_last)
    opt = torch.optim.AdamW(net.parameters(), a.rate, betas=(0.9, 0.98), weight_decay=0.02)
    if a.start:
        kept = torch.load(a.start)
        net.load_state_dict(kept['net'])
        opt.load_state_dict(kept['opt'])
    mean = copy.deepcopy(net)
    if a.start:
        mean.load_state_dict(kept['mean'])
    held = Press(7, held_out=True)
    examples = []
    while len(examples) < 400:
        worn = held.worn(held.printed())
        if worn:
            examples.append(worn)

    pool, started, step, seen, losses, spoke, saved = [], time.time(), 0, 0, [], time.time(), time.time()
    made = [0]

    def collect():
        while True:
            for item in lines.get():
                made[0] += 1
                if len(pool) < POOL:
                    pool.append(item)
                else:
                    pool[r.randrange(POOL)] = item

    threading.Thread(target=collect, daemon=True).start()
    while len(pool) < 2500:
        time.sleep(0.5)
    pages = from_pages(a.pages)
    print(f'{sum(x.numel() for x in net.parameters())} weights, {len(pages)} lines of whole pages', flush=True)
    lost = 0
    while True:
        done = a.elapsed / a.minutes + (time.time() - started) / 60 / a.minutes
        if done >= 1:
            break
        for batch in batches(pool, pages, r):
            done = a.elapsed / a.minutes + (time.time() - started) / 60 / a.minutes
            rate = a.rate * min(1, (step + 1) / (40 if a.start else 200)) * (
                1 if done < a.flat else 0.5 * (1 + math.cos(math.pi * min(1, (done - a.flat) / (1 - a.flat)))) + 0.002)
            for group in opt.param_groups:
                group['lr'] = rate
            with torch.cpu.amp.autocast(dtype=torch.bfloat16):
                scores = net(tensor(batch, n))
            chances = F.log_softmax(scores.float(), 2).transpose(0, 1)
            codes = torch.from_numpy(np.concatenate([item[1] for item in batch]).astype(np.int64))
            lengths = torch.tensor([len(item[1]) for item in batch])
            loss = F.ctc_loss(chances, codes, torch.full((len(batch),), chances.shape[0]), lengths, zero_infinity=True)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            # One batch in tens of thousands has no finite gradient: it is left out, or it would take every weight with it.
            if not torch.isfinite(torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)):
                lost += 1
                if lost > 50:
                    raise SystemExit('no finite gradients: go on from an earlier checkpoint')
                continue
            opt.step()
            step += 1
            seen += len(batch)
            losses.append(loss.item())
            keep = min(0.998, step / (step + 20))
            with torch.no_grad():
                for m, w in zip(mean.state_dict().values(), net.state_dict().values()):
                    m.lerp_(w, 1 - keep) if m.is_floating_point() else m.copy_(w)
            if time.time() - spoke > 30:
                spoke = time.time()
                print(f'{(spoke - started) / 60:5.1f} min  step {step}  lines {seen} ({made[0]} made, pool {len(pool)})  '
                      f'loss {np.mean(losses):.4f}  rate {rate:.5f}', flush=True)
                losses = []
        if time.time() - saved > 150:
            saved = time.time()
            print('   unseen fonts:', judge(mean, examples), flush=True)
            keep_all(a.out, net, mean, opt)
    print('   unseen fonts:', judge(mean, examples), flush=True)
    keep_all(a.out, net, mean, opt)


def keep_all(path, net, mean, opt):
    torch.save({'net': net.state_dict(), 'mean': mean.state_dict(), 'opt': opt.state_dict()}, path + '.part')
    os.replace(path + '.part', path)


if __name__ == '__main__':
    main()
