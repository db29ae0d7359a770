#!/usr/bin/env bash
# Installs what is missing, builds the release preset and opens Rejoinder on the demo account. Further arguments go to
# the program. Without a display the same window is drawn off screen into rejoinder.png.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/dependencies.sh build run

log="build/run.log"
mkdir -p build
quietly() {
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        echo "rejoinder: '$*' failed; the lines above are also in $log" >&2
        exit 1
    fi
}

if [ ! -f build/release/build.ninja ]; then
    echo "rejoinder: configuring ..."
    quietly cmake --preset release
fi
if [ ! -x build/release/bin/rejoinder ]; then
    echo "rejoinder: building; the first time this takes some minutes ..."
fi
quietly cmake --build --preset release --parallel "$(nproc)" --target rejoinder rejoinder-sandbox

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/rejoinder --demo "$@"
fi

picture="$PWD/rejoinder.png"
rm -f "$picture"
quietly env QT_QPA_PLATFORM=offscreen build/release/bin/rejoinder --demo --render "$picture" "$@"
if [ ! -s "$picture" ]; then
    echo "rejoinder: no picture was written." >&2
    exit 1
fi
echo "rejoinder: there is no display here, so the window was drawn into $picture"
