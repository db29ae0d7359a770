"""Everything that is not C++: scripts, drawings, descriptions, documents."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree


def scripts_parse(tree):
    for path in tree.files({".sh"}):
        yield from _bash(tree, path)
    ci = tree.root / ".ci" / "run"
    if ci.exists():
        yield from _bash(tree, ci)
    for path in tree.files({".py"}):
        try:
            compile(tree.text(path), str(path), "exec")
        except SyntaxError as error:
            yield f"{tree.name(path)}:{error.lineno}: {error.msg}"


def _bash(tree, path):
    run = subprocess.run(["bash", "-n", str(path)], capture_output=True, text=True)
    if run.returncode != 0:
        yield f"{tree.name(path)}: {run.stderr.strip()}"
    if not path.stat().st_mode & 0o100:
        yield f"{tree.name(path)}: cannot be executed"


def drawings_parse(tree):
    """Each SVG is well formed and fetches nothing from anywhere."""
    for path in tree.files({".svg"}):
        try:
            root = ElementTree.parse(path).getroot()
        except ElementTree.ParseError as error:
            yield f"{tree.name(path)}: {error}"
            continue
        if root.tag != "{http://www.w3.org/2000/svg}svg":
            yield f"{tree.name(path)}: not an SVG"
        for element in root.iter():
            tag = element.tag.rsplit("}", 1)[-1]
            if tag in ("script", "image", "foreignObject", "use"):
                yield f"{tree.name(path)}: <{tag}> has no place in an icon"


def desktop_description_is_valid(tree):
    for suffix, command in ((".desktop", ["desktop-file-validate"]),
                            (".metainfo.xml", ["appstreamcli", "validate", "--no-net", "--no-color"])):
        for path in tree.files({".desktop", ".xml"}, ("packaging/",)):
            if not path.name.endswith(suffix):
                continue
            run = subprocess.run([*command, str(path)], capture_output=True, text=True)
            if run.returncode != 0:
                yield f"{tree.name(path)}: {(run.stdout + run.stderr).strip()}"


def documents_point_at_what_exists(tree):
    """Each link, picture and path in a README leads somewhere."""
    tops = "app|ui|resources|translations|tests|packaging|build"
    for path in tree.files({".md"}):
        text = tree.text(path)
        places = [(m.start(), m.group(1), path.parent) for m in re.finditer(r"\]\(([^)#\s]+)[^)]*\)", text)]
        places += [(m.start(), m.group(1), tree.root)
                   for m in re.finditer(rf"`((?:{tops})/[\w./-]*)[^`]*`", text)]
        for position, target, base in places:
            if re.match(r"[a-z]+:", target) or target.startswith("build/"):
                continue
            if not (base / target).exists():
                line = text.count("\n", 0, position) + 1
                yield f"{tree.name(path)}:{line}: {target} does not exist"


def no_paths_of_one_machine(tree):
    """Nothing may lean on where somebody's copy happens to lie."""
    places = {True: r"(?<![\w.])/(?:work|root)/\w", False: r"(?<![\w.])/(?:work|home|root|Users)/\w"}
    for path in tree.files({".cpp", ".h", ".py", ".sh", ".txt", ".cmake", ".md", ".json", ".mjs", ".js"}):
        if path.name == "package-lock.json" or tree.name(path).startswith("tests/lint/"):
            continue
        # A test may well show somebody's home; it is made up.
        pattern = places[tree.name(path).startswith("tests/")]
        for line, match in tree.matches(path, pattern, tree.text(path)):
            yield f"{tree.name(path)}:{line}: {match.group(0)}"


RULES = [scripts_parse, drawings_parse, desktop_description_is_valid, documents_point_at_what_exists,
         no_paths_of_one_machine]
