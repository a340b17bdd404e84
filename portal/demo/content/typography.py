"""French typography, for the texts of the demo: the portal's own."""

from portal.typography import NBSP, typeset

__all__ = ["NBSP", "typeset"]
