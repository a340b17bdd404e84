"""The build of the style sheet, scripts and fonts, out of the design system's package and of `static/src`.

Python only. Nothing of the design system is committed; everything is written under `var/assets`.
"""
