"""Text of the synthetic lines: names, labels, dates, numbers and sentences of Moroccan papers, mostly recombined.

Words come from the project's own sources (string literals of shared/, samples/generator/, web/, docs/) and from
letter chains learned on the lexicon, so that at least a third of the names are nobody's: a net that only ever
saw listed names would read unlisted ones as their nearest neighbour.
"""
import random
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

AR_LETTERS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيڭگڨڤپچ'
AR_SIGNS = '،؛؟٠١٢٣٤٥٦٧٨٩'
LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÂÇÉÈÊËÎÏÔŒÙÛÜàâäçéèêëîïôœùûüÿ'
SIGNS = ' 0123456789.,;:!?\'"()[]/\\-_«»<>=+*&%°@#|€…•'
#: Class 0 is CTC's blank; class i is CHARSET[i - 1].
CHARSET = SIGNS + LATIN + AR_LETTERS + AR_SIGNS
CODE = {c: i + 1 for i, c in enumerate(CHARSET)}

_ARABIC = re.compile('[\u0620-\u064a\u066e-\u06d3]')
# A run that stays left to right inside Arabic: Latin words and numbers, the signs between their characters and
# single blanks between them. Twin of `turn` in shared/papers/ocr; see the README for the rule.
_LTR = "[0-9A-Za-z\u00c0-\u024f\u0660-\u0669<°%€@#&_]"
_RUN = re.compile(f"{_LTR}(?:[.,:/'\\-+*=]*{_LTR})*(?: {_LTR}(?:[.,:/'\\-+*=]*{_LTR})*)*")
_MIRROR = str.maketrans('()[]<>«»', ')(][><»«')


def turn(text):
    """Logical order to left-to-right visual order and back (its own inverse). Lines without Arabic stay."""
    if not _ARABIC.search(text):
        return text
    parts, at = [], 0
    for m in _RUN.finditer(text):
        parts += [c.translate(_MIRROR) for c in text[at:m.start()]]
        parts.append(m.group())
        at = m.end()
    parts += [c.translate(_MIRROR) for c in text[at:]]
    return ''.join(reversed(parts))


_FOLD = {'–': '-', '—': '-', '‑': '-', '’': "'", '‘': "'", '“': '"', '”': '"', '\u00a0': ' ', '\u202f': ' ',
         'ٱ': 'ا', 'ی': 'ي', 'ک': 'ك', 'ـ': '', '√': '', '✓': '', '×': '*', '·': '•', 'ﻻ': 'لا'}


def fold(text):
    """What the net is to answer for a printed text: no vowel signs, no tatweel, one dash, one apostrophe."""
    text = unicodedata.normalize('NFC', text)
    text = ''.join(_FOLD.get(c, c) for c in text if not ('\u064b' <= c <= '\u0655' or c == '\u0670'))
    text = re.sub(r'(\.\s?){4,}|…+', '…', text)
    return re.sub(r'\s+', ' ', ''.join(c for c in text if c in CODE)).strip()


def _literals(folders):
    for folder in folders:
        for path in sorted((ROOT / folder).rglob('*')):
            if path.suffix not in ('.ts', '.md') or 'node_modules' in path.parts:
                continue
            text = path.read_text(encoding='utf-8')
            if path.suffix == '.md':
                yield from (re.sub(r'[`*#|]', ' ', line) for line in text.splitlines())
            else:
                for m in re.finditer(r"'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|\"([^\"\n]*)\"", text):
                    s = (m.group(1) or m.group(2) or m.group(3) or '').replace("\\'", "'")
                    yield from re.split(r'\$\{[^}]*\}|\\n|\n|<[^>]*>', s)


