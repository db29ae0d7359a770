#!/usr/bin/env python3
"""Holds the tree against the rules that no compiler checks: lint.py [ROOT]. Speaks like a Qt Test program."""

import pathlib
import sys

import rules_code
import rules_files
import rules_floors
import rules_threads
import rules_translations
from source_tree import SourceTree

RULES = rules_floors.RULES + rules_code.RULES + rules_files.RULES + rules_threads.RULES + rules_translations.RULES


def main(root):
    tree = SourceTree(root)
    failed = 0
    for rule in RULES:
        offences = list(rule(tree))
        for offence in offences:
            print(f"         {offence}")
        print(f"{'FAIL!  ' if offences else 'PASS   '}: lint::{rule.__name__}()")
        failed += bool(offences)
    print(f"Totals: {len(RULES) - failed} passed, {failed} failed, 0 skipped, 0 blacklisted")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]))
