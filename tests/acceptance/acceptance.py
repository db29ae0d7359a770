#!/usr/bin/python3
"""Runs the scenarios one after another and speaks like a Qt Test program. Called by run.sh, on a desktop of its own."""

import os
import pathlib
import sys
import traceback

import contacts
import scenarios
import templates
from desktop import Desktop
from stage import Stage


def main(program, sandbox, wanted):
    kept = pathlib.Path(os.environ["ACCEPTANCE_KEPT"])
    failed = passed = 0
    with Desktop() as desktop:
        for scenario in [*scenarios.ALL, *contacts.ALL, *templates.ALL]:
            name = scenario.__name__
            if wanted and name not in wanted:
                continue
            folder = kept / name
            folder.mkdir()
            stage = Stage(program, sandbox, folder)
            try:
                with stage:
                    try:
                        scenario(stage)
                    except BaseException:
                        desktop.screenshot(folder / "screenshot.png")
                        stage.tell_what_is_showing()
                        raise
                print(f"PASS   : acceptance::{name}()", flush=True)
                passed += 1
            except Exception as error:  # one scenario's failure, whatever it is, must not hide the next one's result
                traceback.print_exc(file=sys.stdout)
                print(f"FAIL!  : acceptance::{name}() {error}; see {folder}", flush=True)
                failed += 1
    print(f"Totals: {passed} passed, {failed} failed, 0 skipped, 0 blacklisted", flush=True)
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
