# shellcheck shell=bash
# What the checks of this folder share: counting, a work folder, a simulator as a process, and its running configuration
# read by an SSH client that is not ours. Sourced, never run.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cantle=$top/cantle
slice=multicloud-fra

# CI_WORK joins several scripts in one folder: seen/ holds all that a user or a log could show, private/ what may hold
# secrets, counts/ what was passed and failed.
if [ -n "${CI_WORK:-}" ]; then
    work=$CI_WORK
    own_work=
else
    work=$(mktemp -d)
    own_work=yes
fi
mkdir -p "$work/seen" "$work/private" "$work/counts"
chmod 700 "$work" "$work/private"
simulator=

pass() {
    echo "  ok    $1"
    echo "$1" >>"$work/counts/passed"
}

fail() {
    echo "  FAIL  $1"
    echo "$1" >>"$work/counts/failed"
}

# check NAME COMMAND…: the command must succeed; its output goes to seen/.
check() {
    local name=$1 log
    shift
    log=$work/seen/$(printf %s "$name" | tr -c 'A-Za-z0-9' '-').log
    if "$@" >"$log" 2>&1 </dev/null; then
        pass "$name"
    else
        fail "$name (exit $?)"
        tail -n 30 "$log" | sed 's/^/        /'
    fi
}

# exits CODE NAME COMMAND…: the command must exit with that code.
exits() {
    local want=$1 name=$2 log got=0
    shift 2
    log=$work/seen/$(printf %s "$name" | tr -c 'A-Za-z0-9' '-').log
    "$@" >"$log" 2>&1 </dev/null || got=$?
    if [ "$got" = "$want" ]; then
        pass "$name: exit $got"
    else
        fail "$name: exit $got instead of $want"
        tail -n 30 "$log" | sed 's/^/        /'
    fi
}

# same NAME FILE FILE: equal to the byte, and not empty.
same() {
    if [ ! -s "$2" ]; then
        fail "$1: nothing could be read before"
    elif cmp -s "$2" "$3"; then
        pass "$1"
    else
        fail "$1"
        diff "$2" "$3" | head -n 20 | sed 's/^/        /'
    fi
}

count_of() { if [ -f "$work/counts/$1" ]; then wc -l <"$work/counts/$1" | tr -d ' '; else echo 0; fi; }

