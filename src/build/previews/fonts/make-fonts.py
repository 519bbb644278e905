"""
Makes the fonts for Cyrillic, Arabic and Chinese in the preview pictures: see README.md beside it. Needs fonttools and brotli.

    python3 make-fonts.py cyrillic <unpacked source-serif-4> <unpacked source-sans-3>
    python3 make-fonts.py arabic <folder of Noto's TrueType files>
    python3 make-fonts.py chinese <folder of Noto's CJK collections>
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
ROOT = HERE.parents[3]
BOLD = 600

# Letters, marks and signs of modern Arabic, their joined forms, and the marks that set a direction.
ARABIC = [*range(0x0609, 0x0670), *range(0xFE70, 0xFF00), 0x060C, 0x202B, 0x202C]
# Signs that Chinese writes between its characters, and full forms of Latin ones.
SIGNS = "、。〈〉《》「」『』【】〔〕（）！，：；？／％～—…‘’“”·○〇　"
# Names that keep their own form stand in Chinese texts.
LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x2013]
# What the pictures say in Chinese: messages, and the records that have a picture of their own.
TEXTS = ["src/i18n/messages/zh/*.json", *(f"data/translations/zh/{kind}.json" for kind in ("regions", "themes", "strategy", "headlines"))]


def name(font: TTFont, family: str, style: str) -> None:
    """Gives a changed font a name of its own, as the licence asks."""
    table = font["name"]
    copyright, licence = table.getDebugName(0), table.getDebugName(14) or "https://openfontlicense.org"
    table.names = []
    of = {0: copyright, 1: family, 2: style, 3: f"{family} {style}, subset", 4: f"{family} {style}", 6: f"{family}{style}".replace(" ", ""), 14: licence}
    for key, text in of.items():
        table.setName(text, key, 3, 1, 0x409)
    font["OS/2"].usWeightClass = BOLD if style == "SemiBold" else 400


def subset(font: TTFont, codes: list[int], features: list[str]) -> TTFont:
    options = Options()
    options.hinting = False
    options.layout_features = features
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "STAT", "gasp"] + ([] if features else ["GPOS", "GSUB", "GDEF"])
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    return font


def join(file: str, font: TTFont, codes: list[int], features: list[str]) -> None:
    """Joins characters of a font to a file that stands here, unless it has them."""
    own = HERE / f"{file}.ttf"
    had = TTFont(own)
    new = sorted(set(codes) & set(font.getBestCmap()) - set(had.getBestCmap()))
    if not new:
        return
    with TemporaryDirectory() as folder:
        part = Path(folder) / "part.ttf"
        font.flavor = None
        subset(font, new, features).save(part)
        merged = Merger().merge([str(own), str(part)])
        merged["name"] = had["name"]
        merged.save(own)


def cyrillic(serif: Path, sans: Path) -> None:
    for file, package, style in [
        ("atlas-serif", serif, "400-normal"),
        ("atlas-serif-italic", serif, "400-italic"),
        ("atlas-sans", sans, "400-normal"),
        ("atlas-sans-semibold", sans, "600-normal"),
    ]:
        [source] = (package / "files").glob(f"*-cyrillic-{style}.woff2")
        font = TTFont(source)
        join(file, font, list(font.getBestCmap()), ["kern", "mark"])


def arabic(folder: Path) -> None:
    features = ["ccmp", "isol", "init", "medi", "fina", "rlig", "mark", "mkmk", "kern"]
    for file, source in [
        ("atlas-serif", "NotoNaskhArabic-Regular"),
        # Arabic has no italics.
        ("atlas-serif-italic", "NotoNaskhArabic-Regular"),
        ("atlas-sans", "NotoSansArabic-Regular"),
        ("atlas-sans-semibold", "NotoSansArabic-Bold"),
    ]:
        join(file, TTFont(folder / f"{source}.ttf"), ARABIC, features)


def chinese(folder: Path) -> None:
    texts = "".join(path.read_text("utf8") for pattern in TEXTS for path in sorted(ROOT.glob(pattern)))
    codes = sorted({ord(c) for c in texts if ord(c) >= 0x2E80} | {ord(c) for c in SIGNS} | {*LATIN})
    for source, file, family, style in [
        ("NotoSerifCJK-Regular", "atlas-serif-chinese", "Atlas Serif Chinese", "Regular"),
        ("NotoSansCJK-Regular", "atlas-sans-chinese", "Atlas Sans Chinese", "Regular"),
        ("NotoSansCJK-Bold", "atlas-sans-chinese-semibold", "Atlas Sans Chinese", "SemiBold"),
    ]:
        # The third font of each collection has the forms of mainland China.
        font = subset(TTFont(folder / f"{source}.ttc", fontNumber=2), codes, [])
        name(font, family, style)
        font["CFF "].cff.fontNames = [font["name"].getDebugName(6)]
        font.save(HERE / f"{file}.otf")


if __name__ == "__main__":
    {"cyrillic": cyrillic, "arabic": arabic, "chinese": chinese}[sys.argv[1]](*map(Path, sys.argv[2:]))
