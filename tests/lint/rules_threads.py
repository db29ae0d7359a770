"""Who may be called from where is said by the code itself and not by its comments alone."""

import re

from source_tree import CPP

ASSERTION = re.compile(r"\s*REJOINDER_ASSERT_(?:GUI_)?THREAD\(")
GUI_ROOMS = ("app/api/", "app/models/", "app/session/", "app/sync/")


def _body(code, start):
    """What stands between the bracket at start and the one that closes it."""
    depth = 0
    for index in range(start, len(code)):
        depth += {"{": 1, "}": -1}.get(code[index], 0)
        if depth == 0:
            return code[start + 1:index]
    return code[start + 1:]


def _public_verbs(body):
    """The functions that a class offers and that its source file holds: no constructor, signal, static or pure one, and
    none that the header answers in place."""
    access, text = "private", ""
    for part in re.split(r"^\s*(public|protected|private|Q_SIGNALS|(?:public|private) Q_SLOTS):", body, flags=re.MULTILINE):
        if re.fullmatch(r"(?:public|protected|private|Q_SIGNALS|(?:public|private) Q_SLOTS)", part):
            access = part
        elif access.startswith("public"):
            text += part
    text = re.sub(r"=\s*\{\}", "", text)
    flat = ""
    while "{" in text:
        start = text.index("{")
        flat += text[:start] + ";"
        # The declaration before a body ends here, and is no longer one that the source file holds.
        flat = flat[:max(flat.rfind(";", 0, len(flat) - 1), 0)] + ";"
        text = text[start + len(_body(text, start)) + 2:]
    flat += text
    for declaration in flat.split(";"):
        found = re.search(r"\b([a-z]\w*)\s*\(", declaration)
        if not found or re.search(r"=\s*(?:0|default|delete)\s*$|\bstatic\b|\bfriend\b|\busing\b", declaration):
            continue
        yield found.group(1)


def threads_are_asserted_at_the_door(tree):
    """Every verb of an object that lives on the GUI's thread begins by asserting that it is called there."""
    for header in tree.files({".h"}, GUI_ROOMS):
        code = tree.code(header)
        for match in re.finditer(r"^class (\w+)[^;{]*\{", code, re.MULTILINE):
            body = _body(code, match.end() - 1)
            if "Q_OBJECT" not in body:
                continue
            name = match.group(1)
            for verb in sorted(set(_public_verbs(body))):
                yield from _unguarded(tree, header, name, verb)


def _unguarded(tree, header, name, verb):
    stem = header.with_suffix("")
    for source in tree.files(CPP - {".h"}, GUI_ROOMS):
        if source.parent != stem.parent:
            continue
        code = tree.code(source)
        for match in re.finditer(rf"\b{name}::{verb}\s*\([^;{{}}]*\{{", code):
            if not ASSERTION.match(code, match.end()):
                line = code.count("\n", 0, match.start()) + 1
                yield f"{tree.name(source)}:{line}: {name}::{verb} does not assert its thread first"


RULES = [threads_are_asserted_at_the_door]
