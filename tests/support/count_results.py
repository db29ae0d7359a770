#!/usr/bin/env python3
"""Adds up what every test said and prints it as one last line: "N passed, N failed",
and ", N skipped" where something was skipped. Whatever was skipped was not shown to work, so it is no success either.

Read are the JUnit files that ctest writes, one a build (ctest.xml where no other names are given; each must be there),
and every *.txt beside them. All of them speak the language of Qt Test:
"PASS   : Class::function(row)", "FAIL!  : ..." and, at the end of a program, "Totals: ...". A test that ctest calls
failed without a FAIL line (a crash, a timeout, a sanitizer's report after the last function) counts as one failure.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

# Qt Test reports its own set-up and tear-down as passed functions; nobody wrote them, so they are not counted.
PASS = re.compile(r"^PASS +: (?!.*::(?:initTestCase|cleanupTestCase)\(\)\s*$)\S", re.MULTILINE)
FAIL = re.compile(r"^(?:FAIL!|XPASS) +: (.*)$", re.MULTILINE)
SKIP = re.compile(r"^SKIP +: (.*)$", re.MULTILINE)
TOTALS = re.compile(r"^Totals: \d+ passed, \d+ failed", re.MULTILINE)


class Count:
    def __init__(self):
        self.passed = 0
        self.failures = []
        self.skipped = []

    def read(self, source, text):
        self.passed += len(PASS.findall(text))
        self.failures += [f"{source}: {line}" for line in FAIL.findall(text)]
        self.skipped += [f"{source}: {line}" for line in SKIP.findall(text)]


def read_ctest(count, path):
    for case in ElementTree.parse(path).getroot().iter("testcase"):
        name = f"{path.stem}: {case.get('name', '?')}"
        text = case.findtext("system-out") or ""
        before = len(count.failures)
        count.read(name, text)
        if case.get("status") != "run" and len(count.failures) == before:
            count.failures.append(f"{name}: {case.get('status')} without a failed function (crash, timeout or report)")
        elif case.get("status") == "run" and not TOTALS.search(text):
            count.failures.append(f"{name}: ended without saying how many passed")


def main(directory, runs=("ctest",)):
    count = Count()
    for run in runs:
        junit = directory / f"{run}.xml"
        if junit.exists():
            read_ctest(count, junit)
        else:
            count.failures.append(f"{run}: no test was run")
    for path in sorted(directory.glob("*.txt")):
        count.read(path.stem, path.read_text(encoding="utf-8", errors="replace"))

    print()
    for line in count.skipped:
        print(f"skipped  {line}")
    for line in count.failures:
        print(f"FAILED   {line}")
    skipped = f", {len(count.skipped)} skipped" if count.skipped else ""
    print(f"{count.passed} passed, {len(count.failures)} failed{skipped}")
    return 0 if count.passed and not count.failures and not count.skipped else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2:] or ("ctest",)))
