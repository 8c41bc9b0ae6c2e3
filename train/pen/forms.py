"""Forms filled in by hand: whole pages of printed labels with values beside them, for measuring the service end to end.

    python3 forms.py FOLDER COUNT [--seed 71] [--neat] [--single]

writes the pictures and FOLDER/truth.json, which `forms.ts` and `npm run bench` read; of each field also whether a pen wrote
it. No hand and no face is one the net was trained with: those of `fontsource-forms.txt`, and what `hands.py` and `fonts.py`
hold out. `--neat`: careful, upright hands; `--single`: a value or two by hand on a printed page.
"""
import argparse
import json
import random
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

import hands
from hands import EM, Hand, Scribe, _field, fonts, is_arabic, unpacked

JOINED = {'bilbo', 'estonia', 'inspiration', 'kolker-brush', 'lovers-quarrel', 'mr-dafoe', 'playwrite-de-grund', 'ruthie', 'waterfall'}
GIVEN = 'محمد فاطمة الحسين خديجة يوسف زينب إبراهيم لحسن مولود رقية سعيد نعيمة موحى عائشة عمر حسناء الطيب بوشعيب ميلود'.split()
FAMILY = 'أوحمو بنعلي الزياني الصغير بوعزة العمراني الإدريسي الراشدي المنصوري البقالي الحياني وعزيز السملالي بنسودة'.split()
TOWN = ['خنيفرة', 'مريرت', 'آسفي', 'تزنيت', 'بني ملال', 'الرشيدية', 'كلميم', 'تارودانت', 'وزان', 'بركان']
GIVEN_LAT = 'Mohamed Fatima Lahcen Khadija Youssef Zineb Brahim Mouloud Rkia Said Naima Omar Aicha'.split()
FAMILY_LAT = ['OUHAMMOU', 'BENALI', 'ZAYANI', 'AIT BAHA', 'SEGHIR', 'EL AMRANI', 'IDRISSI', 'Mansouri', 'Bekkali', 'Hayani']
TOWN_LAT = ['Khenifra', 'Mrirt', 'Safi', 'Tiznit', 'Beni Mellal', 'Errachidia', 'Ouezzane', 'Berkane']
WIDTH, HEIGHT = 1654, 2339  # A4 at 200 dots an inch


