"""Synthetic lines: printed with a random font, worn, and cut out of a page the way shared/papers does it.

A line leaves here as the net sees it: `HEIGHT` rows, ink 255 on 0, scaled so that the ink's box is `INK` rows high.
"""
import random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

import fonts
from text import _ARABIC, _RUN, CODE, Writer, fold, turn

HEIGHT = 40
INK = 36
#: White columns at both ends of a crop.
MARGIN = 6

cv2.setNumThreads(1)
_MARKS = '\u064e\u064f\u0650\u0652\u0651\u064b\u064d'


class Printer:
    """Prints a text: Arabic right to left, Latin and digits left to right inside it, missing signs from another font."""

    def __init__(self, seed, held_out=False):
        self.r = random.Random(seed)
        self.arabic, self.latin, self.machine = fonts.load(held_out)
        # What a held-out Arabic font lacks comes from a held-out Latin one and the other way round.
        self.faces = {}

    def face(self, font, size):
        key = (font.path, font.index, size)
        if key not in self.faces:
            if len(self.faces) > 700:
                self.faces.clear()
            self.faces[key] = ImageFont.truetype(font.path, size, font.index, layout_engine=ImageFont.Layout.RAQM)
        return self.faces[key]

    def print(self, text, kind):
        """(ink mask, Arabic or main family)."""
        r = self.r
        rtl = bool(_ARABIC.search(text))
        lat = fonts.choose(r, self.machine) if kind == 'mrz' and r.random() < 0.75 else fonts.choose(r, self.latin)
        ara = fonts.choose(r, self.arabic) if rtl else None
        size = 52
        if rtl and r.random() < 0.03:
            text = _stretched(r, text)
        if rtl and r.random() < 0.025:
            text = ''.join(c + (r.choice(_MARKS) if '\u0621' <= c <= '\u064a' and r.random() < 0.4 else '') for c in text)
        # Digits and signs inside Arabic often come from the Latin font of the page.
        same = r.random() < 0.55
        lat_size = int(size * r.uniform(0.72, 1.0)) if rtl and not same else size
        pieces = []  # in visual order, left to right: (text, font, size, direction)
        for run, ltr in _visual_runs(text) if rtl else [(text, True)]:
            part = []
            for c, font in self._dressed(run, ara, lat, ltr, same):
                if part and part[-1][1] is font:
                    part[-1][0] += c
                else:
                    part.append([c, font])
            for s, font in part if ltr else reversed(part):
                pieces.append((s, font, lat_size if font is lat else size, 'ltr' if ltr else 'rtl'))
        spread = r.uniform(1, 8) if not rtl and r.random() < 0.06 else 0
        return self._drawn(pieces, size, spread), (ara or lat).family

    def _dressed(self, run, ara, lat, ltr, same):
        first, second = (ara, lat) if ara and (same or not ltr) else (lat, ara)
        last = first
        for c in run:
            if c != ' ':
                last = first if ord(c) in first.covers else second if second and ord(c) in second.covers else None
                if last is None:
                    last = first
                    continue
            yield c, last

    def _drawn(self, pieces, size, spread):
        width, laid = 0, []
        for s, font, px, direction in pieces:
            face = self.face(font, px)
            if spread:
                for c in s:
                    laid.append((c, face, direction, width))
                    width += face.getlength(c, direction=direction) + spread
                continue
            laid.append((s, face, direction, width))
            width += face.getlength(s, direction=direction)
        pad = size // 2
        image = Image.new('L', (int(width) + 2 * pad, size * 4), 0)
        draw = ImageDraw.Draw(image)
        for s, face, direction, x in laid:
            draw.text((pad + x, size * 2.4), s, fill=255, font=face, anchor='ls', direction=direction)
        ink = np.asarray(image)
        rows, columns = np.flatnonzero(ink.max(1) > 60), np.flatnonzero(ink.max(0) > 60)
        if len(rows) == 0:
            return None
        return ink[rows[0]:rows[-1] + 1, columns[0]:columns[-1] + 1].copy()


def _visual_runs(text):
    runs, at = [], 0
    for m in _RUN.finditer(text):
        if m.start() > at:
            runs.append((text[at:m.start()], False))
        runs.append((m.group(), True))
        at = m.end()
    if at < len(text):
        runs.append((text[at:], False))
    return runs[::-1]


_JOINING = set('بتثجحخسشصضطظعغفقكلمنهيئ')


def _stretched(r, text):
    out = ''
    for i, c in enumerate(text):
        out += c
        if c in _JOINING and i + 1 < len(text) and _ARABIC.match(text[i + 1]) and r.random() < 0.25:
            out += 'ـ' * r.randint(1, 3)
    return out


