"""One content, four outputs: the page, its print, a poster and a picture to share; and the picture of a shared link."""
