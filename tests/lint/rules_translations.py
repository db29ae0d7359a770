"""Every sentence of the window is in every language that is shipped."""

import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

# English is the language of the source: its file holds plural forms only.
PLURALS_ONLY = {"rejoinder_en.ts"}
PLACEHOLDER = re.compile(r"%(?:L?\d|n)|\{\{\{?\w*\}?\}\}")


def _messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def _key(name, message):
    return name, message.findtext("source") or "", message.findtext("comment") or "", message.get("numerus") == "yes"


def translations_are_finished(tree):
    for path in tree.files({".ts"}, ("translations/",)):
        for context, message in _messages(path):
            place = f"{tree.name(path)}: {context}: “{message.findtext('source')}”"
            plural = message.get("numerus") == "yes"
            translation = message.find("translation")
            state = translation.get("type")
            if path.name in PLURALS_ONLY and not plural:
                if state != "vanished" and state != "obsolete":
                    continue
            if state:
                yield f"{place} is {state}"
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            if plural and len(forms) < 2:
                yield f"{place} has {len(forms)} plural form(s)"
            if not all(form.strip() for form in forms):
                yield f"{place} has an empty translation"


def translations_keep_the_placeholders(tree):
    """%1 left out loses a name or a number; %1 written twice repeats it."""
    for path in tree.files({".ts"}, ("translations/",)):
        for context, message in _messages(path):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            for form in filter(None, forms):
                wanted, found = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(form))
                if plural:
                    wanted, found = [p for p in wanted if p != "%n"], [p for p in found if p != "%n"]
                if wanted != found:
                    yield f"{tree.name(path)}: {context}: “{form}” does not have the placeholders of “{source}”"


def translations_know_every_sentence(tree):
    """What lupdate finds in the source is what the files hold, no more and no less."""
    paths = list(tree.files({".ts"}, ("translations/",)))
    sources = [str(tree.root / folder) for folder in ("ui", "app") if (tree.root / folder).exists()]
    if not paths or not sources:
        return
    lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate6") or shutil.which("lupdate")
    if lupdate is None:
        yield "lupdate is not installed"
        return
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh_es.ts"
        run = subprocess.run([lupdate, "-silent", "-locations", "none", "-I", str(tree.root), "-I", str(tree.root / "app"),
                              *sources, "-ts", str(fresh)],
                             capture_output=True, text=True)
        if run.returncode != 0 or not fresh.exists():
            yield f"lupdate: {run.stderr.strip()}"
            return
        wanted = {_key(*pair) for pair in _messages(fresh)}
    for path in paths:
        found = {_key(*pair) for pair in _messages(path)}
        needed = {key for key in wanted if key[3]} if path.name in PLURALS_ONLY else wanted
        for name, source, _, _ in sorted(needed - found):
            yield f"{tree.name(path)}: {name}: “{source}” is missing; run packaging/update-translations.sh"
        for name, source, _, _ in sorted(found - wanted):
            yield f"{tree.name(path)}: {name}: “{source}” is no longer in the source"


RULES = [translations_are_finished, translations_keep_the_placeholders, translations_know_every_sentence]
