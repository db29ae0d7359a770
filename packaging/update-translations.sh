#!/usr/bin/env bash
# Brings translations/*.ts up to date with the texts in the source: new ones come in unfinished, those that are gone go.
# Rejoinder's own build does the same with: cmake --build --preset dev --target update_translations
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lupdate="/usr/lib/qt6/bin/lupdate"
if [ ! -x "$lupdate" ]; then
    lupdate="$(command -v lupdate6 || command -v lupdate)"
fi
common=(-no-obsolete -locations none -no-ui-lines -I . -I app)
"$lupdate" -silent "${common[@]}" ui app -ts translations/rejoinder_es.ts
"$lupdate" -silent "${common[@]}" -pluralonly ui app -ts translations/rejoinder_en.ts