class Corpus:
    def __init__(self):
        lexicon = ROOT / 'shared/people/lexicon'
        self.ar_names, self.lat_names = [], []
        for path in lexicon.glob('*.ts'):
            for line in path.read_text(encoding='utf-8').splitlines():
                if ' = ' in line and _ARABIC.search(line.split(' = ')[0]):
                    arabic, latin = line.split(' = ', 1)
                    self.ar_names += [a.strip() for a in arabic.split('/') if a.strip()]
                    self.lat_names += [w.replace('-', random.choice(' -')) for w in latin.split() if w.isalpha() or '-' in w]
        self.ar, self.fr = [], []
        for s in _literals(['shared/papers', 'shared/people', 'shared/rules', 'shared/cases', 'samples/generator',
                            'web', 'functions', 'docs', 'local']):
            s = s.strip()
            if len(re.findall(_ARABIC, s)) >= 2 and len(s) > 2:
                s = re.sub(r'[^\u0600-\u06ff0-9 ():،؛./«»%-]', ' ', s)
                if _ARABIC.search(s):
                    self.ar.append(re.sub(r'\s+', ' ', s).strip())
            elif re.search('[a-zéèàç]{2}', s) and not re.search(r'[{}=;$<>_\\@#|\[\]]|[a-z][A-Z]|https?|\.ts\b|\./|#', s) \
                    and (' ' in s or re.search('[éèàçêô]', s) or s[:1].isupper()):
                self.fr.append(s)
        self.ar, self.fr = sorted(set(self.ar)), sorted(set(self.fr))
        self.ar_labels = [s.rstrip(' :') for s in self.ar if s.count(' ') < 4]
        self.fr_labels = [s.rstrip(' :') for s in self.fr if s.count(' ') < 4]
        self.ar_words = sorted({w for s in self.ar for w in re.findall(r'[\u0621-\u064a\u0671-\u06d3]{2,}', s)})
        self.fr_words = sorted({w for s in self.fr for w in re.findall(r"[A-Za-zÀ-ÿ']{2,}", s)})
        self.ar_chain = _Chain([w for n in self.ar_names for w in n.split()])
        self.lat_chain = _Chain([w.lower() for w in self.lat_names for w in re.split('[ -]', w)])
        self.ar_word_chain = _Chain(self.ar_words)
        self.fr_word_chain = _Chain([w.lower() for w in self.fr_words])


class _Chain:
    """Letters by the two before them."""

    def __init__(self, words):
        self.next = defaultdict(list)
        for word in words:
            padded = '^^' + word + '$'
            for i in range(2, len(padded)):
                self.next[padded[i - 2:i]].append(padded[i])

    def word(self, r):
        state, out = '^^', ''
        while len(out) < 12:
            c = r.choice(self.next[state])
            if c == '$':
                break
            out += c
            state = state[1] + c
        return out or 'ا'


MONTHS_AR = 'يناير فبراير مارس أبريل ابريل ماي مايو يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر جانفي شتمبر'.split()
HIJRI = ['محرم', 'صفر', 'ربيع الأول', 'ربيع الثاني', 'جمادى الأولى', 'جمادى الثانية', 'رجب', 'شعبان', 'رمضان', 'شوال',
         'ذو القعدة', 'ذي القعدة', 'ذو الحجة', 'ذي الحجة']
MONTHS_FR = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split()
ONES_AR = 'واحد اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة فاتح الأول الثاني الثالث'.split()
TENS_AR = 'عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين'.split()
HUNDREDS_AR = 'مائة مئة مائتان مائتين ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة'.split()
ONES_FR = ('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit '
           'dix-neuf premier').split()
TENS_FR = 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingts quatre-vingt-dix'.split()
PLACES_AR = ('الرباط سلا الدار البيضاء فاس مكناس مراكش أكادير تطوان طنجة وجدة الناظور الحسيمة تازة تاونات خنيفرة بني ملال أزيلال '
             'خريبكة سطات الجديدة آسفي الصويرة تارودانت تزنيت كلميم العيون الداخلة ورزازات زاكورة الرشيدية فكيك جرسيف بركان '
             'القنيطرة سيدي قاسم سيدي سليمان وزان شفشاون العرائش القصر الكبير إفران صفرو بولمان ميدلت تنغير طاطا السمارة بوجدور '
             'تمارة الصخيرات الخميسات تيفلت ابن جرير قلعة السراغنة شيشاوة اليوسفية ابن سليمان المحمدية برشيد').split()
