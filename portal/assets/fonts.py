"""The State's typeface in two files a weight: what French needs, and the rest, fetched only by a page that shows it."""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

# Basic Latin, Latin-1, œ Œ Ÿ, dashes, quotes and spaces, €, ™, arrows.
CORE_RANGES = (
    (0x20, 0x7E),
    (0xA0, 0xFF),
    (0x152, 0x153),
    (0x178, 0x178),
    (0x2009, 0x200A),
    (0x2010, 0x2026),
    (0x202F, 0x202F),
    (0x2039, 0x203A),
    (0x20AC, 0x20AC),
    (0x2122, 0x2122),
    (0x2190, 0x2193),
)
CORE = frozenset(code for first, last in CORE_RANGES for code in range(first, last + 1))


def split_font(source: Path, weight: int, folder: Path) -> str:
    """Write both files of one weight into `folder` and return their `@font-face` rules."""
    with TTFont(source) as font:
        available = frozenset(font.getBestCmap())
    css = ""
    for part, codes in (("core", available & CORE), ("rest", available - CORE)):
        name = f"marianne-{weight}-{part}.woff2"
        _write_subset(source, codes, folder / name)
        css += (
            f"@font-face{{font-family:Marianne;font-style:normal;font-weight:{weight};font-display:swap;"
            f'src:url("fonts/{name}") format("woff2");unicode-range:{_css_range(codes)}}}'
        )
    return css


def _write_subset(source: Path, codes: frozenset[int], target: Path) -> None:
    options = subset.Options(flavor="woff2", hinting=False, desubroutinize=True, notdef_outline=True)
    with subset.load_font(str(source), options) as font:
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=codes)
        subsetter.subset(font)
        target.parent.mkdir(parents=True, exist_ok=True)
        subset.save_font(font, str(target), options)


def _css_range(codes: frozenset[int]) -> str:
    """Write code points as CSS does: `U+20-7E,U+152`."""
    ranges: list[list[int]] = []
    for code in sorted(codes):
        if ranges and code == ranges[-1][1] + 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return ",".join(f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in ranges)
