"""The free fonts lines are printed with, how often, and which families are never trained on.

Debian packages are found through fontconfig; npm's @fontsource packages are converted from woff2 into a scratch
folder (NASAB_FONTSOURCE names the folder that holds node_modules/@fontsource; see the README). No font file is kept here.
"""
import os
import random
import subprocess
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTCollection, TTFont

SCRATCH = Path(os.environ.get('NASAB_TRAIN_SCRATCH', '/tmp/nasab-train'))

#: Families kept for evaluation alone, both scripts, book faces that offices print with among them.
HELD_OUT = {
    'KacstBook', 'KacstOffice', 'Harmattan', 'Nazli', 'almarai', 'ibm-plex-sans-arabic', 'zain', 'Furat',
    'Carlito', 'carlito', 'Liberation Sans Narrow', 'Nimbus Sans Narrow', 'Noto Serif', 'noto-serif', 'PT Serif', 'pt-serif',
    'Caladea', 'Courier Prime', 'courier-prime', 'B612', 'work-sans',
}
#: Text faces, weight 5; everything else that covers Arabic weighs less, calligraphy least.
BODY_AR = {
    'Noto Naskh Arabic', 'Noto Naskh Arabic UI', 'Amiri', 'amiri', 'Scheherazade', 'scheherazade-new', 'Lateef', 'lateef',
    'DejaVu Sans', 'Noto Sans Arabic', 'Noto Sans Arabic UI', 'FreeSerif', 'KacstOne', 'KacstNaskh', 'KacstFarsi',
    'KacstLetter', 'KacstScreen', 'PakType Naskh Basic', 'vazirmatn', 'tajawal', 'FreeFarsi',
    'AlArabiya', 'AlHor', 'noto-naskh-arabic', 'noto-sans-arabic', 'markazi-text', 'mada', 'mirza', 'estedad', 'parastoo', 'beiruti',
    'fustat', 'alyamama', 'playpen-sans-arabic',
}
SOME_AR = {
    'cairo', 'changa', 'readex-pro', 'rubik', 'alexandria', 'el-messiri', 'baloo-bhaijaan-2', 'KacstTitle', 'KacstTitleL',
    'KacstDigital', 'KacstQurn', 'mry_KacstQurn', 'Noto Kufi Arabic', 'noto-kufi-arabic', 'Unikurd Web', 'Homa', 'Titr', 'Thabit',
    'FreeMono', 'DejaVu Sans Mono', 'FreeFarsi Monospace', 'Hor', 'Nada', 'Salem', 'Petra', 'AlYarmook', 'Cortoba', 'Mashq',
    'katibeh', 'marhey', 'reem-kufi-fun', 'alkalami', 'kufam', 'ruwudu',
}
NEVER = {'Amiri Quran', 'Amiri Quran Colored', 'amiri-quran', 'aref-ruqaa-ink', 'Shado', 'PakType Tehreer', 'PakType Ajrak',
         'Noto Nastaliq Urdu', 'Graph', 'Metal', 'KacstPen', 'KacstArt', 'KacstDecorative', 'KacstPoster', 'KacstTitle'}
BODY_LAT = {
    'Liberation Sans', 'Liberation Serif', 'Liberation Mono', 'DejaVu Sans', 'DejaVu Serif', 'FreeSans', 'FreeSerif', 'Nimbus Sans',
    'Nimbus Roman', 'Noto Sans', 'Roboto', 'Open Sans', 'Lato', 'PT Sans', 'EB Garamond', 'CMU Serif', 'TeX Gyre Termes',
    'TeX Gyre Heros', 'Linux Libertine O', 'Roboto Condensed', 'DejaVu Sans Condensed', 'TeX Gyre Heros Cn', 'P052', 'C059',
    'source-sans-3', 'fira-sans', 'fira-sans-condensed', 'gelasio', 'DejaVu Sans Mono', 'FreeMono', 'Nimbus Mono PS', 'Inter',
}
SOME_LAT = {
    'GNUTypewriter', 'special-elite', 'CMU Typewriter Text', 'TeX Gyre Cursor', 'cousine', 'TeX Gyre Pagella', 'TeX Gyre Bonum',
    'TeX Gyre Schola', 'TeX Gyre Adventor', 'URW Bookman', 'URW Gothic', 'Gentium Plus', 'Charis SIL', 'Andika', 'Old Standard TT',
    'Cantarell', 'Linux Biolinum O', 'PT Mono', 'PT Sans Narrow', 'Roboto Slab', 'Open Sans Condensed', 'CMU Sans Serif',
    'CMU Bright', 'merriweather', 'ibm-plex-sans', 'ibm-plex-mono', 'inconsolata', 'share-tech-mono', 'nanum-gothic-coding',
    'oswald', 'barlow-condensed', 'crimson-text', 'arsenal', 'libre-baskerville', 'source-serif-4', 'GFS Didot', 'Tuffy', 'Go',
    'Go Mono', 'Hack', 'Quicksand', 'Comfortaa', 'League Spartan', 'Jura', 'Anonymous Pro', 'Noto Mono', 'lexend-deca',
}
MACHINE = {'OCRB', 'OCR B', 'OCR-B', 'OCR-B 10 BT', 'OCRA', 'OCR A', 'OCR-A'}

