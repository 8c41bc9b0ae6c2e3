"""Teaches the locator: python3 train.py --out NET.pt --minutes 45 --printed FILE [--held FILE] [--without PREFIX] (README.md)"""
import argparse
import math
import os
import queue
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from net import GRAMS_OF_WORD, ORDINALS, PLACES, SIGNS, Net

HERE = Path(__file__).parent


def told():
    """Names of fields and, for each kind of paper, which answers it may have: from the reader itself."""
    import json
    code = ("const f = await import('#shared/papers/locator/fields'); const r = await import('#shared/papers/reading');"
            "console.log(JSON.stringify({names: f.fieldNames, papers: r.paperTypes, types: r.paperTypes.map((t) => f.answersOf(t))}))")
    return json.loads(subprocess.check_output(['node', '--input-type=module', '-e', code], cwd=HERE))


def feed(extra):
    process = subprocess.Popen(['node', 'feed.ts', *extra], cwd=HERE, stdout=subprocess.PIPE, bufsize=1 << 20)
    pipe = process.stdout

    def take(count, kind):
        data = pipe.read(count * np.dtype(kind).itemsize)
        if len(data) < count * np.dtype(kind).itemsize:
            raise EOFError
        return np.frombuffer(data, kind)

    try:
        while True:
            type, count = take(2, np.int32)
            page = dict(type=int(type), count=int(count),
                        grams=take(count * GRAMS_OF_WORD, np.uint16).reshape(count, -1),
                        signs=take(count * SIGNS, np.float32).reshape(count, -1),
                        places=take(count * PLACES, np.float32).reshape(count, -1))
            for name in ('fields', 'begins', 'ordinals', 'leads'):
                page[name] = take(count, np.uint8)
            yield page
    except EOFError:
        return


def batches(pages, words, pool=400):
    """Pages of like length together."""
    held = []
    for page in pages:
        held.append(page)
        if len(held) < pool:
            continue
        held.sort(key=lambda one: one['count'])
        out, now = [], []
        for one in held:
            if now and (len(now) + 1) * one['count'] > words:
                out.append(now)
                now = []
            now.append(one)
        out.append(now)
        random.shuffle(out)
        yield from out
        held = []


def stack(pages):
    size = max(page['count'] for page in pages)
    def fill(name, width, kind):
        out = np.zeros((len(pages), size, *width), kind)
        for at, page in enumerate(pages):
            out[at, :page['count']] = page[name]
        return torch.from_numpy(out)
    mask = torch.zeros(len(pages), size, dtype=torch.bool)
    for at, page in enumerate(pages):
        mask[at, :page['count']] = True
    return dict(grams=fill('grams', (GRAMS_OF_WORD,), np.int64), signs=fill('signs', (SIGNS,), np.float32),
                places=fill('places', (PLACES,), np.float32), type=torch.tensor([page['type'] for page in pages]), mask=mask,
                **{name: fill(name, (), np.int64) for name in ('fields', 'begins', 'ordinals', 'leads')})


# Pages it is not told the kind of, so that it learns to tell it.
UNKNOWN = 0.4


def loss_of(net, batch, allowed):
    unknown = torch.rand(len(batch['type'])) < UNKNOWN
    papers = batch['type'].masked_fill(unknown, len(allowed))
    fields, more, kinds = net(batch['grams'], batch['signs'], batch['places'], papers, batch['mask'])
    fields, more = fields.float(), more.float()
    fields = fields.masked_fill(~allowed[batch['type']][:, None, :], -1e4)
    mask = batch['mask']
    wanted = batch['fields']
    main = F.cross_entropy(fields[mask], wanted[mask], label_smoothing=0)
    some = mask & (wanted > 0)
    begins = F.binary_cross_entropy_with_logits(more[..., 0][mask], batch['begins'][mask].float())
    if unknown.any():
        main = main + 0.1 * F.cross_entropy(kinds.float()[unknown], batch['type'][unknown])
    if not some.any():
        return main + 0.3 * begins
    leads = F.binary_cross_entropy_with_logits(more[..., 1][some], batch['leads'][some].float())
    ordinals = F.cross_entropy(more[..., 2:][some], batch['ordinals'][some])
    return main + 0.3 * begins + 0.1 * leads + 0.3 * ordinals


def spans(fields, begins, ordinals, sure):
    """Words in a row that are one value -> {(field, ordinal): [(certainty, first, after)]}"""
    found, at = {}, 0
    while at < len(fields):
        if fields[at] == 0:
            at += 1
            continue
        end = at + 1
        while end < len(fields) and fields[end] == fields[at] and not begins[end]:
            end += 1
        found.setdefault((int(fields[at]), int(ordinals[at])), []).append((float(np.mean(sure[at:end])), at, end))
        at = end
    return found