class Clerk:
    """Draws up papers: kind, titles and rows of (field, label, value as written, value as the service says it)."""

    def __init__(self, seed):
        self.r = random.Random(seed)
        self.kinds = [self.birth, self.birth, self.residence, self.resistance, self.work, self.death, self.kinship]

    def date(self, first=1930, last=2004):
        d, m, y = self.r.randint(1, 28), self.r.randint(1, 12), self.r.randint(first, last)
        return self.r.choice(['/', '/', '-', '.']).join((f'{d:02d}', f'{m:02d}', str(y))), f'{y}-{m:02d}-{d:02d}'

    def number(self, digits):
        return ''.join(self.r.choice('0123456789') for _ in range(digits))

    def draw_up(self):
        p = self.r.choice
        self.name = lambda: f'{p(GIVEN)} {p(FAMILY)}'
        self.name_lat = lambda: f'{p(GIVEN_LAT)} {p(FAMILY_LAT)}'
        self.cin = lambda: p(['V', 'BE', 'PB', 'IA', 'JC', 'Q']) + self.number(6)
        kind, arabic, french, rows = p(self.kinds)()
        pair = lambda value: value if isinstance(value, tuple) else (value, value)
        return kind, arabic, french, [(field, p(label.split('|')), *pair(value)) for field, label, value in rows]

    def issued(self):
        return 'issueDate', 'حرر بتاريخ', self.date(2021, 2025)

    def birth(self):
        p = self.r.choice
        return 'birth-extract', 'نسخة موجزة من رسم الولادة', "EXTRAIT D'ACTE DE NAISSANCE", [
            ('actNumber', 'رسم رقم|عقد رقم', f'{self.number(3)}/{self.r.randint(1950, 2000)}'),
            ('familyNameAr', 'الاسم العائلي|النسب', p(FAMILY)), ('givenNameAr', 'الاسم الشخصي', p(GIVEN)),
            ('birthDate', 'تاريخ الازدياد|تاريخ الولادة', self.date()), ('birthPlaceAr', 'مكان الازدياد|محل الولادة', p(TOWN)),
            ('fatherAr', 'اسم الأب|والده', f'{p(GIVEN)} بن {p(GIVEN)}'), ('motherAr', 'اسم الأم|والدته', f'{p(GIVEN)} بنت {p(GIVEN)}'),
            ('familyNameLat', 'Nom', p(FAMILY_LAT)), ('givenNameLat', 'Prénom', p(GIVEN_LAT)),
            ('birthPlaceLat', 'Lieu de naissance|Né(e) à', p(TOWN_LAT)), ('fatherLat', 'Père', p(GIVEN_LAT)),
            ('motherLat', 'Mère', p(GIVEN_LAT)), self.issued()]

    def residence(self):
        return 'residence', 'شهادة السكنى', 'CERTIFICAT DE RESIDENCE', [
            ('nameAr', 'الاسم الكامل|الاسم والنسب', self.name()), ('nameLat', 'Nom et prénom', self.name_lat()),
            ('cin', 'رقم البطاقة الوطنية|رقم بطاقة التعريف الوطنية', self.cin()), ('birthDate', 'تاريخ الازدياد', self.date()),
            ('addressAr', 'العنوان', f'{self.r.choice(TOWN)} حي السلام رقم {self.number(2)}'), self.issued()]

    def resistance(self):
        return 'resistance-attestation', 'شهادة إثبات صفة مقاوم', '', [
            ('memberNameAr', 'الاسم الكامل|اسم المقاوم', self.name()), ('memberFatherAr', 'اسم الأب', self.r.choice(GIVEN)),
            ('memberBirthYear', 'سنة الازدياد', str(self.r.randint(1905, 1948))),
            ('memberBirthPlaceAr', 'مكان الازدياد', self.r.choice(TOWN)), ('cardNumber', 'رقم البطاقة|رقم بطاقة المقاوم', self.number(5)),
            ('decisionNumber', 'رقم القرار', self.number(4)), ('decisionDate', 'تاريخ القرار', self.date(1959, 1999))]

    def work(self):
        return 'non-employment', 'شهادة عدم العمل', 'ATTESTATION DE NON EMPLOI', [
            ('nameAr', 'الاسم الكامل', self.name()), ('nameLat', 'Nom et prénom', self.name_lat()), ('cin', 'CIN N°|CNIE n°', self.cin()),
            ('birthDate', 'Né(e) le', self.date()), ('birthPlaceLat', 'à', self.r.choice(TOWN_LAT)),
            ('issueDate', 'Fait le', self.date(2021, 2025))]

    def death(self):
        p = self.r.choice
        return 'death-extract', 'نسخة موجزة من رسم الوفاة', "EXTRAIT D'ACTE DE DECES", [
            ('actNumber', 'رسم رقم', f'{self.number(3)}/{self.r.randint(1975, 2015)}'), ('familyNameAr', 'الاسم العائلي', p(FAMILY)),
            ('givenNameAr', 'الاسم الشخصي', p(GIVEN)), ('deathDate', 'تاريخ الوفاة', self.date(1975, 2020)),
            ('deathPlaceAr', 'مكان الوفاة', p(TOWN)), ('birthDate', 'تاريخ الازدياد', self.date(1905, 1960)),
            ('fatherAr', 'اسم الأب', p(GIVEN)), ('motherAr', 'اسم الأم', p(GIVEN)), ('familyNameLat', 'Nom', p(FAMILY_LAT)),
            ('givenNameLat', 'Prénom', p(GIVEN_LAT)), self.issued()]

    def kinship(self):
        return 'kinship-attestation', 'شهادة القرابة', 'ATTESTATION DE PARENTE', [
            ('nameAr', 'صاحب الطلب', self.name()), ('birthDate', 'تاريخ الازدياد', self.date()), ('cin', 'رقم البطاقة الوطنية', self.cin()),
            ('fatherAr', 'اسم الأب', self.name()), ('motherAr', 'اسم الأم', self.name()), ('relativeAr', 'القريب', self.name()), self.issued()]


