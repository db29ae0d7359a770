#!/usr/bin/env bash
# Drives a built or installed Rejoinder as a person would: run.sh REJOINDER REJOINDER-SANDBOX [SCENARIO...]
# It runs on a screen, a D-Bus session and a home of its own, so that nothing of the real desktop is touched. What a
# failed scenario leaves behind (screenshot, logs) is kept in build/acceptance.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
app="$(realpath "$1")"
sandbox="$(realpath "$2")"
shift 2
kept="$here/../../build/acceptance"
rm -rf "$kept"
mkdir -p "$kept"

root="$(mktemp -d -t rejoinder-acceptance.XXXXXX)"
trap 'rm -rf "$root"' EXIT
mkdir -p -m 700 "$root/home" "$root/runtime" "$root/tmp"

# Debian's own Python is the one that has the accessibility bindings.
env -i PATH="/usr/bin:/bin" HOME="$root/home" XDG_RUNTIME_DIR="$root/runtime" TMPDIR="$root/tmp" LANG=C.UTF-8 TZ=UTC \
    PYTHONDONTWRITEBYTECODE=1 ACCEPTANCE_KEPT="$(realpath "$kept")" \
    dbus-run-session -- /usr/bin/python3 "$here/acceptance.py" "$app" "$sandbox" "$@"
