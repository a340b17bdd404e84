"""Which parts of the State's design system (DSFR) the portal uses, and where its package keeps them."""

from importlib.util import find_spec
from pathlib import Path

# In the order of the cascade: the bases first, what builds on them after.
COMPONENTS = (
    "link",
    "accordion",
    "logo",
    "button",
    "form",
    "input",
    "select",
    "checkbox",
    "radio",
    "search",
    "badge",
    "tag",
    "alert",
    "notice",
    "callout",
    "highlight",
    "quote",
    "breadcrumb",
    "pagination",
    "stepper",
    "summary",
    "sidemenu",
    "table",
    "tile",
    "card",
    "content",
    "transcription",
    "upload",
    "password",
    "segmented",
    "toggle",
    "modal",
    "navigation",
    "skiplink",
    "translate",
    "header",
    "footer",
)
ICON_FAMILIES = (
    "arrows",
    "buildings",
    "business",
    "communication",
    "design",
    "development",
    "device",
    "document",
    "editor",
    "finance",
    "health",
    "map",
    "media",
    "others",
    "system",
    "user",
    "weather",
)
SCRIPTS = (
    "core/core",
    "component/modal/modal",
    "component/breadcrumb/breadcrumb",
    "component/navigation/navigation",
    "component/header/header",
)
FONT_WEIGHTS = {400: "Marianne-Regular", 500: "Marianne-Medium", 700: "Marianne-Bold"}

# What the scripts above add to the page: no template names these.
CLASSES_ADDED_BY_SCRIPTS = frozenset(
    {"fr-collapse--expanded", "fr-collapsing", "fr-modal--opened", "fr-scroll-divider", "fr-no-animation"}
)


def root() -> Path:
    """Return the folder of the design system's distribution. Raises FileNotFoundError when it is not installed."""
    spec = find_spec("dsfr")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("the package django-dsfr is not installed")
    return Path(spec.origin).parent / "static" / "dsfr" / "dist"


def style_sheets() -> list[Path]:
    """Return the style sheets of what is in use, in the order of the cascade."""
    dist = root()
    return [
        dist / "core" / "core.main.min.css",
        dist / "scheme" / "scheme.min.css",  # the dark palette
        *(dist / "component" / name / f"{name}.main.min.css" for name in COMPONENTS),
        *(dist / "utility" / "icons" / f"icons-{name}" / f"icons-{name}.main.min.css" for name in ICON_FAMILIES),
    ]


def scripts() -> list[Path]:
    """Return the scripts of what is in use, the core first."""
    return [root() / f"{name}.module.min.js" for name in SCRIPTS]


def fonts() -> dict[int, Path]:
    """Return the font file of each weight in use."""
    return {weight: root() / "fonts" / f"{name}.woff2" for weight, name in FONT_WEIGHTS.items()}


def favicons() -> list[Path]:
    """Return the icons of the State's sites."""
    return [root() / "favicon" / name for name in ("favicon.svg", "favicon.ico", "apple-touch-icon.png")]
