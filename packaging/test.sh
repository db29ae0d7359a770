#!/usr/bin/env bash
# Installs what is missing and runs every test: the Qt Test programs and the lint under the sanitizers, the contract
# test, the tests of store, sync and session once more under the thread sanitizer, the fuzzers for a minute each, the
# bench on a small profile, then the Debian package, which is built, checked, installed and driven through the
# acceptance script.
# The last line says how many passed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8
# A test must not reach for the desktop of whoever runs it.
unset DISPLAY WAYLAND_DISPLAY

results="$PWD/build/test-results"
rm -rf "$results"
mkdir -p "$results"
checks="$results/package-checks.txt"
# Compilers keep a core busy each; tests wait for much of their time, so one more of them runs at once.
jobs="$(nproc)"
started=$SECONDS

stage() { printf '\n=== %s (%s s; free on the disk:%s)\n' "$1" "$((SECONDS - started))" "$(df -h --output=avail . | tail -n 1)"; }

finish() {
    python3 tests/support/count_results.py "$results" ctest ctest-tsan
    exit
}

# What went wrong comes first: a log of a thousand compiled files buries it. The whole of it is beside the results.
show_failure() {
    local log="$1"
    grep -nE 'error|Error|FAILED|No space|Killed|undefined' "$log" | head -n 40
    echo "--- the end of $log; free on the disk: $(df -h --output=avail . | tail -n 1)"
    tail -n 60 "$log"
}

# check NAME COMMAND...: one counted result in the words of Qt Test; what went wrong is shown where the command fails.
check() {
    local name="$1"
    shift
    if "$@" >"$results/$name.log" 2>&1; then
        echo "PASS   : package::$name()" | tee -a "$checks"
    else
        echo "FAIL!  : package::$name() $*" | tee -a "$checks"
        show_failure "$results/$name.log"
        return 1
    fi
}

# must NAME COMMAND...: as check, but nothing after it makes sense where it fails.
must() { check "$@" || finish; }

# head_start PRESET: builds it beside tests, with what they leave of the cores: they wait for much of their time. Whatever
# fails here is said by the stage that it belongs to, which goes on where this ended.
head_start() {
    nice -n 19 bash -c 'cmake --preset "$1" && cmake --build --preset "$1" --parallel "$2"' head_start "$1" "$jobs" \
        >/dev/null 2>&1 &
    head_start=$!
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

stage "packages"
packaging/dependencies.sh build run test || { echo "FAIL!  : package::dependencies()" >>"$checks"; finish; }

stage "build with sanitizers"
must asan_configure cmake --preset asan
must asan_build cmake --build --preset asan --parallel "$jobs"

stage "contract tools"
if [ -f tests/contract/package.json ]; then
    must npm_ci npm ci --prefix tests/contract --no-audit --no-fund
fi

stage "tests"
head_start tsan
ASAN_OPTIONS="detect_leaks=1:abort_on_error=0:strict_string_checks=1" \
UBSAN_OPTIONS="print_stacktrace=1" \
LSAN_OPTIONS="suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0" \
    ctest --preset asan --output-on-failure --no-tests=error --parallel "$((jobs + 1))" \
    --test-output-size-passed 16000000 --test-output-size-failed 16000000 --output-junit "$results/ctest.xml"

stage "thread sanitizer"
wait "$head_start"
must tsan_configure cmake --preset tsan
must tsan_build cmake --build --preset tsan --parallel "$jobs"
head_start release
ctest --preset tsan --output-on-failure --no-tests=error --parallel "$((jobs + 1))" \
    --test-output-size-passed 16000000 --test-output-size-failed 16000000 --output-junit "$results/ctest-tsan.xml"

stage "fuzzing"
wait "$head_start"
must fuzz_configure cmake --preset fuzz
must fuzz_build cmake --build --preset fuzz --parallel "$jobs"
tests/fuzz/run.sh build/fuzz 60 "$results" | tee "$results/fuzz.txt"

stage "release build and package"
must release_configure cmake --preset release
must release_build cmake --build --preset release --parallel "$jobs"
rm -f build/release/*.deb
must package_built bash -c 'cd build/release && cpack -G DEB && ls ./*.deb'
package="$(ls "$PWD"/build/release/*.deb)"

stage "bench: 5,000 conversations, ratios alone"
build/release/bin/rejoinder-bench --quick --checks 2>"$results/bench.log" | tee "$results/bench.txt"
if [ "${PIPESTATUS[0]}" != 0 ]; then
    cat "$results/bench.log"
    grep -q '^FAIL!' "$results/bench.txt" || echo "FAIL!  : bench::quick() ended early" | tee -a "$results/bench.txt"
fi

stage "package checks"
share="$results/unpacked/usr/share"
check package_unpacks dpkg-deb -x "$package" "$results/unpacked"
check package_depends packaging/linux/check-depends.sh "$package"
check desktop_entry desktop-file-validate "$share"/applications/app.rejoinder.Rejoinder.desktop
check appstream appstreamcli validate --no-net --no-color "$share"/metainfo/app.rejoinder.Rejoinder.metainfo.xml
check lintian lintian --fail-on error --tag-display-limit 0 --allow-root "$package"

stage "installing"
must package_installs as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends --reinstall --allow-downgrades "$package"
check installed_version bash -c 'QT_QPA_PLATFORM=offscreen /usr/bin/rejoinder --version'

stage "acceptance: the installed program"
tests/acceptance/run.sh /usr/bin/rejoinder /usr/bin/rejoinder-sandbox 2>&1 | tee "$results/acceptance.txt"
if [ "${PIPESTATUS[0]}" != 0 ] && ! grep -q '^FAIL!' "$results/acceptance.txt"; then
    echo "FAIL!  : acceptance::script() ended early" | tee -a "$results/acceptance.txt"
fi

finish
