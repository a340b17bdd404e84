"""Everything a page loads, from its sources: `build()`."""

import hashlib
import re
import shutil
from pathlib import Path

from portal.assets import design_system
from portal.assets.fonts import split_font
from portal.assets.stylesheet import (
    Node,
    Verbatim,
    follow_system_theme,
    inline_images,
    keep_used_classes,
    keep_used_variables,
    make_logical,
    parse,
)

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGES = ("portal", "home", "directory", "psyspace")
SOURCES = ROOT / "static" / "src"
_WORD = re.compile(r"-?[A-Za-z_][\w-]*")


def build(target: Path, *, force: bool = False) -> bool:
    """Write the style sheet, script, fonts and icons into `target`; return False when they were up to date already."""
    stamp = target.with_suffix(".sha256")
    wanted = fingerprint()
    if not force and stamp.exists() and stamp.read_text() == wanted and (target / "portal.css").exists():
        return False
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    (target / "portal.css").write_text(style_sheet(target), encoding="utf-8")
    (target / "portal.js").write_text(script(), encoding="utf-8")
    for icon in design_system.favicons():
        shutil.copy(icon, target / icon.name)
    stamp.write_text(wanted)
    return True


def fingerprint() -> str:
    """Return a digest of everything the result depends on."""
    digest = hashlib.sha256("\n".join(sorted(used_classes())).encode())
    own = [*sorted(Path(__file__).parent.glob("*.py")), *sorted(SOURCES.glob("*"))]
    packaged = [*design_system.style_sheets(), *design_system.scripts(), *design_system.fonts().values()]
    for path in [*own, *packaged]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def used_classes() -> frozenset[str]:
    """Return every word of the project's templates, Python and scripts: a class that is none of them is not in use."""
    files = [*(ROOT / "templates").rglob("*.html"), *SOURCES.glob("*.js")]
    for package in PACKAGES:
        files += (ROOT / package).rglob("*.py")
    words = {word for path in files for word in _WORD.findall(path.read_text(encoding="utf-8"))}
    return frozenset(words) | design_system.CLASSES_ADDED_BY_SCRIPTS


def style_sheet(target: Path) -> str:
    """Return the style sheet, and write its fonts into `target`."""
    used = used_classes()
    nodes: list[Node] = []
    for path in design_system.style_sheets():
        kept = keep_used_classes(parse(path.read_text(encoding="utf-8")), used)
        nodes += inline_images(kept, path.parent)
    nodes = [node for node in nodes if not (isinstance(node, Verbatim) and node.text.startswith("@font-face"))]
    for path in sorted(SOURCES.glob("*.css")):
        nodes += parse(path.read_text(encoding="utf-8"))
    nodes = keep_used_variables(make_logical(follow_system_theme(nodes)))
    fonts = [split_font(path, weight, target / "fonts") for weight, path in design_system.fonts().items()]
    return "".join(fonts) + "".join(map(str, nodes))


def script() -> str:
    """Return the scripts as one module, each in a scope of its own, for they declare the same names."""
    paths = [*design_system.scripts(), *sorted(SOURCES.glob("*.js"))]
    return "\n".join(f"{{{_without_source_map(path.read_text(encoding='utf-8'))}\n}}" for path in paths)


def _without_source_map(javascript: str) -> str:
    return re.sub(r"^//# sourceMappingURL=.*$", "", javascript, flags=re.MULTILINE)