def measure(net, pages, allowed, names):
    net.eval()
    right = {}
    total = hits = told_count = of_kind = 0
    with torch.no_grad():
        for start in range(0, len(pages), 8):
            part = pages[start:start + 8]
            batch = stack(part)
            fields, more, _ = net(batch['grams'], batch['signs'], batch['places'], batch['type'], batch['mask'])
            unknown = torch.full_like(batch['type'], len(allowed))
            kinds = net(batch['grams'], batch['signs'], batch['places'], unknown, batch['mask'])[2].argmax(1)
            of_kind += int((kinds == batch['type']).sum())
            sure = torch.softmax(fields.float().masked_fill(~allowed[batch['type']][:, None, :], -1e4), 2)
            best = sure.max(2)
            begins = more[..., 0] > 0
            ordinals = more[..., 2:].argmax(2)
            for at, page in enumerate(part):
                count = page['count']
                got = spans(best.indices[at, :count].numpy(), begins[at, :count].numpy(), ordinals[at, :count].numpy(), best.values[at, :count].numpy())
                want = spans(page['fields'], page['begins'], page['ordinals'], np.ones(count))
                for key, places in want.items():
                    total += 1
                    mine = max(got.get(key, []), default=None)
                    ok = mine is not None and any(mine[1:] == place[1:] for place in places)
                    told_count += mine is not None
                    hits += ok
                    name = names[key[0] - 1]
                    a, b = right.get(name, (0, 0))
                    right[name] = (a + ok, b + 1)
    net.train()
    return hits / max(1, total), told_count / max(1, total), of_kind / max(1, len(pages)), right


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('--out', required=True)
    ask.add_argument('--minutes', type=float, default=45)
    ask.add_argument('--printed', action='append', default=[])
    ask.add_argument('--held')
    ask.add_argument('--without', action='append', default=[])
    ask.add_argument('--from', dest='start')
    ask.add_argument('--rate', type=float, default=1.2e-3)
    ask.add_argument('--flat', type=float, default=0.3, help='share of the time before the rate falls')
    ask.add_argument('--words', type=int, default=1500)
    ask.add_argument('--share', default='0.55')
    ask.add_argument('--seed', type=int, default=1956)
    ask.add_argument('--nice', type=int, default=0)
    given = ask.parse_args()
    os.nice(given.nice)
    torch.manual_seed(given.seed)
    random.seed(given.seed)
    about = told()
    names, types = about['names'], about['types']
    allowed = torch.zeros(len(types), len(names) + 1, dtype=torch.bool)
    allowed[:, 0] = True
    for type, answers in enumerate(types):
        allowed[type, answers] = True
    net = Net(len(names), len(types))
    if given.start:
        net.load_state_dict(torch.load(given.start)['net'])
    mean = {name: value.clone() for name, value in net.state_dict().items()}
    print(sum(p.numel() for p in net.parameters()), 'weights', len(names), 'fields', flush=True)
    decay = [p for n, p in net.named_parameters() if p.dim() > 1 and 'near' not in n and 'grams' not in n]
    rest = [p for n, p in net.named_parameters() if not (p.dim() > 1 and 'near' not in n and 'grams' not in n)]
    best = torch.optim.AdamW([dict(params=decay, weight_decay=0.02), dict(params=rest, weight_decay=0)], lr=given.rate, betas=(0.9, 0.98))
    printed = [x for file in given.printed for x in ('--printed', str(Path(file).resolve()))]
    without = [x for form in given.without for x in ('--without', form)]
    held = []
    if given.held:
        held = list(feed(['--printed', str(Path(given.held).resolve()), '--share', '0', '--count', '700', '--seed', '99']))
        print(len(held), 'pages held', flush=True)
    ready = queue.Queue(24)

    def produce():
        for pages in batches(feed(['--seed', str(given.seed), *printed, *without, '--share', given.share]), given.words):
            ready.put(stack(pages))

    threading.Thread(target=produce, daemon=True).start()
    begun = time.time()
    seconds = given.minutes * 60
    steps, pages, running = 0, 0, None
    shown = begun
    net.train()
    while time.time() - begun < seconds:
        gone = (time.time() - begun) / seconds
        rate = given.rate * min(1, (steps + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * max(0, gone - given.flat) / max(1e-6, 1 - given.flat))) + 1e-6
        for group in best.param_groups:
            group['lr'] = rate
        batch = ready.get()
        with torch.autocast('cpu', dtype=torch.bfloat16):
            loss = loss_of(net, batch, allowed)
        if not torch.isfinite(loss):
            continue
        best.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        best.step()
        steps += 1
        pages += len(batch['type'])
        keep = min(0.999, 1 - 1 / (steps + 10))
        with torch.no_grad():
            for name, value in net.state_dict().items():
                mean[name].mul_(keep).add_(value, alpha=1 - keep) if value.dtype.is_floating_point else mean[name].copy_(value)
        running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
        if time.time() - shown > 60:
            shown = time.time()
            print(f'{(shown - begun) / 60:.1f} min, {steps} steps, {pages} pages, loss {running:.4f}, queue {ready.qsize()}', flush=True)
            if held and int((shown - begun) / 60) % 5 == 0:
                judge = Net(len(names), len(types))
                judge.load_state_dict(mean)
                share, said, kinds, _ = measure(judge, held[:200], allowed, names)
                print(f'  held: {100 * share:.1f} % right, {100 * said:.1f} % told, {100 * kinds:.1f} % of pages of their paper', flush=True)
            torch.save(dict(net=net.state_dict(), mean=mean, names=names), given.out)
    torch.save(dict(net=net.state_dict(), mean=mean, names=names), given.out)
    if held:
        net.load_state_dict(mean)
        share, said, kinds, right = measure(net, held, allowed, names)
        print(f'held: {100 * share:.1f} % right, {100 * said:.1f} % told, {100 * kinds:.1f} % of pages of their paper')
        for name, (a, b) in sorted(right.items(), key=lambda one: one[1][0] / one[1][1]):
            print(f'  {name} {100 * a / b:.0f} ({b})')


if __name__ == '__main__':
    main()
