#!/usr/bin/env python3
"""The last line of packaging/test.sh is what people trust, so what it makes of failures is itself tested."""

import contextlib
import io
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import count_results  # noqa: E402

GOOD = "PASS   : T::initTestCase()\nPASS   : T::one()\nPASS   : T::two(row)\nPASS   : T::cleanupTestCase()\n" \
       "Totals: 4 passed, 0 failed, 0 skipped, 0 blacklisted, 3ms\n"
BAD = "PASS   : T::one()\nFAIL!  : T::two() 'x' returned FALSE. ()\nTotals: 1 passed, 1 failed, 0 skipped, 0 blacklisted\n"


def case(text, status="run"):
    return f'<testcase name="a" status="{status}"><system-out>{text}</system-out></testcase>'


# name: (ctest's file or None, other files, last line, exit code[, the runs of ctest that there must be])
CASES = {
    "functions_are_counted_without_set_up": (case(GOOD), {}, "2 passed, 0 failed", 0),
    "scripts_are_counted_too": (case(GOOD), {"package.txt": "PASS   : package::builds()\n"}, "3 passed, 0 failed", 0),
    "a_failed_function_fails": (case(BAD, "fail"), {}, "1 passed, 1 failed", 1),
    "a_crash_after_passes_fails": (case("PASS   : T::one()\n", "fail"), {}, "1 passed, 1 failed", 1),
    "a_report_after_the_last_function_fails": (case(GOOD + "LeakSanitizer", "fail"), {}, "2 passed, 1 failed", 1),
    "silence_is_no_success": (case("", "run"), {}, "0 passed, 1 failed", 1),
    "no_tests_at_all_fails": ("", {}, "0 passed, 0 failed", 1),
    "ctest_that_did_not_run_fails": (None, {"package.txt": "PASS   : package::builds()\n"}, "1 passed, 1 failed", 1),
    "every_run_of_ctest_is_counted": (case(GOOD), {"ctest-b.xml": f"<testsuite>{case(GOOD)}</testsuite>"},
                                      "4 passed, 0 failed", 0, ("ctest", "ctest-b")),
    "a_run_of_ctest_that_is_missing_fails": (case(GOOD), {}, "2 passed, 1 failed", 1, ("ctest", "ctest-b")),
    "a_failed_check_fails": (case(GOOD), {"package.txt": "FAIL!  : package::lintian()\n"}, "2 passed, 1 failed", 1),
    "a_skipped_function_fails": (case("SKIP   : T::three() no display\n" + GOOD), {}, "2 passed, 0 failed, 1 skipped", 1),
    "a_skipped_check_fails": (case(GOOD), {"package.txt": "SKIP   : package::lintian()\n"},
                              "2 passed, 0 failed, 1 skipped", 1),
    "unexpected_pass_fails": (case("XPASS  : T::one()\n" + GOOD, "fail"), {}, "2 passed, 1 failed", 1),
}


def counted(ctest, files, runs=("ctest",)):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        if ctest is not None:
            (root / "ctest.xml").write_text(f"<testsuite>{ctest}</testsuite>", encoding="utf-8")
        for name, text in files.items():
            (root / name).write_text(text, encoding="utf-8")
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            code = count_results.main(root, runs)
        return said.getvalue().splitlines()[-1], code


def main():
    failed = 0
    for name, (ctest, files, line, code, *runs) in CASES.items():
        found = counted(ctest, files, *runs)
        good = found == (line, code)
        failed += not good
        print(f"{'PASS   ' if good else 'FAIL!  '}: counting::{name}(){'' if good else f' {found}'}")
    print(f"Totals: {len(CASES) - failed} passed, {failed} failed, 0 skipped, 0 blacklisted")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