def unseen_faces():
    folder = Path(hands.os.environ.get('NASAB_HANDS', '/tmp/nasab-hands')) / 'node_modules/@fontsource'
    made = []
    for name in Path(__file__).with_name('fontsource-forms.txt').read_text().split():
        source, target = folder / name / 'files' / f'{name}-latin-400-normal.woff2', fonts.SCRATCH / 'forms' / f'{name}.ttf'
        if not source.exists():
            continue
        made.append((unpacked(source, target), 0, name))
    return made


class Form:
    """One page: print and pen laid on paper, and where each value stands."""

    def __init__(self, n, arabic, latin, size):
        self.n, self.faces, self.size = n, (arabic, latin), size
        self.page = np.empty((HEIGHT, WIDTH, 3), np.float32)
        self.page[:] = (n.uniform(228, 252), n.uniform(238, 255), n.uniform(240, 255))

    def set(self, text, size):
        font = self.faces[0 if is_arabic(text) else 1]
        f = ImageFont.truetype(font.path, size, font.index, layout_engine=ImageFont.Layout.RAQM)
        direction = 'rtl' if is_arabic(text) else 'ltr'
        image = Image.new('L', (int(f.getlength(text, direction=direction)) + 2 * size, 3 * size), 0)
        ImageDraw.Draw(image).text((size, 2 * size), text, fill=255, font=f, anchor='ls', direction=direction)
        columns = np.flatnonzero(np.asarray(image).max(0) > 60)
        return np.asarray(image)[:, columns[0]:columns[-1] + 1]

    def lay(self, ink, x, top, rtl, colour=(25, 25, 25)):
        """`x` from the side where the line begins. The end of the ink from there and its box; nothing where it would not fit."""
        h, w = ink.shape
        x0, y0 = int(WIDTH - x - w if rtl else x), int(top)
        if x0 < 10 or x0 + w > WIDTH - 10 or y0 < 0 or y0 + h > HEIGHT:
            return None
        self.page[y0:y0 + h, x0:x0 + w] *= 1 - ink[..., None].astype(np.float32) / 255 * (1 - np.float32(colour)[::-1] / 255)
        rows = np.flatnonzero(ink.max(1) > 60)
        return x + w, [x0, y0 + int(rows[0]), w, int(rows[-1] - rows[0]) + 1]

    def print(self, text, x, y, rtl, size=None):
        size = size or self.size
        ink = self.set(text, size)
        return self.lay(ink, (WIDTH - ink.shape[1]) / 2 if x is None else x, y - 2 * size, rtl)

    def write(self, hand, text, x, y, rtl):
        ink = hand.write(text)
        if ink is None:
            return None
        scale = self.size / EM * hand.size * self.n.uniform(0.95, 1.15)
        ink = cv2.resize(ink, (max(4, int(ink.shape[1] * scale)), max(4, int(ink.shape[0] * scale))), interpolation=cv2.INTER_AREA)
        return self.lay(ink, x, y - self.size * self.n.uniform(0.1, 0.4) - ink.shape[0] / 2, rtl, hand.ink)

    def rule(self, kind, x0, x1, y, rtl, step):
        a, b, y = *((int(WIDTH - x1), int(WIDTH - x0)) if rtl else (int(x0), int(x1))), int(y + 0.35 * self.size)
        if kind == 'solid':
            cv2.line(self.page, (a, y), (b, y), (90, 90, 90), 2, cv2.LINE_AA)
        elif kind == 'dotted':
            for x in range(a, b, 9):
                cv2.circle(self.page, (x, y), 2, (80, 80, 80), -1, cv2.LINE_AA)
        elif kind == 'box':
            top = int(y - 1.65 * self.size)
            cv2.rectangle(self.page, (70, top), (WIDTH - 70, top + int(step)), (100, 100, 100), 2)

    def captured(self, level):
        n, page = self.n, self.page
        if level != 'clean':
            page = cv2.warpAffine(page, cv2.getRotationMatrix2D((WIDTH / 2, HEIGHT / 2), n.normal(0, 0.5), 1), (WIDTH, HEIGHT), borderValue=(245,) * 3)
            page = cv2.GaussianBlur(page, (0, 0), n.uniform(0.5, 1.0) if level == 'scan' else n.uniform(0.7, 1.5))
            if level == 'phone':
                page *= (0.7 + 0.35 * _field(n, page.shape[:2], 800))[..., None]
            page += n.standard_normal(page.shape, dtype=np.float32) * n.uniform(1, 6)
        return cv2.imencode('.jpg', np.clip(page, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 85 if level == 'phone' else 92])[1]