LETTERS = set('ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةى')
ALPHABET = set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')


@dataclass(frozen=True)
class Font:
    path: str
    index: int
    family: str
    weight: float
    covers: frozenset


def _cover(path, index):
    try:
        font = TTCollection(path).fonts[index] if path.endswith('.ttc') else TTFont(path, lazy=True)
        return frozenset(font.getBestCmap() or ())
    except Exception:  # a broken file is one font fewer
        return frozenset()


def _installed():
    out = subprocess.run(['fc-list', '--format', '%{file}|%{index}|%{family}|%{style}|%{slant}|%{weight}|%{variable}\n'],
                         capture_output=True, text=True, check=True).stdout
    for line in sorted(set(out.splitlines())):
        path, index, family, style, slant, weight, variable = line.split('|')
        if not path.endswith(('.ttf', '.otf', '.ttc')) or Path(path).stem in ('OCRBF', 'OCRBX', 'OCRBE') or variable == 'True' or int(index or 0) > 20:
            continue
        yield path, int(index or 0), family.split(',')[0], style.lower(), int(float(slant or 0)), weight


def _fontsource():
    root = Path(os.environ.get('NASAB_FONTSOURCE', '/nonexistent')) / 'node_modules/@fontsource'
    for package in sorted(root.glob('*')):
        for script in ('arabic', 'latin'):
            for weight in (400, 700):
                source = package / 'files' / f'{package.name}-{script}-{weight}-normal.woff2'
                if not source.exists():
                    continue
                target = SCRATCH / 'fonts' / f'{source.stem}.ttf'
                if not target.exists():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    font = TTFont(source)
                    font.flavor = None
                    font.save(target)
                yield str(target), 0, package.name


def load(held_out=False):
    """(Arabic fonts, Latin fonts, machine-readable ones), each with its weight; the held-out ones or all others."""
    arabic, latin, machine = [], [], []
    found = [(p, i, f, s, sl) for p, i, f, s, sl, _ in _installed()] + [(p, i, f, '', 0) for p, i, f in _fontsource()]
    for path, index, family, style, slant in found:
        if any(word in style for word in ('thin', 'extralight', 'extra light', 'hairline', 'black', 'small caps', 'smallcaps', 'caps')):
            continue
        name = family
        is_machine = 'ocr' in family.lower()
        known = is_machine or name in BODY_AR | SOME_AR | BODY_LAT | SOME_LAT | HELD_OUT or name not in NEVER
        if not known or name in NEVER or (name in HELD_OUT) != held_out and not is_machine:
            continue
        lat_weight = 5 if name in BODY_LAT else 0.7 if name in SOME_LAT else 3 if name in HELD_OUT else 0
        covers = None
        if lat_weight or is_machine:
            covers = _cover(path, index)
            if all(ord(c) in covers for c in ALPHABET if not is_machine or c.isupper() or c.isdigit()):
                italic = 0.25 if slant else 1
                (machine if is_machine else latin).append(Font(path, index, name, lat_weight * italic or 1, covers))
        if is_machine or slant or name.startswith(('Noto Sans ', 'Noto Serif ')) and 'Arabic' not in name and name not in BODY_LAT:
            continue
        covers = covers or _cover(path, index)
        if LETTERS <= {chr(c) for c in covers}:
            weight = 5 if name in BODY_AR else 1 if name in SOME_AR else 3 if name in HELD_OUT else 0.12
            arabic.append(Font(path, index, name, weight, covers))
    return _shared_weight(arabic), _shared_weight(latin), machine


def _shared_weight(fonts):
    """A family's weight is shared by its styles."""
    count = {}
    for f in fonts:
        count[f.family] = count.get(f.family, 0) + 1
    return [Font(f.path, f.index, f.family, f.weight / count[f.family], f.covers) for f in fonts]


def choose(r: random.Random, fonts):
    return r.choices(fonts, [f.weight for f in fonts])[0]


if __name__ == '__main__':
    for held in (False, True):
        a, l, m = load(held)
        print('held out' if held else 'trained', len(a), len(l), len(m))
        for group in (a, l, m):
            print('  ' + ', '.join(sorted({f'{f.family}' for f in group})))