# The line that closes every script; it fails when a check failed, or none ran.
finish() {
    local passed failed
    passed=$(count_of passed)
    failed=$(count_of failed)
    if [ -n "$own_work" ]; then
        echo
        echo "$passed passed, $failed failed"
    fi
    [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}

stop_simulator() {
    if [ -n "$simulator" ]; then
        kill "$simulator" 2>/dev/null
        wait "$simulator" 2>/dev/null
        simulator=
    fi
}

clean_up() {
    stop_simulator
    if [ -n "$own_work" ]; then rm -rf "$work"; fi
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# The keys of the two circuits, new for each run, and remembered so that nothing else may hold them.
make_secrets() {
    if [ ! -f "$work/private/secrets" ]; then
        local name
        for name in awsKey azureKey; do
            echo "$name$(od -An -N6 -tx1 /dev/urandom | tr -d ' \n')" >>"$work/private/secrets"
        done
    fi
    AWS_FRA_1_MD5=$(sed -n 1p "$work/private/secrets")
    AZURE_FRA_1_MD5=$(sed -n 2p "$work/private/secrets")
    export AWS_FRA_1_MD5 AZURE_FRA_1_MD5
}

# make_workspace DIR WITHIN STABLE_FOR: the sample inventory with a shorter patience, and its goldens.
make_workspace() {
    mkdir -p "$1/inventory"
    cp -R "$top/inventory/devices.yaml" "$top/inventory/slices" "$1/inventory/"
    sed -i.bak -E "s/^verify:.*/verify: { within: $2, stableFor: $3 }/" "$1/inventory/slices/$slice.yaml"
    rm -f "$1/inventory/slices/$slice.yaml.bak"
    "$cantle" render --workspace "$1" >/dev/null </dev/null
}

json() { python3 -c 'import json,sys
value = json.load(open(sys.argv[1]))
for step in sys.argv[2:]:
    value = value[int(step)] if isinstance(value, list) else value[step]
print(value)' "$@"; }

# start_simulator WORKSPACE OPTION…: sets sim_host, sim_port, sim_user, known_hosts, and CANTLE_PASSWORD.
start_simulator() {
    local workspace=$1 line waited=0
    shift
    stop_simulator
    line=$work/private/simulate.json
    known_hosts=$work/private/known_hosts
    rm -f "$line" "$known_hosts"
    "$cantle" simulate --workspace "$workspace" --json --known-hosts "$known_hosts" "$@" \
        >"$line" 2>"$work/seen/simulate.err" </dev/null &
    simulator=$!
    while [ ! -s "$line" ]; do
        waited=$((waited + 1))
        if [ "$waited" -gt 300 ] || ! kill -0 "$simulator" 2>/dev/null; then
            fail "the simulator starts"
            sed 's/^/        /' "$work/seen/simulate.err"
            return 1
        fi
        sleep 0.2
    done
    sim_host=$(json "$line" devices 0 host)
    sim_port=$(json "$line" devices 0 port)
    sim_user=$(json "$line" devices 0 user)
    CANTLE_PASSWORD=$(json "$line" devices 0 password)
    export CANTLE_PASSWORD
    grep -qxF -- "$CANTLE_PASSWORD" "$work/private/passwords" 2>/dev/null \
        || echo "$CANTLE_PASSWORD" >>"$work/private/passwords"
}

# running FILE: the running configuration as text, read by OpenSSH, without the comments that tell the time of a commit.
running() {
    local ask=$work/private/askpass
    if [ ! -x "$ask" ]; then
        # shellcheck disable=SC2016
        printf '#!/bin/sh\nprintf "%%s\\n" "$CANTLE_PASSWORD"\n' >"$ask"
        chmod 700 "$ask"
    fi
    {
        printf '<hello xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"><capabilities>'
        printf '<capability>urn:ietf:params:netconf:base:1.0</capability></capabilities></hello>]]>]]>'
        printf '<rpc message-id="1" xmlns="urn:ietf:params:xml:ns:netconf:base:1.0">'
        printf '<get-configuration format="text" database="committed"/></rpc>]]>]]>'
        printf '<rpc message-id="2" xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"><close-session/></rpc>]]>]]>'
    } | SSH_ASKPASS=$ask SSH_ASKPASS_REQUIRE=force DISPLAY=none timeout 20 \
        ssh -F none -o "UserKnownHostsFile=$known_hosts" -o GlobalKnownHostsFile=none -o StrictHostKeyChecking=yes \
        -o PreferredAuthentications=password,keyboard-interactive -o PubkeyAuthentication=no -o LogLevel=ERROR \
        -p "$sim_port" "$sim_user@$sim_host" -s netconf >"$work/private/raw" 2>"$work/private/ssh.err"
    python3 - "$work/private/raw" "$1" <<'PY'
import re, sys
raw = open(sys.argv[1], encoding="utf-8").read()
found = re.search(r"<configuration-text[^>]*>(.*?)</configuration-text>|<configuration-text[^>]*/>", raw, re.S)
if not found:
    sys.exit(1)
text = found.group(1) or ""
lines = [line for line in text.strip("\n").split("\n") if not line.startswith("## Last ")]
open(sys.argv[2], "w", encoding="utf-8").write("\n".join(lines) + "\n")
PY
}

# push_to WORKSPACE REPORT OPTION…: sets the array push to a command line that pushes to the simulator.
push_to() {
    push=("$cantle" push "$slice" --yes --workspace "$1" --report "$2" --at "$sim_host:$sim_port"
        --user "$sim_user" --known-hosts "$known_hosts" "${@:3}")
}

cantle_push() {
    push_to "$@"
    "${push[@]}"
}
