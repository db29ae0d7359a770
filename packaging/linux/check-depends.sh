#!/usr/bin/env bash
# A package that is missing a dependency installs and then does not start. These are the ones that dpkg-shlibdeps works
# out from the program, and the ones that are only loaded while it runs.
set -euo pipefail
depends="$(dpkg-deb -f "$1" Depends)"
echo "Depends: $depends"
for package in libc6 libqt6core6 libqt6gui6 libqt6widgets6 libqt6network6 libqt6sql6 libqt6keychain1 libphonenumber8-protobuf32 \
    libcsv3 libuchardet0 libicu72 \
    libqt6httpserver6 libqt6sql6-sqlite libqt6svg6 libsecret-1-0; do
    if ! grep -qE "(^|, )$package( |,|$)" <<<"$depends"; then
        echo "not among the dependencies: $package"
        exit 1
    fi
done
