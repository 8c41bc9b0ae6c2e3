"""Hands: how one person fills in a paper. Two ways to get one without a person's writing:

- a free handwriting face, each letter (joined scripts: each word) laid a little otherwise, the whole bent;
- the skeleton of a print letter, bent and drawn again with a ball pen, which is all there is for most Arabic hands.

Hands of `HELD_OUT` and skeletons of the print families that `fonts.py` holds out are never trained on.
"""
import os
import sys
from pathlib import Path

import cv2
import numpy as np
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import fonts  # noqa: E402

#: Faces kept for evaluation alone, with their relatives.
HELD_OUT = {
    'caveat', 'caveat-brush', 'homemade-apple', 'dancing-script', 'reenie-beanie', 'kalam', 'patrick-hand', 'indie-flower',
    'cedarville-cursive', 'shadows-into-light', 'gochi-hand', 'sacramento', 'covered-by-your-grace', 'rock-salt', 'zeyada',
    'mrs-saint-delafield', 'aref-ruqaa', 'aref-ruqaa-ink', 'playpen-sans', 'playpen-sans-arabic', 'gulzar', 'noto-nastaliq-urdu',
}
#: Faces whose letters are joined.
JOINED = {
    'alex-brush', 'allura', 'berkshire-swash', 'birthstone', 'condiment', 'cookie', 'corinthia', 'courgette', 'damion', 'dancing-script',
    'ephesis', 'great-vibes', 'homemade-apple', 'kaushan-script', 'licorice', 'marck-script', 'monsieur-la-doulaise', 'montecarlo',
    'mr-de-haviland', 'mrs-saint-delafield', 'ms-madi', 'oooh-baby', 'parisienne', 'pinyon-script', 'sacramento', 'satisfy', 'tangerine',
    'vibur', 'whisper', 'yellowtail', 'cedarville-cursive', 'smooch', 'herr-von-muellerhoff', 'la-belle-aurore', 'meddon', 'qwigley',
    'stalemate', 'kristi', 'playwrite-fr-moderne', 'Ecolier-court', 'square-peg', 'mynerve', 'vibes',
}
#: Debian's faces that are written rather than set.
WRITTEN_AR = {'PakType Tehreer', 'KacstPen', 'Mashq'}

EM = 60


def unpacked(source, target):
    """A face of the web's as one that can be drawn with: the path of the file."""
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        font = TTFont(source)
        font.flavor = None
        font.save(target)
    return str(target)


def faces(held_out):
    """(Arabic, Latin) handwriting faces as (path, family)."""
    folder = Path(os.environ.get('NASAB_HANDS', '/tmp/nasab-hands'))
    root = folder / 'node_modules/@fontsource'
    wanted = Path(__file__).with_name('fontsource.txt').read_text().split()
    arabic, latin = [], []
    for name in wanted:
        if (name in HELD_OUT) != held_out:
            continue
        for script, into in (('arabic', arabic), ('latin', latin)):
            if script == 'latin' and ('ruqaa' in name or name in ('gulzar', 'noto-nastaliq-urdu', 'playpen-sans-arabic')):
                continue
            source = root / name / 'files' / f'{name}-{script}-400-normal.woff2'
            if not source.exists():
                continue
            into.append((unpacked(source, fonts.SCRATCH / 'hands' / f'{source.stem}.ttf'), 0, name))
    if not held_out:
        latin += [(str(path), 0, path.stem) for path in sorted(folder.glob('usr/share/fonts/*type/*/*.[ot]tf'))]
        for path, index, family, *_ in fonts._installed():
            if family in WRITTEN_AR:
                arabic.append((path, index, family))
    return arabic, latin


_kept = {}


def face(path, index, size):
    key = (path, index, size)
    if key not in _kept:
        if len(_kept) > 400:
            _kept.clear()
        _kept[key] = ImageFont.truetype(path, size, index, layout_engine=ImageFont.Layout.RAQM)
    return _kept[key]


def is_arabic(text):
    return any('\u0600' <= c <= '\u06ff' for c in text)


class Scribe:
    """Makes hands, one for each page."""

    def __init__(self, seed, held_out=False):
        self.n = np.random.default_rng(seed)
        self.arabic, self.latin = faces(held_out)
        arabic, latin, _ = fonts.load(held_out)
        # One donor a family: skeletons of its weights are alike.
        self.donors_ar = list({f.family: (f.path, f.index, f.family) for f in arabic}.values())
        self.donors_lat = list({f.family: (f.path, f.index, f.family) for f in latin}.values())

    def hand(self):
        n = self.n
        pick = lambda some: some[int(n.integers(len(some)))]
        return Hand(
            n,
            arabic=pick(self.arabic) if n.random() < 0.45 else pick(self.donors_ar),
            latin=pick(self.latin) if n.random() < 0.8 else pick(self.donors_lat),
            written={f for _, _, f in self.arabic + self.latin},
        )


