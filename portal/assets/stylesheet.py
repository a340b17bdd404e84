"""Style sheets as data: read, pruned to what the pages use, made to follow the system's dark mode and right-to-left.

The design system ships 800 KB of CSS for every site of the State; a page of ours shows a fiftieth of it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

import tinycss2

from portal.assets.logical import logical_declarations

DARK = "(prefers-color-scheme:dark)"
_DARK_THEME = re.compile(r"(?::root)?\[data-fr-theme=\"?dark\"?\]")
_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")
_URL = re.compile(r"url\(\s*[\"']?([^\"')]+)[\"']?\s*\)")
_CLASS_PREFIX = re.compile(r"\[class(?:\^=\"?|\*=\" ?)(?P<prefix>[\w-]+)\"?\]")
_SAFE_IN_DATA = " =:/'(),;-.!~*@&+$?"
_CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")

Declaration = tuple[str, str]


@dataclass(frozen=True)
class Rule:
    """Selectors and their declarations."""

    selectors: tuple[str, ...]
    declarations: tuple[Declaration, ...]

    def __str__(self) -> str:
        body = ";".join(f"{name}:{value}" for name, value in self.declarations)
        return f"{','.join(self.selectors)}{{{body}}}"


@dataclass(frozen=True)
class Group:
    """An at-rule that holds rules: `@media`, `@supports`."""

    condition: str
    nodes: tuple["Node", ...]

    def __str__(self) -> str:
        return f"{self.condition}{{{''.join(map(str, self.nodes))}}}"


@dataclass(frozen=True)
class Verbatim:
    """An at-rule kept as it is: `@keyframes`, `@font-face`."""

    text: str

    def __str__(self) -> str:
        return self.text


Node = Rule | Group | Verbatim


def parse(css: str) -> list[Node]:
    """Read a style sheet. `@charset` is dropped: the file is UTF-8."""
    return list(_nodes(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)))


def _nodes(parsed: Iterable[tinycss2.ast.Node]) -> Iterator[Node]:
    for node in parsed:
        if node.type == "qualified-rule":
            yield Rule(_selectors(node.prelude), tuple(_declarations(node.content)))
        elif node.type == "at-rule" and node.lower_at_keyword in {"media", "supports"}:
            inner = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            condition = f"@{node.lower_at_keyword} {tinycss2.serialize(node.prelude).strip()}"
            yield Group(condition, tuple(_nodes(inner)))
        elif node.type == "at-rule" and node.lower_at_keyword != "charset":
            yield Verbatim(node.serialize())


def _selectors(prelude: list[tinycss2.ast.Node]) -> tuple[str, ...]:
    """Split at the commas that are not inside `:is(…)` or `:not(…)`."""
    selectors: list[list[tinycss2.ast.Node]] = [[]]
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            selectors.append([])
        else:
            selectors[-1].append(token)
    return tuple(tinycss2.serialize(tokens).strip() for tokens in selectors)


def _declarations(content: list[tinycss2.ast.Node]) -> Iterator[Declaration]:
    for item in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        if item.type == "declaration":
            important = "!important" if item.important else ""
            yield item.name, tinycss2.serialize(item.value).strip() + important


def map_rules(nodes: Iterable[Node], change: Callable[[Rule], Iterable[Node]]) -> list[Node]:
    """Replace each rule, however deep, by what `change` makes of it; groups left empty go."""
    result: list[Node] = []
    for node in nodes:
        if isinstance(node, Rule):
            result += change(node)
        elif isinstance(node, Group):
            if inner := tuple(map_rules(node.nodes, change)):
                result.append(replace(node, nodes=inner))
        else:
            result.append(node)
    return result


def keep_used_classes(nodes: Iterable[Node], used: frozenset[str]) -> list[Node]:
    """Drop the selectors that need a class which is not in `used`."""

    def alive(selector: str) -> bool:
        needed = _outside_functions(selector)
        return all(name in used for name in _CLASS.findall(_CLASS_PREFIX.sub("", needed))) and all(
            any(name.startswith(prefix) for name in used) for prefix in _CLASS_PREFIX.findall(needed)
        )

    def change(rule: Rule) -> Iterable[Node]:
        selectors = tuple(selector for selector in rule.selectors if alive(selector))
        return [replace(rule, selectors=selectors)] if selectors else []

    return map_rules(nodes, change)


def _outside_functions(selector: str) -> str:
    """Return the selector without what is in parentheses: `:not(.absent)` asks for nothing."""
    depth, kept = 0, []
    for character in selector:
        depth += (character == "(") - (character == ")")
        if not depth:
            kept.append(character)
    return "".join(kept)


def keep_used_variables(nodes: list[Node]) -> list[Node]:
    """Drop the custom properties that no declaration reaches, directly or through another."""
    definitions: dict[str, set[str]] = {}
    wanted: set[str] = set()

    def read(rule: Rule) -> Iterable[Node]:
        for name, value in rule.declarations:
            target = definitions.setdefault(name, set()) if name.startswith("--") else wanted
            target.update(_VARIABLE.findall(value))
        return [rule]

    map_rules(nodes, read)
    waiting = list(wanted)
    while waiting:
        new = definitions.get(waiting.pop(), set()) - wanted
        wanted |= new
        waiting += new

    def change(rule: Rule) -> Iterable[Node]:
        kept = tuple((name, value) for name, value in rule.declarations if not name.startswith("--") or name in wanted)
        return [replace(rule, declarations=kept)] if kept else []

    return map_rules(nodes, change)


def follow_system_theme(nodes: Iterable[Node]) -> list[Node]:
    """Turn the rules of the dark theme, which need a script, into `@media (prefers-color-scheme: dark)`."""

    def change(rule: Rule) -> Iterable[Node]:
        light = tuple(selector for selector in rule.selectors if not _DARK_THEME.search(selector))
        dark = tuple(
            # The same weight as before: two pseudo-classes for one and an attribute.
            _DARK_THEME.sub(":root:root", selector, count=1)
            for selector in rule.selectors
            if _DARK_THEME.search(selector)
        )
        if light:
            yield replace(rule, selectors=light)
        if dark:
            yield Group(f"@media {DARK}", (replace(rule, selectors=dark),))

    return map_rules(nodes, change)


def make_logical(nodes: Iterable[Node]) -> list[Node]:
    """Turn left and right into start and end, so that Arabic is laid out from the right."""
    return map_rules(nodes, lambda rule: [replace(rule, declarations=tuple(logical_declarations(rule.declarations)))])


def inline_images(nodes: Iterable[Node], folder: Path) -> list[Node]:
    """Put each SVG that a rule shows into the rule itself; addresses are relative to `folder`."""

    def data(match: re.Match[str]) -> str:
        path = folder / match.group(1)
        if path.suffix != ".svg":
            return match.group(0)
        svg = re.sub(r"\s+", " ", path.read_text(encoding="utf-8")).strip().replace('"', "'")
        return f'url("data:image/svg+xml,{quote(svg, safe=_SAFE_IN_DATA)}")'

    def change(rule: Rule) -> Iterable[Node]:
        return [replace(rule, declarations=tuple((name, _URL.sub(data, value)) for name, value in rule.declarations))]

    return map_rules(nodes, change)