PLACES_LAT = ('Rabat Salé Casablanca Fès Meknès Marrakech Agadir Tétouan Tanger Oujda Nador Taza Khénifra Azilal Settat Safi '
              'Essaouira Taroudant Tiznit Guelmim Laâyoune Dakhla Ouarzazate Zagora Errachidia Figuig Berkane Kénitra Ouezzane '
              'Chefchaouen Larache Ifrane Sefrou Boulemane Midelt Tinghir Tata Khouribga Témara Khémisset Mohammedia Berrechid').split()
AROUND_AR = 'جماعة قيادة دائرة إقليم عمالة دوار حي زنقة شارع رقم بلدية مقاطعة باشوية تجزئة درب عمارة شقة ملحقة قصر زاوية فرقة'.split()
AROUND_LAT = "Commune Caïdat Cercle Province Préfecture Douar Quartier Rue Avenue Bd N° Hay Lot. Lotissement Derb Imm. Appt Rés. Annexe".split()
BEFORE_AR = 'بن ابن بنت ولد آيت أيت ايت السيد السيدة الحاج مولاي سيدي لالة المسمى المسماة أن بأن بنت بن الى إلى من على عن'.split()
BETWEEN_LAT = 'ben bent ould ait el bin BEN BENT OULD AIT EL M. Mme Mr'.split()


