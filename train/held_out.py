"""Writes lines in fonts never trained on, for evaluate.ts: python3 held_out.py FOLDER [lines a level]

Each line is a small upright page (lines.bin, grey bytes one after the other) with its text in lines.json.
"""
import json
import random
import sys
from pathlib import Path

import numpy as np

from lines import Press

LEVELS = ('clean', 'scan', 'phone')


def main(folder, each=200, seed=20261121):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    press, r = Press(seed, held_out=True, widest=800), random.Random(seed)
    listed, at = [], 0
    previous = press.printed()
    with open(folder / 'lines.bin', 'wb') as out:
        for level, name in enumerate(LEVELS):
            for _ in range(int(each)):
                printed = press.printed()
                ink, own = press.wear.page(printed[0], previous[0] if r.random() < 0.2 else None, level)
                if own.max() < 90:
                    continue
                rows, columns = np.flatnonzero(own.max(1) > 90), np.flatnonzero(own.max(0) > 90)
                grey = (255 - np.clip(ink, 0, 255)).astype(np.uint8)
                out.write(grey.tobytes())
                listed.append({'at': at, 'width': grey.shape[1], 'height': grey.shape[0], 'text': printed[1], 'kind': printed[2],
                               'font': printed[3], 'level': name,
                               'box': [int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1]})
                at += grey.size
                previous = printed
    (folder / 'lines.json').write_text(json.dumps(listed, ensure_ascii=False), encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
