"""The files that a rule looks at, read once."""

import pathlib
import re

SKIPPED = {".git", "build", "node_modules", ".cache", "__pycache__"}
CPP = {".cpp", ".h"}

_STRING_OR_COMMENT = re.compile(
    r'R"\((?P<raw>.*?)\)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.DOTALL)


def _blank(match):
    text = match.group(0)
    kept = '""' if text[0] in "\"R" else ("''" if text[0] == "'" else "")
    return kept + "\n" * text.count("\n")


class SourceTree:
    def __init__(self, root):
        self.root = pathlib.Path(root)
        self._files = sorted(
            path for path in self.root.rglob("*")
            if path.is_file() and not path.is_symlink() and not SKIPPED & set(path.relative_to(self.root).parts))
        self._texts = {}

    def name(self, path):
        return path.relative_to(self.root).as_posix()

    def files(self, suffixes, under=()):
        """Files with one of the suffixes, below one of the folders (anywhere where none is given)."""
        for path in self._files:
            if path.suffix in suffixes and (not under or self.name(path).startswith(tuple(under))):
                yield path

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = path.read_text(encoding="utf-8")
        return self._texts[path]

    def code(self, path):
        """The text of a C++ file without what stands in comments and between quotes; line numbers stay the same.
        Included names stay too, since they are what most rules are about."""
        lines = []
        for line in self.text(path).split("\n"):
            include = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            lines.append(f"#include <{include.group(1)}>" if include else line)
        return _STRING_OR_COMMENT.sub(_blank, "\n".join(lines))

    def matches(self, path, pattern, text=None):
        """(line, match) for each place where the pattern stands in the code of a C++ file."""
        text = self.code(path) if text is None else text
        for match in re.finditer(pattern, text, re.MULTILINE):
            yield text.count("\n", 0, match.start()) + 1, match
