"""What a link must say by itself: the patterns are read by the checks on save and by the checker in the page."""

import re

# Words that say nothing out of their sentence, in the languages of the site. Read aloud in a list of links, they all
# sound the same.
VAGUE = (
    "cliquez ici", "cliquer ici", "cliquez-ici", "ici", "là", "en savoir plus", "en savoir +", "savoir plus",
    "lire la suite", "la suite", "suite", "lire plus", "voir plus", "plus", "plus d’informations", "plus d’infos",
    "plus d’info", "lien", "ce lien", "suivez ce lien", "voir", "voir ici", "télécharger", "téléchargez", "page",
    "cette page", "document",
    "click here", "here", "read more", "learn more", "more", "more info", "find out more", "see more", "this link",
    "link", "download",
    "haga clic aquí", "haz clic aquí", "aquí", "más información", "saber más", "leer más", "ver más", "enlace",
    "اضغط هنا", "انقر هنا", "هنا", "اقرأ المزيد", "المزيد", "معرفة المزيد",
    "点击这里", "点此", "这里", "此处", "更多", "了解更多", "阅读更多",
)  # fmt: skip
_AROUND = r"[\s\u00a0.…:>»→–-]*"
_WORDS = "|".join(re.escape(words).replace("’", "['’]") for words in VAGUE)

# Both are also compiled by JavaScript, with the flags "iu": no syntax of Python's own.
VAGUE_PATTERN = (
    rf"^{_AROUND}(?:{_WORDS})[\s\u00a0.…:>»→!–-]*$".replace("\\ ", " ").replace("\\-", "-").replace("\\+", "[+]")
)
_FORMATS = "pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|zip|mp4|webm"
_UNITS = "o|ko|mo|go|octets|kb|mb|kio|mio"
DOCUMENT_ADDRESS_PATTERN = rf"\.(?:{_FORMATS})(?:[?#]|$)"
DETAIL_PATTERN = rf"(?:{_FORMATS})[^\d]{{0,20}}\d[\d\s,.]*(?:{_UNITS})(?:[^a-z]|$)"

_VAGUE = re.compile(VAGUE_PATTERN, re.IGNORECASE)
_DOCUMENT_ADDRESS = re.compile(DOCUMENT_ADDRESS_PATTERN, re.IGNORECASE)
_DETAIL = re.compile(DETAIL_PATTERN, re.IGNORECASE)


def is_vague(words: str) -> bool:
    """Tell whether the words of a link say nothing of where it leads."""
    return _VAGUE.match(words) is not None


def leads_to_document(address: str) -> bool:
    return _DOCUMENT_ADDRESS.search(address) is not None


def says_format_and_size(words: str) -> bool:
    """Tell whether the words of a link end like « (PDF, 120 ko) »."""
    return _DETAIL.search(words) is not None
