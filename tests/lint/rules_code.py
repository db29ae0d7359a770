"""How code is written, where a compiler has no opinion."""

import re
import shutil
import subprocess

from source_tree import CPP

WRITTEN_BY_HAND = CPP | {".py", ".sh", ".cmake", ".js", ".mjs"}
LONGEST_FILE = 400


def files_stay_short(tree):
    for path in tree.files(WRITTEN_BY_HAND | {".txt"}):
        lines = tree.text(path).count("\n")
        if lines > LONGEST_FILE:
            yield f"{tree.name(path)}: {lines} lines; {LONGEST_FILE} are the most"


def one_class_a_header(tree):
    """Values may stand together, and an interface beside what implements it; else a class has a file of its own."""
    for path in tree.files({".h"}, ("app/", "ui/")):
        found = [m.group(1, 2) for _, m in tree.matches(path, r"^class (?:\[\[\w+\]\] )?(\w+)([^;{]*)\{")]
        names = [name for name, _ in found]
        classes = [name for name, bases in found if not any(other in bases for other in names)]
        if len(classes) > 1:
            yield f"{tree.name(path)}: {', '.join(classes)}: one class a header"


def one_class_a_name(tree):
    """Two classes of one name in the namespace that all rooms share are one to the linker: it keeps the functions of
    either, and the program runs the wrong one without a word."""
    seen = {}
    for path in tree.files(CPP, ("app/", "ui/")):
        code = tree.code(path)
        for line, match in tree.matches(path, r"^(?:class|struct)\s+(?:\[\[\w+\]\]\s*)?(\w+)\b(?!::)(?=[^;{(]*\{)"):
            namespaces = _open_namespaces(code[:match.start()])
            if namespaces is None:
                continue
            key = "::".join([*namespaces, match.group(1)])
            place = f"{tree.name(path)}:{line}"
            if key in seen:
                yield f"{place}: {match.group(1)} is in {seen[key]} too: one class a name"
            else:
                seen[key] = place


def _open_namespaces(before):
    """The namespaces that are open where a piece of code ends; None inside a nameless one, whose names are its own."""
    opened = []
    for match in re.finditer(r"\bnamespace(?:\s+([\w:]+))?\s*\{|[{}]", before):
        if match.group(0) == "}":
            if opened:
                opened.pop()
        else:
            opened.append((match.group(0) != "{", match.group(1)))
    names = [name for is_namespace, name in opened if is_namespace]
    return None if None in names else names


def nothing_left_for_later(tree):
    words = "|".join(("TO" + "DO", "FIX" + "ME", "X" * 3, "HA" + "CK"))
    for path in tree.files(WRITTEN_BY_HAND | {".txt", ".md", ".xml"}):
        for line, match in tree.matches(path, rf"\b(?:{words})\b", tree.text(path)):
            yield f"{tree.name(path)}:{line}: {match.group(0)}"


def no_nested_event_loop(tree):
    """A dialog opens and signals. exec() would let a reply arrive in the middle of a function that did not expect it.
    Waiting without an end is the same thing on another thread; a wait that says for how long is left alone."""
    for path in tree.files(CPP, ("app/", "ui/")):
        name = tree.name(path)
        if name.endswith("/main.cpp"):
            continue
        pattern = r"\bQEventLoop\b|\bprocessEvents\s*\(|\bwaitFor(?:Finished|ReadyRead|Started|Connected)\s*\(\s*\)"
        if not name.startswith("app/store/"):
            pattern += r"|(?:\.|->|::)exec\s*\("
        for line, match in tree.matches(path, pattern):
            if "QEventLoopLocker" not in match.group(0):
                yield f"{name}:{line}: {match.group(0).strip()}: no nested event loop outside main"


def _arguments(text, start):
    """The arguments of the call whose opening bracket is at start, split at the commas that belong to it."""
    depth, begin, found = 0, start + 1, []
    for index in range(start, len(text)):
        if text[index] in "([{":
            depth += 1
        elif text[index] in ")]}":
            depth -= 1
            if depth == 0:
                found.append(text[begin:index].strip())
                return found
        elif text[index] == "," and depth == 1:
            found.append(text[begin:index].strip())
            begin = index + 1
    return found


def lambdas_have_a_context(tree):
    """A lambda without a context object outlives what it captured."""
    for path in tree.files(CPP, ("app/", "ui/")):
        for line, match in tree.matches(path, r"\b(?:connect|singleShot|then|onFailed|onCanceled)\("):
            code = tree.code(path)
            arguments = _arguments(code, match.end() - 1)
            call = match.group(0)[:-1]
            position = {"connect": 2, "singleShot": 1}.get(call, 0)
            if call in ("then", "onFailed", "onCanceled") and code[match.start() - 1] != ".":
                continue
            if len(arguments) > position and arguments[position].startswith("["):
                yield f"{tree.name(path)}:{line}: {call} with a lambda and no context object"


def text_from_outside_is_plain(tree):
    """A customer's text is never markup: no widget of ours reads rich text or guesses whether it is."""
    for path in tree.files(CPP, ("ui/",)):
        pattern = r"\b(?:setHtml|insertHtml|appendHtml|RichText|AutoText|MarkdownText|setMarkdown)\b"
        for line, match in tree.matches(path, pattern):
            yield f"{tree.name(path)}:{line}: {match.group(0)}: text is Qt::PlainText"


def sentences_are_whole(tree):
    """A translated text glued to another cannot be put in another order by a translator. A line break between two
    whole sentences is no glue."""
    for path in tree.files(CPP, ("ui/", "app/main.cpp")):
        code = tree.code(path)
        for line, match in tree.matches(path, r"(?<!'')(?<!\s)\s*[+]=?\s*tr\("):
            yield f"{tree.name(path)}:{line}: a translated text is appended"
        for line, match in tree.matches(path, r"\btr\("):
            end = match.end() - 1
            depth = 0
            for index in range(end, len(code)):
                depth += {"(": 1, ")": -1}.get(code[index], 0)
                if depth == 0:
                    if re.match(r"\s*\+(?!\s*u?'')", code[index + 1:index + 40]):
                        yield f"{tree.name(path)}:{line}: something is appended to a translated text"
                    break


def formatted(tree):
    """As .clang-format says."""
    tool = shutil.which("clang-format")
    if tool is None:
        yield "clang-format is not installed"
        return
    paths = [str(path) for path in tree.files(CPP)]
    style = f"-style=file:{tree.root / '.clang-format'}"
    for start in range(0, len(paths), 50):
        run = subprocess.run([tool, "--dry-run", style, *paths[start:start + 50]], capture_output=True, text=True)
        seen = set()
        for line in run.stderr.splitlines():
            found = re.match(r"(.*?):(\d+):\d+: warning: code should be clang-formatted", line)
            if found and found.group(1) not in seen:
                seen.add(found.group(1))
                yield f"{found.group(1)}:{found.group(2)}: not formatted; run clang-format -i on it"
        if run.returncode != 0 and not seen:
            yield f"clang-format: {run.stderr.strip()}"


RULES = [files_stay_short, one_class_a_header, one_class_a_name, nothing_left_for_later, no_nested_event_loop,
         lambdas_have_a_context, text_from_outside_is_plain, sentences_are_whole, formatted]