def drawn(n, clerk, hand, print_faces, single):
    p = clerk.r.choice
    form = Form(n, *(fonts.choose(clerk.r, some) for some in print_faces), clerk.r.randint(30, 40))
    kind, arabic, french, rows = clerk.draw_up()
    share, lead, size = (0.15 if single else p([1, 1, 0.6, 0.4, 1, 0])), p(['dotted', 'dotted', 'solid', 'none', 'box']), form.size
    form.print('المملكة المغربية', 90, 130, True)
    form.print('ROYAUME DU MAROC', 90, 130, False)
    form.print('وزارة الداخلية', 90, 130 + 1.7 * size, True)
    form.print(arabic, None, 130 + 4.7 * size, True, int(1.3 * size))
    if french:
        form.print(french, None, 130 + 6.7 * size, False)
    y, fields = 130 + 9.2 * size, {}
    step = min(2.7 * size, (HEIGHT - y - 300) / len(rows))
    for field, label, text, value in rows:
        rtl = is_arabic(label)
        after, _ = form.print(label if lead == 'box' else label + p([' : ', ' ', '  :']), 90, y, rtl)
        start = max(after, 500) if lead == 'box' else after + n.uniform(0.5, 1.4) * size
        pen = clerk.r.random() < share
        laid = form.write(hand, text, start, y, rtl) if pen else form.print(text, start, y, rtl)
        if laid is not None:
            fields[field] = {'kind': 'text', 'value': value, 'page': 1, 'box': laid[1], 'pen': pen}
            form.rule(lead, start - 0.3 * size, max(laid[0] + 40, start + n.uniform(8, 14) * size), y, rtl, step)
        y += step
    form.print('نشهد بصفتنا ضابط الحالة المدنية بمطابقة هذه النسخة لما هو مضمن بسجلاتنا', 90, y + size, True, int(0.85 * size))
    return kind, fields, form


if __name__ == '__main__':
    ask = argparse.ArgumentParser()
    ask.add_argument('folder', type=Path)
    ask.add_argument('count', type=int)
    ask.add_argument('--seed', type=int, default=71)
    ask.add_argument('--neat', action='store_true')
    ask.add_argument('--single', action='store_true')
    o = ask.parse_args()
    o.folder.mkdir(parents=True, exist_ok=True)
    n, clerk, scribe, unseen, pages = np.random.default_rng(o.seed), Clerk(o.seed), Scribe(o.seed + 5, True), unseen_faces(), []
    print_faces = fonts.load(True)[:2]
    hands.JOINED |= JOINED
    written = {family for _, _, family in scribe.arabic + scribe.latin + unseen}
    for i in range(o.count):
        p = clerk.r.choice
        hand = Hand(n, p(scribe.arabic if clerk.r.random() < 0.45 else scribe.donors_ar), p(unseen or scribe.latin), written)
        if o.neat:
            hand.care, hand.slant, hand.tilt, hand.pressure = 0.4 * hand.care, 0.3 * hand.slant, 0.3 * hand.tilt, 0.3 * hand.pressure
        kind, fields, form = drawn(n, clerk, hand, print_faces, o.single)
        level = p(['clean', 'scan', 'phone'])
        file = f'{i}-{kind}-{level}.jpg'
        (o.folder / file).write_bytes(form.captured(level).tobytes())
        pages.append({'id': str(i), 'file': file, 'docType': kind, 'level': level, 'fields': fields, 'lines': []})
    (o.folder / 'truth.json').write_text(json.dumps({'pages': pages, 'heldOut': True, 'seed': o.seed}, ensure_ascii=False))
