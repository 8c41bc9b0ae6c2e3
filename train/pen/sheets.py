"""Sheets: parts of invented papers with print and handwriting on them, as a camera or a scanner gives them.

    python3 sheets.py FOLDER COUNT [--held-out] [--seed 1956]

writes the pictures and FOLDER/truth.json: of every phrase its box, its way of writing (ar, lat, digits), whether a pen
wrote it, and with which hand or face. `--held-out` draws with hands and print families that are never trained on.
"""
import argparse
import json
from pathlib import Path

import cv2
import numpy as np

from hands import EM, Scribe, _field, fonts, is_arabic
from lines import Printer
from text import Writer


#: Words of the names of faces whose strokes are as even as a pen's.
EVEN = ('mono', 'courier', 'cursor', 'typewriter', 'elite', 'cousine', 'thabit', 'narrow', 'quicksand', 'comfortaa', 'jura', 'mashq')


class Drafter:
    def __init__(self, seed, held_out):
        self.n = np.random.default_rng(seed)
        self.scribe, self.writer = Scribe(seed + 1, held_out), Writer(seed + 2)
        self.printer = Printer(seed + 3, held_out)
        self.arabic, self.latin = self.printer.arabic, self.printer.latin

    def text(self, writing):
        w, n = self.writer, self.n
        if writing == 'digits':
            return str([w.date_figures, w.cin, w.number, w.date_figures][int(n.integers(4))]())[:18]
        some = (w.ar_name, w.place_ar) if writing == 'ar' else (w.lat_name, w.place_lat)
        words = some[0 if n.random() < 0.7 else 1]().split()
        return ' '.join(words[:int(n.integers(1, 4))]) or self.text(writing)

    def _faces(self):
        r = self.printer.r
        return [self._face(r, self.arabic)], [self._face(r, self.latin)]

    def _face(self, r, some):
        """Most as often as offices print with them; the rest any family, strokes of one width like a pen's above all."""
        x = r.random()
        if x < 0.6:
            return fonts.choose(r, some)
        even = [f for f in some if any(word in f.family.lower() for word in EVEN)] if x > 0.85 else []
        family = r.choice(sorted({f.family for f in even or some}))
        return r.choice([f for f in some if f.family == family])

    def set(self, text, style):
        """Print in the page's face; `style` holds what the machine does to every phrase."""
        self.printer.arabic, self.printer.latin = style['faces']
        made = self.printer.print(text, 'name')[0]
        if made is None:
            return None
        h, w = made.shape
        side = int(abs(style['slant']) * h) + 2
        m = np.float32([[style['wide'], -style['slant'], side], [0, 1, 0]])
        if style['slant'] or style['wide'] != 1:
            made = cv2.warpAffine(made, m, (int(w * style['wide']) + 2 * side, h))
        if style['weight']:  # a dry ribbon, or ink that ran
            k = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
            made = cv2.dilate(made, k) if style['weight'] > 0 else np.maximum(cv2.erode(made, k), (made * 0.4).astype(np.uint8))
        if style['dots']:  # a dot-matrix printer
            y, x = np.mgrid[0:made.shape[0], 0:made.shape[1]].astype(np.float32)
            grid = np.cos(2 * np.pi * x / style['dots']) + np.cos(2 * np.pi * y / style['dots'])
            made = (made * np.clip(grid * 0.4 + 0.8, 0.1, 1)).astype(np.uint8)
        if style['ribbon']:  # a typewriter strikes each letter otherwise
            made = (made * (1 - style['ribbon'] * _field(self.n, made.shape, 30))).astype(np.uint8)
        return made

    def style(self):
        n = self.n
        x = n.random()
        return {
            'faces': self._faces(),
            'slant': float(n.uniform(0.1, 0.3)) if x < 0.15 else 0.0,
            'weight': int(n.integers(-1, 2)) if n.random() < 0.3 else 0,
            'dots': float(n.uniform(2.2, 4)) if n.random() < 0.06 else 0.0,
            'wide': float(n.uniform(0.62, 0.9)) if 0.15 < x < 0.3 else 1.0,
            'ribbon': float(n.uniform(0.2, 0.6)) if x > 0.8 else 0.0,
            'ink': np.array([(20, 20, 20), (50, 50, 50), (0, 0, 0), (70, 70, 75), (30, 40, 110), (110, 40, 60), (80, 60, 130)][
                int(n.choice(7, p=[0.4, 0.15, 0.15, 0.1, 0.1, 0.05, 0.05]))], np.float32),
        }

    def sheet(self):
        n = self.n
        W, H = 1150, 760
        page = np.empty((H, W, 3), np.float32)
        page[:] = np.array([n.uniform(235, 255), n.uniform(232, 255), n.uniform(220, 255)], np.float32)
        em = float(np.exp(n.uniform(np.log(21), np.log(46))))
        labels, values = self.style(), self.style() if n.random() < 0.5 else None
        hand = self.scribe.hand()
        share = n.choice([0, 0.35, 0.6, 0.9])
        lead = n.choice(['none', 'dotted', 'solid', 'box'])
        phrases, y = [], 14.0
        while y < H - 3 * em:
            step = em * n.uniform(1.7, 2.6)
            writing = str(n.choice(['ar', 'ar', 'lat', 'digits']))
            rtl = writing == 'ar' or (writing == 'digits' and n.random() < 0.5)
            middle = y + step / 2
            label = self.set(self.text('ar' if rtl else 'lat'), labels)
            x = 20.0
            if label is not None:
                x = self._lay(page, phrases, label, em / 52, x, middle, rtl, labels['ink'], 0, 'ar' if rtl else 'lat', labels) + em * n.uniform(0.3, 1.2)
            for _ in range(int(n.integers(1, 3))):
                if x > W - 6 * em:
                    break
                if writing == 'digits':
                    rtl_text = False
                writes = n.random() < share
                text = self.text(writing)
                ink = hand.write(text) if writes else self.set(text, values or labels)
                if ink is None:
                    continue
                if writes:
                    over = em * n.uniform(-0.12, 0.16)
                    end = self._lay(page, phrases, ink, em / EM * hand.size, x, middle + over, rtl, hand.ink, 1, writing, hand)
                else:
                    style = values or labels
                    end = self._lay(page, phrases, ink, em / 52, x, middle, rtl, style['ink'], 0, writing, style)
                self._lead(page, lead, x, max(end, x + em * n.uniform(4, 10)), middle + 0.55 * em, rtl, em)
                x = end + em * n.uniform(0.8, 3)
            y += step + (em * 0.5 if writing == 'ar' else 0)
        return self._captured(page, em), phrases

    def _lay(self, page, phrases, ink, scale, x, middle, rtl, colour, pen, writing, by):
        h, w = max(4, int(ink.shape[0] * scale)), max(4, int(ink.shape[1] * scale))
        H, W = page.shape[:2]
        x0 = int(W - x - w) if rtl else int(x)
        y0 = int(middle - h / 2)
        if x0 < 4 or x0 + w > W - 4 or y0 < 2 or y0 + h > H - 2:
            return x
        small = cv2.resize(ink, (w, h), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
        at = page[y0:y0 + h, x0:x0 + w]
        at *= 1 - small[..., None] * (1 - colour / 255)
        name = by.arabic[2] if pen and writing == 'ar' else by.latin[2] if pen else by['faces'][0 if writing == 'ar' else 1][0].family
        donor = bool(pen) and name not in by.written
        phrases.append({'box': [x0, y0, w, h], 'pen': pen, 'writing': writing, 'face': name, 'donor': donor})
        return x + w

    def _lead(self, page, lead, x0, x1, y, rtl, em):
        if lead == 'none':
            return
        W = page.shape[1]
        a, b = (int(W - x1), int(W - x0)) if rtl else (int(x0), int(x1))
        a, b, y = max(2, a), min(W - 2, b), int(min(page.shape[0] - 4, y))
        if lead == 'solid':
            cv2.line(page, (a, y), (b, y), (90, 90, 90), 1, cv2.LINE_AA)
        elif lead == 'box':
            cv2.rectangle(page, (a - 4, int(y - 1.4 * em)), (b + 4, y + 3), (90, 90, 90), 1, cv2.LINE_AA)
        else:
            for x in range(a, b, max(4, int(em / 5))):
                cv2.circle(page, (x, y), max(1, int(em / 22)), (70, 70, 70), -1, cv2.LINE_AA)

    def _stamp(self, page, em):
        n = self.n
        ink = np.zeros(page.shape[:2], np.uint8)
        at = (int(n.uniform(0.1, 0.9) * ink.shape[1]), int(n.uniform(0.1, 0.9) * ink.shape[0]))
        radius = int(em * n.uniform(1.5, 4))
        for r in (radius, int(radius * 0.7)):
            cv2.circle(ink, at, r, 255, max(1, int(em * 0.06)), cv2.LINE_AA)
        colour = np.float32([(140, 60, 40), (40, 40, 150), (120, 50, 110), (60, 60, 60)][int(n.integers(4))])
        page *= 1 - (ink[..., None] / 255) * n.uniform(0.3, 0.9) * (1 - colour / 255)

    def _captured(self, page, em):
        n = self.n
        level = int(n.choice(3, p=[0.3, 0.35, 0.35]))
        page = page[..., ::-1].copy()  # OpenCV's order of channels
        h, w = page.shape[:2]
        if n.random() < 0.25:
            self._stamp(page, em)
        if level:
            m = cv2.getRotationMatrix2D((w / 2, h / 2), n.normal(0, 0.25), 1)
            page = cv2.warpAffine(page, m, (w, h), borderValue=(245, 245, 245))
        if level and n.random() < 0.4:  # paper that does not lie flat bends print as well
            y, x = np.mgrid[0:h, 0:w].astype(np.float32)
            far = n.uniform(0.08, 0.3) * em
            x += (_field(n, (h, w), n.uniform(4, 10) * em) - 0.5) * far
            y += (_field(n, (h, w), n.uniform(4, 10) * em) - 0.5) * far
            page = cv2.remap(page, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        if level:
            page = cv2.GaussianBlur(page, (0, 0), n.uniform(0.35, 0.045 * em if level == 1 else 0.06 * em))
        if n.random() < 0.15:  # copied without colours
            page[:] = page.mean(2, keepdims=True)
        if level and n.random() < 0.2:  # faded, or a carbon copy
            page = 255 - (255 - page) * n.uniform(0.4, 0.8)
        if level == 2:
            light = 0.65 + 0.4 * _field(n, page.shape[:2], n.uniform(400, 900))
            page *= light[..., None] * np.float32([n.uniform(0.9, 1.02), 1, n.uniform(0.96, 1.03)])
        if level and n.random() < 0.2:  # a copy of a copy
            page = np.clip((page - n.uniform(60, 120)) * n.uniform(1.3, 2.2), 0, 255)
        if level:
            page += n.standard_normal(page.shape, dtype=np.float32) * n.uniform(1, 8 if level == 1 else 7)
        quality = int(n.uniform([88, 75, 55][level], 96))
        return cv2.imencode('.jpg', np.clip(page, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])[1], ('clean', 'scan', 'phone')[level]


if __name__ == '__main__':
    ask = argparse.ArgumentParser()
    ask.add_argument('folder', type=Path)
    ask.add_argument('count', type=int)
    ask.add_argument('--held-out', action='store_true')
    ask.add_argument('--seed', type=int, default=1956)
    o = ask.parse_args()
    o.folder.mkdir(parents=True, exist_ok=True)
    truth = []
    drafter = Drafter(o.seed + (500 if o.held_out else 0), o.held_out)
    for i in range(o.count):
        (picture, level), phrases = drafter.sheet()
        (o.folder / f'{i}.jpg').write_bytes(picture.tobytes())
        truth.append({'file': f'{i}.jpg', 'level': level, 'phrases': phrases})
        (o.folder / 'truth.json').write_text(json.dumps(truth, ensure_ascii=False))
