# shellcheck shell=bash
# What every benchmark says about where it ran. Sourced, with top set to the root of the clone.

need() {
    local command missing=()
    for command in "$@"; do
        command -v "${command%%=*}" >/dev/null || missing+=("${command##*=}")
    done
    if [ "${#missing[@]}" -gt 0 ]; then
        echo "missing: apt-get install ${missing[*]}" >&2
        exit 2
    fi
}

machine() {
    local cpu memory
    cpu=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
    memory=$(awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo 2>/dev/null)
    echo "Machine: $(nproc) cores${cpu:+ of $cpu}, ${memory:-unknown memory}, $(uname -sr)."
    echo "Measured: $(date -u +%Y-%m-%d)."
}