class Wear:
    """What happens between the printer and the crop. All sizes in pixels of the page as photographed."""

    def __init__(self, seed):
        self.n = np.random.default_rng(seed)

    def crop(self, ink, neighbour=None, level=None):
        """From an ink mask to the net's input, uint8 HEIGHT x W; `level` 0 clean, 1 scan, 2 phone or worse."""
        if level is None:
            level = self.n.choice(3, p=[0.35, 0.4, 0.25])
        return self._cut(*self.page(ink, neighbour, level))

    def page(self, ink, neighbour, level):
        """The piece of an upright, evenly lit page around the line (ink 255), and the line's own ink on it."""
        n = self.n
        h, w = ink.shape
        pad = 16
        # The page holds the line at 15 to 64 rows; clean ones are seldom small.
        page_h = float(np.exp(n.uniform(np.log([22, 16, 15][level]), np.log([64, 56, 52][level]))))
        s = page_h / h
        if n.random() < 0.35:  # other widths of the same letters
            sx = s * n.uniform(0.85, 1.18)
        else:
            sx = s
        W, H = max(8, int(w * sx) + 2 * pad), max(8, int(h * s) + 2 * pad)
        angle = n.normal(0, [0.1, 0.35, 0.7][level]) * np.pi / 180
        shear = n.normal(0, 0.03) if n.random() < 0.7 else n.uniform(-0.28, 0.12)
        c, sn = np.cos(angle), np.sin(angle)
        m = np.array([[sx, -shear * s, 0], [0, s, 0]])
        m = np.array([[c, -sn], [sn, c]]) @ m
        m[:, 2] += np.array([W / 2, H / 2]) - m[:, :2] @ np.array([w / 2, h / 2])
        if s < 0.6:
            ink = cv2.blur(ink, (2, 2)) if s > 0.45 else cv2.blur(ink, (3, 3))
        page = cv2.warpAffine(ink, m, (W, H), flags=cv2.INTER_LINEAR).astype(np.float32)
        if n.random() < 0.35:
            page = self._other_face(page, pad)
        if level == 2 and n.random() < 0.25:
            page = self._bent(page)
        page = self._inked(page, level)
        foreign = np.zeros_like(page)
        if neighbour is not None:
            foreign = self._neighbour(neighbour, page.shape, s)
        grey = 255 - page * n.uniform([0.85, 0.6, 0.5][level], 1.0)
        grey = np.minimum(grey, 255 - foreign)
        if level:
            grey = grey * (1 - n.uniform(0, 0.06) * np.linspace(0, 1, W, dtype=np.float32)) if n.random() < 0.3 else grey
            grey = self._captured(grey, level)
        if n.random() < [0.3, 0.7, 0.85][level]:
            image = np.clip(grey, 0, 255).astype(np.uint8)
            quality = int(n.uniform([75, 50, 35][level], 95))
            grey = cv2.imdecode(cv2.imencode('.jpg', image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], 0).astype(np.float32)
        if level == 1 and n.random() < 0.07:  # a fax or a copier that knows black and white alone
            grey = np.where(grey + n.normal(0, 6, grey.shape) < n.uniform(110, 190), 0, 250).astype(np.float32)
        # As the page is read: paper stretched to 255, ink towards black.
        dark = np.percentile(grey, 3)
        if n.random() < 0.8 and dark > 40:
            grey = 20 + (grey - dark) * 235 / max(30, 242 - dark)
        else:
            grey = grey * 255 / 248
        grey = np.clip(grey, 0, 255)
        if foreign.any():  # foreign ink is whitened where it was found, its rim stays
            grey[foreign > n.uniform(50, 110)] = 255
        return 255 - grey, page

    def _other_face(self, page, pad):
        """As another type founder would have drawn the line: other heights above and below the teeth, other widths, other curves."""
        n = self.n
        h, w = page.shape
        top, foot = pad, h - pad
        inner = max(4, foot - top)
        # Where the new rows and columns come from: even steps, each stretched or pressed a little, the ends kept.
        def uneven(start, length, step, strength):
            knots = max(2, int(length / step))
            gaps = n.uniform(1 - strength, 1 + strength, knots)
            return np.concatenate([[0], np.cumsum(gaps / gaps.sum() * length)]) + start, np.linspace(start, start + length, knots + 1)
        to_y, from_y = uneven(top, inner, inner / 4, 0.4)
        to_x, from_x = uneven(pad, max(4, w - 2 * pad), inner * 0.8, 0.3)
        rows = np.interp(np.arange(h), np.r_[0, to_y, h], np.r_[0, from_y, h]).astype(np.float32)
        columns = np.interp(np.arange(w), np.r_[0, to_x, w], np.r_[0, from_x, w]).astype(np.float32)
        sway = inner * n.uniform(0, 0.035)
        y = rows[:, None] + self._field(page.shape, inner * 0.6, -sway, sway)
        x = columns[None, :] + self._field(page.shape, inner * 0.6, -sway, sway)
        return cv2.remap(page, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR)

    def _bent(self, page):
        n = self.n
        h, w = page.shape
        x, y = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
        bow = n.uniform(-0.06, 0.06) * h * np.sin(x / w * np.pi * n.uniform(0.6, 2) + n.uniform(0, 3))
        return cv2.remap(page, x, (y + bow).astype(np.float32), cv2.INTER_LINEAR)

    def _field(self, shape, cells, low, high):
        n = self.n
        grid = n.uniform(0, 1, (max(2, int(shape[0] / cells) + 1), max(2, int(shape[1] / cells) + 1))).astype(np.float32)
        return low + (high - low) * cv2.resize(grid, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)

    def _inked(self, page, level):
        n = self.n
        x = n.random()
        if x < 0.18:  # heavier: bold, spread toner
            page = cv2.GaussianBlur(page, (0, 0), n.uniform(0.5, 1.0)) * n.uniform(1.4, 2.6)
        elif x < 0.33:  # thinner
            page = (cv2.GaussianBlur(page, (0, 0), n.uniform(0.5, 0.9)) - n.uniform(40, 100)) * n.uniform(1.5, 2.5)
        page = np.clip(page, 0, 255)
        if level and n.random() < 0.14:  # worn or broken print
            worn = self._field(page.shape, n.uniform(3, 12), 0, 1)
            page = page * np.clip((worn - n.uniform(0.05, 0.35)) * n.uniform(3, 8), n.uniform(0, 0.5), 1)
        elif level and n.random() < 0.14:  # carbon: soft and uneven, on rubbed ground
            page = cv2.GaussianBlur(page, (0, 0), n.uniform(0.8, 1.8)) * self._field(page.shape, 25, 0.5, 1.2)
            page = np.maximum(page, self._field(page.shape, 30, 0, n.uniform(5, 50)))
        elif level and n.random() < 0.08:  # a printer of few pins
            page = self._dotted(page)
        if level and n.random() < 0.06:  # salt in the ink
            page = page * (n.random(page.shape) > n.uniform(0.02, 0.12))
        return np.clip(page, 0, 255).astype(np.float32)

    def _neighbour(self, other, shape, s):
        """The foot or head of another line, a rule or a stamp's arc over the crop's edge."""
        n = self.n
        out = np.zeros(shape, np.float32)
        if n.random() < 0.5:
            line = cv2.resize(other, None, fx=s, fy=s, interpolation=cv2.INTER_AREA)[:, :shape[1] - 2]
            rows = min(int(n.uniform(2, 12)), line.shape[0])
            x = int(n.integers(0, shape[1] - line.shape[1])) if shape[1] > line.shape[1] else 0
            top = int(n.integers(6, 17))
            if n.random() < 0.5:
                out[max(0, top - rows):top, x:x + line.shape[1]] = line[-rows:][-top:]
            else:
                out[shape[0] - top:shape[0] - top + rows, x:x + line.shape[1]] = line[:min(rows, top)]
        else:
            image = np.zeros(shape, np.uint8)
            if n.random() < 0.6:
                y = int(n.choice([n.integers(4, 18), shape[0] - n.integers(4, 18)]))
                cv2.line(image, (0, y), (shape[1], y + int(n.integers(-1, 2))), int(n.uniform(80, 255)), int(n.integers(1, 3)), cv2.LINE_AA)
            else:
                radius = int(n.uniform(1, 4) * shape[0])
                centre = (int(n.uniform(0, shape[1])), int(shape[0] / 2 + n.choice([-1, 1]) * radius))
                cv2.circle(image, centre, radius, int(n.uniform(60, 200)), int(n.integers(1, 3)), cv2.LINE_AA)
            out = image.astype(np.float32)
        return out

    def _dotted(self, page):
        n = self.n
        y, x = np.mgrid[0:page.shape[0], 0:page.shape[1]].astype(np.float32)
        across, down = n.uniform(2.2, 4.5), n.uniform(2.2, 4.5)
        dots = np.cos(2 * np.pi * x / across) + np.cos(2 * np.pi * y / down)
        return cv2.GaussianBlur(page, (0, 0), 0.7) * np.clip(dots * n.uniform(0.2, 0.7) + n.uniform(0.5, 1.1), 0, 1)

    def _on_screen(self, grey):
        n = self.n
        y, x = np.mgrid[0:grey.shape[0], 0:grey.shape[1]].astype(np.float32)
        angle, period = n.uniform(0, np.pi), n.uniform(2.5, 9)
        wave = np.sin(2 * np.pi * (x * np.cos(angle) + y * np.sin(angle)) / period + n.uniform(0, 6))
        return grey * (1 - n.uniform(0.03, 0.14) * (1 + wave))

    def _captured(self, grey, level):
        n = self.n
        if level == 2 and n.random() < 0.08:
            grey = self._on_screen(grey)
        sigma = abs(n.normal(0, [0, 0.5, 0.8][level]))
        if sigma > 0.2:
            grey = cv2.GaussianBlur(grey, (0, 0), sigma)
        if level == 2 and n.random() < 0.12:
            k = int(n.integers(2, 4))
            kernel = np.zeros((3, 3), np.float32)
            kernel[1, :] = 1
            if n.random() < 0.5:
                kernel = kernel.T
            grey = cv2.filter2D(grey, -1, kernel / 3) if k else grey
        noise = abs(n.normal(0, [0, 6, 10][level]))
        if noise > 1:
            rough = n.standard_normal(grey.shape, dtype=np.float32) * noise
            if n.random() < 0.4:
                rough = cv2.GaussianBlur(rough, (0, 0), 0.8) * 1.8
            grey = grey + rough
        if n.random() < 0.06:
            for _ in range(n.integers(1, 6)):
                y, x = n.integers(0, grey.shape[0] - 2), n.integers(0, grey.shape[1] - 2)
                grey[y:y + n.integers(1, 3), x:x + n.integers(1, 3)] = n.uniform(60, 200)
        return grey

    def _in_cell(self, ink, y0, y1, x0, x1):
        """A box that reaches to the remains of a table's rules, so that the letters in it are small."""
        n = self.n
        h = y1 - y0
        up, down, left, right = (int(n.uniform(0, most) * h) if n.random() < 0.7 else 0 for most in (0.8, 0.8, 0.7, 0.7))
        ink = cv2.copyMakeBorder(np.asarray(ink, np.float32), up, down, left, right, cv2.BORDER_CONSTANT, value=0)
        box = [y0, y1 + up + down, x0, x1 + left + right]
        rules = np.zeros(ink.shape, np.uint8)
        for space, (a, b) in ((left, (x0 + 1, 1)), (right, (box[3] - 2, 1)), (up, (y0 + 1, 0)), (down, (box[1] - 2, 0))):
            if not space or n.random() < 0.35:
                continue
            low, high = (box[0], box[1]) if b else (box[2], box[3])
            start, end = sorted(n.integers(low, high, 2)) if n.random() < 0.4 else (low, high)
            tone, thick, drift = int(n.uniform(12, 110)), int(n.integers(1, 3)), int(n.integers(-1, 2))
            ends = ((a, int(start)), (a + drift, int(end))) if b else ((int(start), a), (int(end), a + drift))
            cv2.line(rules, ends[0], ends[1], tone, thick, cv2.LINE_AA)
            if n.random() < 0.3:
                at = (4 if a < box[2] + h else -4) if b else (4 if a < box[0] + h else -4)
                move = lambda p: (p[0] + at, p[1]) if b else (p[0], p[1] + at)
                cv2.line(rules, move(ends[0]), move(ends[1]), tone // 2 + 5, 1, cv2.LINE_AA)
        worn = rules * self._field(rules.shape, 8, 0.2, 1.2) if n.random() < 0.5 else rules
        return (np.maximum(ink, worn), *box)

    def _cut(self, ink, own):
        """The box of the line's own ink, sometimes a little off, scaled and laid in the middle of the rows."""
        n = self.n
        rows, columns = np.flatnonzero(own.max(1) > 90), np.flatnonzero(own.max(0) > 90)
        if len(rows) == 0 or len(columns) == 0:
            return None
        y0, y1, x0, x1 = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
        x = n.random()
        if x < 0.12:  # crumbs stretched the box, or part of a letter was lost
            y0 -= int(n.integers(-1, 1 + (y1 - y0) * 0.35))
        elif x < 0.24:
            y1 += int(n.integers(-1, 1 + (y1 - y0) * 0.35))
        elif x < 0.36:
            ink, y0, y1, x0, x1 = self._in_cell(ink, y0, y1, x0, x1)
        y0, y1 = max(0, y0), min(ink.shape[0], y1)
        grow = 2
        area = ink[max(0, y0 - grow):y1 + grow, max(0, x0 - grow):x1 + grow]
        scale = INK / max(6, y1 - y0)
        width = max(4, round(area.shape[1] * scale))
        height = max(4, round(area.shape[0] * scale))
        area = cv2.resize(area, (width, height), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
        out = np.zeros((HEIGHT, width + 2 * MARGIN), np.uint8)
        top = (HEIGHT - height) // 2
        source = area[max(0, -top):max(0, -top) + HEIGHT]
        out[max(0, top):max(0, top) + source.shape[0], MARGIN:MARGIN + width] = np.clip(source, 0, 255)
        return out


def long_enough(image, codes):
    """CTC needs a frame a character and one more between equal ones; two columns make a frame."""
    return image.shape[1] >= 2 * (len(codes) + sum(a == b for a, b in zip(codes, codes[1:]))) + 2


class Press:
    """An endless stream of (input, class codes, text, kind, family, level)."""

    def __init__(self, seed, held_out=False, widest=1200, corpus=None):
        self.writer, self.printer, self.wear = Writer(seed, corpus), Printer(seed + 1, held_out), Wear(seed + 2)
        self.widest = widest

    def printed(self):
        while True:
            text, kind = self.writer.line()
            ink, family = self.printer.print(text, kind)
            if ink is not None and ink.shape[1] / ink.shape[0] * INK < self.widest and fold(text):
                return ink, fold(text), kind, family

    def scrap(self):
        """What is no writing at all, rings, bars, lozenges, stains, and reads as nothing."""
        r = self.wear.n
        h, w = int(r.integers(20, 70)), int(r.integers(6, 130))
        image = np.zeros((h, w), np.uint8)
        ink, thick = int(r.uniform(60, 255)), int(r.integers(1, 4))
        x = r.random()
        if x < 0.35:  # what is left of a table's rules
            for _ in range(int(r.integers(1, 4))):
                if r.random() < 0.5:
                    a = int(r.uniform(0, w))
                    cv2.line(image, (a, int(r.uniform(0, h / 2))), (a, int(r.uniform(h / 2, h))), ink, min(2, thick), cv2.LINE_AA)
                else:
                    a = int(r.uniform(0, h))
                    cv2.line(image, (int(r.uniform(0, w / 2)), a), (int(r.uniform(w / 2, w)), a), ink, min(2, thick), cv2.LINE_AA)
            if r.random() < 0.6:
                image = (image * r.uniform(0.15, 0.6)).astype(np.uint8)
                return self._as_scrap(np.maximum(image, 0))
        elif x < 0.6:
            radius = int(r.uniform(0.5, 2.5) * h)
            centre = (int(r.uniform(-0.5, 1.5) * w), int(h / 2 + r.choice([-1, 1]) * r.uniform(0.3, 1) * radius))
            cv2.circle(image, centre, radius, ink, thick, cv2.LINE_AA)
        elif x < 0.75:
            across = int(r.uniform(0, w))
            cv2.line(image, (across, 0), (across + int(r.integers(-2, 3)), h), ink, thick, cv2.LINE_AA)
        elif x < 0.85:
            cv2.fillConvexPoly(image, np.array([[w // 2, 0], [w - 1, h // 2], [w // 2, h - 1], [0, h // 2]], np.int32), ink, cv2.LINE_AA)
        else:
            points = r.uniform([0, 0], [w, h], (int(r.integers(3, 7)), 2)).astype(np.int32)
            cv2.polylines(image, [points], False, ink, thick, cv2.LINE_AA)
        return self._as_scrap(image)

    def _as_scrap(self, image):
        if image.max() > 100:
            cropped = self.wear.crop(image)
        else:
            scale = INK / image.shape[0]
            inner = cv2.resize(image, (max(4, round(image.shape[1] * scale)), INK), interpolation=cv2.INTER_AREA)
            cropped = np.zeros((HEIGHT, inner.shape[1] + 2 * MARGIN), np.uint8)
            cropped[2:2 + INK, MARGIN:-MARGIN] = inner
        return None if cropped is None or cropped.shape[1] > 250 else (cropped, [], '', 'scrap', '')

    def worn(self, printed, neighbour=None, level=None):
        ink, text, kind, family = printed
        image = self.wear.crop(ink, neighbour, level)
        codes = [CODE[c] for c in turn(text)]
        if image is None or not long_enough(image, codes):
            return None
        return image, codes, text, kind, family
