#!/usr/bin/env bash
# Installs what is missing of the named groups (build, run, test) of debian-packages.txt. Where nothing is missing it asks
# dpkg once and is done, so that it can stand at the head of every other script.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "rejoinder: installing needs root, and there is no sudo here. As root: $*" >&2
        exit 1
    fi
}

if ! command -v apt-get >/dev/null; then
    echo "rejoinder: this is not Debian, so nothing is installed here; packaging/debian-packages.txt says what is needed." >&2
    exit 0
fi

wanted=()
while read -r group package condition _; do
    case " $* " in *" $group "*) ;; *) continue ;; esac
    case "${condition:-}" in
    unless:*) if command -v "${condition#unless:}" >/dev/null; then continue; fi ;;
    esac
    wanted+=("$package")
done < <(sed 's/#.*//' "$here/debian-packages.txt")

installed="$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)"
missing=()
for package in "${wanted[@]}"; do
    if ! grep -qxF "$package installed" <<<"$installed"; then
        missing+=("$package")
    fi
done
if [ "${#missing[@]}" -eq 0 ]; then
    exit 0
fi

echo "rejoinder: installing ${#missing[@]} Debian packages: ${missing[*]}"
as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
