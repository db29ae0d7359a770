#!/usr/bin/env bash
# usage: tests/fuzz/run.sh BUILD_DIRECTORY SECONDS [RESULTS]
# Lets every fuzzer of that build (preset fuzz) look for new inputs for so long, two at a time, beginning with the kept
# ones. One counted result each, in the words of Qt Test. A find is left in RESULTS (build/fuzz-finds unless said); mend
# the program and put the find into tests/fuzz/corpus/<target>, where the ordinary tests replay it from then on.
set -uo pipefail
build="$1"
seconds="$2"
results="${3:-build/fuzz-finds}"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
mkdir -p "$results"

fuzz() {
    local target="$1" found log="$results/fuzz-$1.log"
    found="$(mktemp -d)"
    # Ten seconds for one input of four kilobytes are a hang.
    if "$build/bin/fuzz_$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=3000 \
        -print_final_stats=1 -verbosity=1 -artifact_prefix="$results/fuzz-$target-" \
        "$found" "$here/corpus/$target" >"$log" 2>&1; then
        echo "PASS   : fuzz::$target() $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs"
    else
        echo "FAIL!  : fuzz::$target() see $log"
        grep -a -E "broken promise|SUMMARY|Test unit written" "$log" | cut -c1-300
    fi
    rm -rf "$found"
}

running=0
for program in "$build"/bin/fuzz_*; do
    fuzz "${program##*/fuzz_}" &
    running=$((running + 1))
    if [ $((running % 2)) = 0 ]; then wait; fi
done
wait
[ "$running" -gt 0 ] || echo "FAIL!  : fuzz::none() nothing in $build/bin"
