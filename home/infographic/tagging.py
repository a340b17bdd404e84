"""The structure of a PDF: what reads it aloud, or copies its text, finds titles and paragraphs in their order.

reportlab writes no tags. These are the few objects that ISO 32000-1 §14.7 asks for: marked content in the page, a tree
of elements above it, and the way back from one to the other.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas


class Structure:
    """The elements of a document of one page, in reading order."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._elements: list[tuple[str, str | None]] = []
        self._is_open = False

    @contextmanager
    def element(self, role: str, alternative: str | None = None) -> Iterator[None]:
        """What is drawn inside is one element: H1, H2, P, Figure (with its alternative text)…"""
        if self._is_open:  # part of the one that is open
            yield
            return
        self._is_open = True
        self._write(f"/{role} <</MCID {len(self._elements)}>> BDC")
        self._elements.append((role, alternative))
        yield
        self._write("EMC")
        self._is_open = False

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn inside says nothing to who does not see it."""
        if self._is_open:
            yield
            return
        self._is_open = True
        self._write("/Artifact BMC")
        yield
        self._write("EMC")
        self._is_open = False

    def finish(self) -> None:
        """End the page and write the tree. Nothing can be drawn after that."""
        self._canvas.showPage()
        document: Any = self._canvas._doc  # noqa: SLF001 – reportlab has no other door
        page = document.Pages.pages[0]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = 0, pdfdoc.PDFName("S")
        self._write_tree(document, document.Reference(page))
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        document.Catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})

    def _write_tree(self, document: Any, page: Any) -> None:
        root, whole = pdfdoc.PDFDictionary({}), pdfdoc.PDFDictionary({})
        root_reference, whole_reference = document.Reference(root), document.Reference(whole)
        references = []
        for number, (role, alternative) in enumerate(self._elements):
            element = {
                "Type": pdfdoc.PDFName("StructElem"),
                "S": pdfdoc.PDFName(role),
                "P": whole_reference,
                "Pg": page,
                "K": number,
            }
            if alternative:
                element["Alt"] = pdfdoc.PDFString(alternative)
            references.append(document.Reference(pdfdoc.PDFDictionary(element)))
        whole.dict.update(
            Type=pdfdoc.PDFName("StructElem"),
            S=pdfdoc.PDFName("Document"),
            P=root_reference,
            K=pdfdoc.PDFArray(references),
        )
        pages = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray([0, pdfdoc.PDFArray(references)])})
        root.dict.update(
            Type=pdfdoc.PDFName("StructTreeRoot"),
            K=whole_reference,
            ParentTree=document.Reference(pages),
            ParentTreeNextKey=1,
        )
        document.Catalog.StructTreeRoot = root_reference

    def _write(self, operators: str) -> None:
        self._canvas._code.append(operators)  # noqa: SLF001 – reportlab has no other door
