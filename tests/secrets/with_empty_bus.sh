#!/usr/bin/env bash
# usage: with_empty_bus.sh PROGRAM [ARGUMENT...]
# Runs PROGRAM with a session bus of its own and nobody on it.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_DIRS="$home" XDG_CURRENT_DESKTOP=GNOME
unset DISPLAY WAYLAND_DISPLAY
# A bus that starts nothing by itself: the services installed on this computer are not looked for.
cat > "$home/bus.conf" <<'BUS'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS
dbus-run-session --config-file="$home/bus.conf" -- "$@"