class Writer:
    """An endless source of lines. `line()` answers (printed text in logical order, kind)."""

    def __init__(self, seed, corpus=None):
        self.r = random.Random(seed)
        self.c = corpus or Corpus()

    # Parts of lines.

    def ar_word(self):
        r = self.r
        x = r.random()
        if x < 0.5:
            return r.choice(self.c.ar_words)
        if x < 0.82:
            return self.c.ar_word_chain.word(r)
        if x < 0.95:
            return self.touched(r.choice(self.c.ar_words))
        return self.letters()

    def letters(self):
        """Any letters at all: what only the eye can read."""
        r = self.r
        return ''.join(r.choice('اابتثجحخدذرزسشصضطظعغفقكلللمنهوييئؤأإآءڭگڨ') for _ in range(r.randint(1, 7))) + r.choice(
            ['', '', '', 'ة', 'ى', 'ي', 'ه', 'اء', 'ئ'])

    def touched(self, word):
        """One or two letters exchanged for their like: dots, hamzas, endings."""
        r = self.r
        like = ['بتثنيئ', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق', 'كڭگ', 'اأإآ', 'ةه', 'ىي', 'وؤ', 'قڨف', 'ملن']
        for _ in range(r.randint(1, 2)):
            i = r.randrange(len(word))
            family = next((f for f in like if word[i] in f), None)
            if family:
                word = word[:i] + r.choice(family) + word[i + 1:]
        return word

    def ar_name_word(self):
        r = self.r
        x = r.random()
        if x < 0.45:
            return r.choice(self.c.ar_names)
        if x < 0.75:
            word = self.c.ar_chain.word(r)
            before = r.choice(['', '', '', 'ال', 'بن', 'بو', 'أ', 'آيت ', 'عبد ال', 'ا'])
            return word if word[0] in 'اأإآ' and before[-1:] in ('ل', 'أ', 'ا') else before + word
        if x < 0.96:
            return self.touched(r.choice(self.c.ar_names))
        return self.letters()

    def ar_name(self):
        r = self.r
        words = [self.ar_name_word() for _ in range(r.choice([1, 1, 2, 2, 2, 3, 4]))]
        if r.random() < 0.3:
            words.insert(r.randrange(len(words) + 1), r.choice(BEFORE_AR))
        return ' '.join(words)

    def lat_name_word(self):
        r = self.r
        x = r.random()
        if x < 0.5:
            return r.choice(self.c.lat_names)
        if x < 0.92:
            return self.c.lat_chain.word(r).capitalize()
        return ''.join(r.choice('abcdefghijklmnopqrstuvwxyzéèï') for _ in range(r.randint(2, 9))).capitalize()

    def lat_name(self):
        r = self.r
        words = [self.lat_name_word() for _ in range(r.choice([1, 1, 2, 2, 3]))]
        if r.random() < 0.25:
            words.insert(r.randrange(len(words) + 1), r.choice(BETWEEN_LAT))
        x = r.random()
        if x < 0.45:
            return ' '.join(words).upper()
        if x < 0.6:
            return ' '.join(words[:-1] + [words[-1].upper()])
        return ' '.join(words)

    def digits(self, n):
        return ''.join(self.r.choice('0123456789') for _ in range(n))

    def year(self):
        return str(self.r.choice([self.r.randint(1900, 2029), self.r.randint(1930, 2010), self.r.randint(1320, 1450)]))

    def date_figures(self):
        r = self.r
        d, m, y = r.randint(1, 31), r.randint(1, 12), self.year()
        s = r.choice('///--.')
        if r.random() < 0.12:
            return f'{y}{s}{m:02}{s}{d:02}'
        return f'{d:02}{s}{m:02}{s}{y}' if r.random() < 0.85 else f'{d}{s}{m}{s}{y}'

    def amount(self):
        r = self.r
        n = int(10 ** r.uniform(1, 6.5))
        whole = f'{n:,}'.replace(',', r.choice([' ', ' ', ' ', '.', '', ',']))
        return whole + r.choice(['', ',00', '.00', f',{r.randint(0, 99):02}', f'.{r.randint(0, 99):02}']) + r.choice(
            ['', '', '', ' DH', ' MAD', ' Dhs', ' DHS'])

    def cin(self):
        r = self.r
        return ''.join(r.choice('ABCDEFGHIJKLMNOPQRSTUVWXYZ') for _ in range(r.choice([1, 2, 2]))) + self.digits(r.randint(5, 7))

    def number(self):
        r = self.r
        kind = r.randrange(15)
        if kind < 3:
            return self.date_figures()
        if kind < 5:
            return self.cin()
        if kind == 14:
            return self.digits(r.choice([1, 1, 2, 2, 3]))
        if kind < 7:
            return self.amount()
        return [
            lambda: f'{r.randint(1, 9999)}/{self.year()}',
            lambda: f'{r.randint(1, 999)} / {self.year()}',
            lambda: self.digits(r.choice([1, 1, 1, 2, 2, 3, 4, 5])),
            lambda: r.choice([self.digits(15), self.digits(24), f'{self.digits(3)} {self.digits(3)} {self.digits(16)} {self.digits(2)}',
                              ' '.join(self.digits(4) for _ in range(6))]),
            lambda: r.choice(['0', '+212 ', '05', '06']) + r.choice([self.digits(9), ' '.join(self.digits(2) for _ in range(4)),
                                                                    '.'.join(self.digits(2) for _ in range(4))]),
            lambda: r.choice([f'{r.randint(0, 100)}%', f'{r.randint(0, 100)} %', f'{r.randint(1, 40)},{r.randint(0, 99)}',
                              f'{r.randint(1, 9)}-{r.randint(1, 9)}', f'({r.randint(1, 99)})', f'{r.randint(1, 30)}.', f'{r.randint(1,9)})']),
            lambda: r.choice(['N° ', 'n° ', 'N°', 'Réf. ', '']) + self.digits(r.randint(1, 6)) + r.choice(
                ['', f'/{r.randint(1, 99)}', f'-{self.year()}', f'/{self.year()}', f'/{r.choice("ABCD")}', f' {r.choice("ABCDEFGH")}']),
        ][kind - 7]()

    def number_words_ar(self, year=False):
        r = self.r
        parts = []
        if year or r.random() < 0.5:
            parts.append(r.choice(['ألف', 'ألفان', 'ألفين', r.choice(ONES_AR) + ' آلاف', 'الف']))
        if r.random() < 0.7:
            parts.append(r.choice(HUNDREDS_AR))
        if r.random() < 0.6:
            parts.append(r.choice(ONES_AR))
        parts.append(r.choice(TENS_AR + ['عشر', 'عشرة']))
        return ' و'.join(parts)

    def date_ar(self):
        r = self.r
        x = r.random()
        month = r.choice(MONTHS_AR + HIJRI)
        if x < 0.4:
            return f'{r.randint(1, 31)} {month} {self.year()}'
        if x < 0.55:
            return f'{month} {self.year()}'
        if x < 0.65:
            return f'{self.year()} {r.choice(["م", "هـ", "ه"])}'
        day = r.choice(ONES_AR + [r.choice(ONES_AR) + ' و' + r.choice(TENS_AR), r.choice(ONES_AR) + ' عشر'])
        return f'{day} {month} {self.number_words_ar(True)}' if x < 0.9 else f'{day} {month}'

    def date_fr(self):
        r = self.r
        month = r.choice(MONTHS_FR)
        if r.random() < 0.2:
            month = month.upper() if r.random() < 0.5 else month.capitalize()
        x = r.random()
        if x < 0.5:
            return f'{r.choice([r.randint(1, 31), "1er"])} {month} {self.year()}'
        words = r.choice(ONES_FR + [f'{r.choice(TENS_FR)}-{r.choice(ONES_FR)}', f'{r.choice(TENS_FR)} et un'])
        year = r.choice(['mille neuf cent', 'deux mille', 'mil neuf cent']) + ' ' + r.choice(TENS_FR) + r.choice(['', '-' + r.choice(ONES_FR)])
        return f'{words} {month} {year}' if x < 0.8 else year

    def place_ar(self):
        r = self.r
        name = r.choice(PLACES_AR) if r.random() < 0.5 else self.ar_name_word()
        parts = [r.choice(AROUND_AR) + ' ' + name] if r.random() < 0.7 else [name]
        if r.random() < 0.3:
            parts.append(r.choice(AROUND_AR) + ' ' + (self.digits(r.randint(1, 3)) if r.random() < 0.3 else r.choice(PLACES_AR)))
        return r.choice([' ', '، ', ' - ', ' ']).join(parts)

    def place_lat(self):
        r = self.r
        name = r.choice(PLACES_LAT) if r.random() < 0.5 else self.lat_name_word()
        parts = [r.choice(AROUND_LAT) + ' ' + name] if r.random() < 0.6 else [name]
        if r.random() < 0.4:
            parts.append(r.choice([self.digits(r.randint(1, 3)), self.digits(5), r.choice(PLACES_LAT)]))
        text = r.choice([' ', ', ', ' - ']).join(parts)
        return text.upper() if r.random() < 0.3 else text

    def window(self, phrases, most):
        words = self.r.choice(phrases).split(' ')
        n = self.r.randint(1, most)
        at = self.r.randrange(max(1, len(words) - n + 1))
        return ' '.join(words[at:at + n])

    def long(self, phrases):
        """A line of running text from margin to margin."""
        text = ''
        while len(text) < 80:
            text += ' ' + self.window(phrases, 10)
        return text[:self.r.randint(75, 112)].strip()

    def colon(self):
        return self.r.choice([' : ', ': ', ' : ', ':', ' :', ' ', ' - ', '  '])

    # Whole lines.

    def arabic(self):
        r, c = self.r, self.c
        x = r.random()
        if x < 0.33:
            return self.ar_name(), 'name-ar'
        if x < 0.45:
            value = r.choice([self.ar_name, self.ar_name, self.place_ar, self.date_ar, self.number, self.date_figures, self.cin, self.lat_name])()
            if r.random() < 0.12:  # label and value in columns: only the value and its colon are left
                return r.choice([': ', ' : ']) + value, 'label-ar'
            return r.choice(c.ar_labels) + self.colon() + (value if r.random() < 0.9 else ''), 'label-ar'
        if x < 0.60:
            return (self.window(c.ar, r.choice([2, 4, 8])) if r.random() < 0.88 else self.long(c.ar)), 'text-ar'
        if x < 0.68:
            return self.date_ar(), 'date-ar'
        if x < 0.77:
            return self.place_ar(), 'place-ar'
        if x < 0.81:
            text = self.window(c.ar, 3) + ' ' + self.number() + (' ' + self.window(c.ar, 3) if r.random() < 0.6 else '')
            return text, 'mixed-ar'
        if x < 0.83:
            return self.number_words_ar(), 'date-ar'
        if x < 0.86:
            return r.choice([self.letters()[:3], r.choice(c.ar_words)[:3], 'ذكر', 'أنثى', 'في', 'ب', 'من', 'بن', 'و', 'ه', 'رقم', 'سنة']) + r.choice(['', '', ':', ' :']), 'short-ar'
        if x < 0.89:  # both languages of a form on one line, the Arabic label at the right
            french = r.choice(c.fr_labels) + r.choice([' ', ' : ', ' ', ': ']) + r.choice([self.number, self.lat_name, self.date_figures, lambda: ''])()
            return self.window(c.ar, 3) + r.choice([' ', ' : ', ' / ']) + french, 'both-ar'
        words = [self.ar_word() for _ in range(r.randint(1, 6))]
        text = ' '.join(words)
        y = r.random()
        if y < 0.1:
            text += r.choice(['.', '،', ':', '؛', '...', '!', ' ………', ' ........'])
        elif y < 0.16:
            i = r.randrange(len(words))
            words[i] = r.choice([f'({words[i]})', f'«{words[i]}»', f'"{words[i]}"', f'{words[i]}/{self.ar_word()}', f'-{words[i]}', f'({self.number()})'])
            text = ' '.join(words)
        return text, 'words-ar'

    def french(self):
        r, c = self.r, self.c
        x = r.random()
        if x < 0.28:
            return self.lat_name(), 'name-lat'
        if x < 0.42:
            value = r.choice([self.lat_name, self.place_lat, self.date_fr, self.number, self.date_figures, self.cin, self.amount])()
            label = r.choice(c.fr_labels)
            return (label.upper() if r.random() < 0.15 else label) + self.colon() + value, 'label-lat'
        if x < 0.65:
            text = self.window(c.fr, r.choice([2, 5, 9])) if r.random() < 0.88 else self.long(c.fr)
            return (text.upper() if r.random() < 0.15 else text), 'text-lat'
        if x < 0.73:
            return self.date_fr(), 'date-lat'
        if x < 0.81:
            return self.place_lat(), 'place-lat'
        if x < 0.83:
            return r.choice(['M', 'F', 'à', 'le', 'N°', 'né', 'de', 'DH', 'M.', 'ICE', 'RC', 'IF', 'RIB', 'TVA', 'HT', 'TTC', 'Qté', 'P.U.', 'CIN']), 'short-lat'
        words = [r.choice(c.fr_words) if r.random() < 0.5 else self.c.fr_word_chain.word(r) for _ in range(r.randint(1, 6))]
        if r.random() < 0.2:
            words = [w.upper() for w in words]
        elif r.random() < 0.3:
            words[0] = words[0].capitalize()
        if r.random() < 0.15:
            i = r.randrange(len(words))
            words[i] = r.choice([f'({words[i]})', f'« {words[i]} »', f'"{words[i]}"', f"l'{words[i]}", f"d'{words[i]}", words[i] + ',',
                                 words[i] + ';', words[i] + ' ?', words[i] + '/' + r.choice(c.fr_words), f'{words[i]}@{words[-1]}.ma'])
        return ' '.join(words) + r.choice(['', '', '', '', '.', ',', ' :', ' ……', ' ........']), 'words-lat'

    def machine_zone(self):
        r = self.r
        a = lambda n: ''.join(r.choice('ABCDEFGHIJKLMNOPQRSTUVWXYZ') for _ in range(n))
        pad = lambda s, n=30: (s + '<' * n)[:n]
        return r.choice([
            lambda: pad('I' + r.choice('D<A') + 'MAR' + a(1) + self.digits(8) + '<' + self.digits(1) + self.cin()),
            lambda: pad(f'{self.digits(7)}{r.choice("MF")}{self.digits(7)}MAR', 29) + self.digits(1),
            lambda: pad(re.sub('[^A-Z]', '<', self.c.lat_chain.word(r).upper()) + '<<' + re.sub('[^A-Z]', '<', '<'.join(
                self.c.lat_chain.word(r).upper() for _ in range(r.randint(1, 3))))),
        ])(), 'mrz'

    def line(self):
        x = self.r.random()
        if x < 0.62:
            text, kind = self.arabic()
        elif x < 0.86:
            text, kind = self.french()
        elif x < 0.985:
            text, kind = self.number(), 'number'
            if self.r.random() < 0.03:
                text = text.translate(str.maketrans('0123456789', '٠١٢٣٤٥٦٧٨٩'))
        else:
            text, kind = self.machine_zone()
        return re.sub(r' +', ' ', text).strip()[:112].strip() or 'ا', kind
