#!/usr/bin/env bash
# usage: with_keyring.sh PROGRAM [ARGUMENT...]
# Runs PROGRAM with a session bus and a gnome-keyring of its own, unlocked, in a home that is thrown away afterwards.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
export XDG_RUNTIME_DIR="$home/run" XDG_CURRENT_DESKTOP=GNOME
unset DISPLAY WAYLAND_DISPLAY
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME"
dbus-run-session -- bash -c '
  printf password | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
  daemon=$!
  trap "kill $daemon 2>/dev/null || true" EXIT
  gdbus wait --session --timeout 60 org.freedesktop.secrets
  "$@"' bash "$@"
