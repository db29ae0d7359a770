#!/usr/bin/env bash
# usage: without_bus.sh PROGRAM [ARGUMENT...]
# Runs PROGRAM where there is no session bus at all, and no display through which one could be found.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_CURRENT_DESKTOP=GNOME
export DBUS_SESSION_BUS_ADDRESS="unix:path=$home/nobody"
unset DISPLAY WAYLAND_DISPLAY
"$@"