class Hand:
    def __init__(self, n, arabic, latin, written):
        self.n, self.arabic, self.latin, self.written = n, arabic, latin, written
        self.slant = float(np.clip(n.normal(0.08, 0.16), -0.35, 0.5))
        self.care = float(n.uniform(0.4, 1.9))  # 0.4 neat … 1.9 hurried
        self.tilt = float(n.normal(0, 2.5))  # of each Arabic word: in ruq'ah it comes down towards its end
        self.width = float(n.uniform(2.4, 6.5))  # of the pen, where a skeleton is drawn
        self.size = float(n.uniform(0.95, 1.7))
        self.wide = float(n.uniform(0.8, 1.2))
        self.pressure = float(n.uniform(0, 0.5))
        self.loose = float(n.uniform(-0.02, 0.1))
        blue = [(27, 47, 134), (32, 64, 154), (16, 36, 110), (48, 48, 96), (40, 60, 170), (60, 80, 190), (20, 60, 140)]
        dark = [(20, 20, 20), (34, 34, 34), (42, 42, 51), (0, 0, 0), (60, 58, 60)]
        other = [(150, 30, 40), (30, 100, 60), (90, 40, 120), (110, 110, 115)]
        x = n.random()
        some = blue if x < 0.55 else dark if x < 0.93 else other
        self.ink = np.array(some[int(n.integers(len(some)))], np.float32)

    def write(self, text):
        """Ink 0…255 at EM pixels an em, tightly cut; None where nothing came out."""
        n = self.n
        words = []
        for word in text.split():
            font = self.arabic if is_arabic(word) else self.latin
            drawn = self._joined(word, font) if is_arabic(word) or font[2] in JOINED else self._letters(word, font)
            if drawn is None:
                continue
            if font[2] not in self.written:
                drawn = self._penned(drawn)
            elif is_arabic(word):
                drawn = self._dots(drawn)
            words.append(self._turned(drawn, n.normal(0, 1.3) * self.care + (self.tilt if is_arabic(word) else 0)))
        if not words:
            return None
        if is_arabic(text):
            words.reverse()
        gap = [int(EM * n.uniform(0.15, 0.5)) for _ in words]
        height = max(w.shape[0] for w in words) + EM
        page = np.zeros((height, sum(w.shape[1] for w in words) + sum(gap) + EM), np.uint8)
        x, drift = EM // 2, 0.0
        middle = height // 2
        for word, g in zip(words, gap):
            drift = 0.6 * drift + n.normal(0, 0.05) * EM * self.care
            h, w = word.shape
            y = int(np.clip(middle - h // 2 + drift, 0, height - h))
            page[y:y + h, x:x + w] = np.maximum(page[y:y + h, x:x + w], word)
            x += w + g
        return _tight(self._inked(self._bent(page)))

    def _joined(self, word, font):
        f = face(font[0], font[1], EM)
        direction = 'rtl' if is_arabic(word) else 'ltr'
        image = Image.new('L', (int(f.getlength(word, direction=direction)) + 2 * EM, 4 * EM), 0)
        ImageDraw.Draw(image).text((EM, int(2.2 * EM)), word, fill=255, font=f, anchor='ls', direction=direction)
        return self._band(np.asarray(image))

    def _band(self, ink):
        """Cut at the sides, while the writing line stays in the middle of the rows."""
        columns = np.flatnonzero(ink.max(0) > 60)
        if len(columns) == 0:
            return None
        return ink[int(0.4 * EM):int(3.6 * EM), columns[0]:columns[-1] + 1]

    def _letters(self, word, font):
        n = self.n
        f = face(font[0], font[1], EM)
        image = np.zeros((4 * EM, int(f.getlength(word) * 1.5) + 3 * EM), np.uint8)
        x = float(EM)
        for c in word:
            advance = f.getlength(c)
            cell = Image.new('L', (int(advance) + 2 * EM, 4 * EM), 0)
            ImageDraw.Draw(cell).text((EM, int(2.2 * EM)), c, fill=255, font=f, anchor='ls')
            grow = 1 + n.normal(0, 0.05) * self.care
            m = cv2.getRotationMatrix2D((EM + advance / 2, 2.0 * EM), n.normal(0, 2.2) * self.care, grow)
            m[1, 2] += n.normal(0, 0.03) * EM * self.care
            m[0, 2] += x - int(x)
            turned = cv2.warpAffine(np.asarray(cell), m, cell.size)
            left = int(x) - EM
            right = min(image.shape[1], left + turned.shape[1])
            if left >= 0 and right > left:
                image[:, left:right] = np.maximum(image[:, left:right], turned[:, :right - left])
            x += advance * (1 + self.loose * n.uniform(0, 1)) + n.normal(0, 0.02) * EM * self.care
        return self._band(image)

    def _dots(self, ink):
        """Dots fall where the pen comes down; two are often one dash."""
        n = self.n
        count, labels, stats, _ = cv2.connectedComponentsWithStats((ink > 110).astype(np.uint8), connectivity=8)
        out = ink.copy()
        for i in range(1, count):
            x, y, w, h, area = stats[i]
            if area > 0.03 * EM * EM or max(w, h) > 0.35 * EM:
                continue
            pad = 2
            a, b, c, d = max(0, y - pad), y + h + pad, max(0, x - pad), x + w + pad
            mine = np.where(cv2.dilate((labels[a:b, c:d] == i).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0, ink[a:b, c:d], 0)
            out[a:b, c:d][mine > 0] = 0
            dx, dy = (int(v) for v in n.normal(0, 0.04 * EM * self.care, 2))
            a2, c2 = int(np.clip(a + dy, 0, out.shape[0] - mine.shape[0])), int(np.clip(c + dx, 0, max(0, out.shape[1] - mine.shape[1])))
            part = out[a2:a2 + mine.shape[0], c2:c2 + mine.shape[1]]
            np.maximum(part, mine[:part.shape[0], :part.shape[1]], out=part)
        return out

    def _penned(self, ink):
        """The letters' skeleton, bent, drawn with a pen of one width."""
        n = self.n
        ink = cv2.copyMakeBorder(ink, 4, 4, 12, 12, cv2.BORDER_CONSTANT)
        bent = self._bent(ink, 1.2)
        thin = cv2.ximgproc.thinning(((bent > 110) * 255).astype(np.uint8))
        thin = self._dots(thin) if n.random() < 0.7 else thin
        soft = np.zeros(thin.shape, np.float32)
        for width, share in ((self.width, 1.0), (self.width * n.uniform(1.0, 1.35), n.uniform(0, 1))):
            k = max(2, int(round(width)))
            drawn = cv2.dilate(thin, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (k, k)))
            drawn = cv2.GaussianBlur(drawn, (0, 0), 1.1).astype(np.float32)
            soft = np.maximum(soft, drawn * (1.0 if share == 1.0 else (_field(n, drawn.shape, 40) < share)))
        return np.clip((soft - 60) * 2.2, 0, 255).astype(np.uint8)

    def _bent(self, ink, more=1.0):
        n = self.n
        h, w = ink.shape
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        for cells, size in ((90, 3.2), (26, 1.1)):
            size *= self.care * more
            x += (_field(n, ink.shape, cells * n.uniform(0.7, 1.4)) - 0.5) * 2 * size
            y += (_field(n, ink.shape, cells * n.uniform(0.7, 1.4)) - 0.5) * 2 * size
        return cv2.remap(ink, x, y, cv2.INTER_LINEAR)

    def _turned(self, ink, degrees):
        h, w = ink.shape
        side = int(abs(self.slant) * h) + 8
        c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
        m = np.array([[c, -s], [s, c]]) @ np.array([[self.wide, -self.slant], [0, 1]])
        size = (int(w * self.wide) + 2 * side, h + 16)
        shift = np.array(size) / 2 - m @ np.array([w / 2, h / 2])
        out = cv2.warpAffine(ink, np.hstack([m, shift[:, None]]), size)
        columns = np.flatnonzero(out.max(0) > 60)
        return out if len(columns) == 0 else out[:, columns[0]:columns[-1] + 1]

    def _inked(self, ink):
        n = self.n
        x = n.random()
        out = ink.astype(np.float32)
        if x < 0.25:
            out = np.clip(cv2.GaussianBlur(out, (0, 0), 1.0) * n.uniform(1.3, 2.2), 0, 255)
        elif x < 0.45:
            out = np.clip((cv2.GaussianBlur(out, (0, 0), 0.9) - n.uniform(30, 80)) * n.uniform(1.4, 2), 0, 255)
        if self.pressure > 0.1:
            out *= 1 - self.pressure * _field(n, ink.shape, n.uniform(12, 60))
        return out.astype(np.uint8)


def _field(n, shape, cells):
    grid = n.random((max(2, int(shape[0] / cells) + 2), max(2, int(shape[1] / cells) + 2)), dtype=np.float32)
    return np.clip(cv2.resize(grid, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC), 0, 1)


def _tight(ink):
    rows, columns = np.flatnonzero(ink.max(1) > 70), np.flatnonzero(ink.max(0) > 70)
    return None if len(rows) == 0 else ink[rows[0]:rows[-1] + 1, columns[0]:columns[-1] + 1]
