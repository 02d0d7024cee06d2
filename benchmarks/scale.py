"""Writes a network of many slices, and takes the time and memory of Cantle and of PyYAML + Jinja2 on it.

scale.py CLONE [--rounds N] [--launcher PROGRAM] [SLICES…]
scale.py generate FOLDER SLICES

Ten slices a device, each with a circuit to AWS and one to Azure. Each row is a process of its own, measured from its
start to its end, that writes a file a slice (Cantle two); what the rivals take of that for loading and rendering, by
their own clock, stands in a row below. Rounds alternate, and the median counts.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SLICES_A_DEVICE = 10

# By the loader's name in scale-jinja.py.
RIVALS = {"c": "PyYAML CSafeLoader + Jinja2", "safe": "PyYAML safe_load + Jinja2"}

SLICE = """\
# One slice: a logical system of a router, in which an AWS and an Azure circuit meet.
slice: {name}
device: {device}
logicalSystem: l{place}
asn: 65000
capacityMbps: 1000
routingInstance:
  name: d87ed303-8b9d-48a5-9f08-{number:012d}
  type: vrf
  routeDistinguisher: "65000:{number}"   # without quotes YAML 1.1 reads a number to the base of sixty
  vrfTarget: target:65000:{number}

circuits:
  - name: aws-{name}
    provider: aws
    bandwidthMbps: 50
    irb: {first}
    local: 10.0.0.0/31        # of two addresses both are hosts (RFC 3021)
    remote: 10.0.0.1
    remoteAs: 64512           # the Amazon side ASN of the gateway
    md5: {{ ref: "env:AWS_{number}_MD5" }}
    bfd: {{ minimumInterval: 300ms, multiplier: 3 }}
    receive: [172.{b}.{c}.0/24, 172.{d}.{c}.0/24]
    aws: {{ accountId: "{account:012d}", region: eu-central-1, vif: private, vlan: {vlan} }}

  - name: azure-{name}
    provider: azure
    bandwidthMbps: 50
    irb: {second}
    local: 10.0.0.13/30       # Azure: the first usable address is ours, the second Microsoft's
    remote: 10.0.0.14
    remoteAs: 12076
    md5: {{ ref: "env:AZURE_{number}_MD5" }}
    receive: [10.{e}.{c}.0/24]
    azure:
      serviceKey: 9433c213-a9a3-46d2-abc4-{number:012d}
      sku: Standard
      innerVlan: 100
      secondarySubnet: 10.0.0.16/30

verify: {{ within: 5m, stableFor: 15s }}

waivers:
  - {{ rule: azure-both-paths, circuit: azure-{name}, reason: "one path is enough here", expires: 2099-12-31 }}
"""


def slice_of(number):
    """The name and the text of a slice; numbers count from 1."""
    place = (number - 1) % SLICES_A_DEVICE
    name = f"s{number:05d}"
    return name, SLICE.format(
        name=name, device=device_of(number), number=number, place=place + 1,
        first=2 * place, second=2 * place + 1,
        account=100000000000 + number, vlan=number % 4000 + 1,
        b=16 + number % 8, d=24 + number % 8, c=number % 256, e=1 + number % 200,
    )


def device_of(number):
    return f"d{(number - 1) // SLICES_A_DEVICE + 1:04d}"


def generate(workspace, count):
    """Writes the inventory of that many slices; gives its size in bytes."""
    slices = os.path.join(workspace, "inventory", "slices")
    os.makedirs(slices)
    size = 0
    for number in range(1, count + 1):
        name, text = slice_of(number)
        with open(os.path.join(slices, name + ".yaml"), "w", encoding="utf-8") as file:
            size += file.write(text)
    devices = sorted({device_of(number) for number in range(1, count + 1)})
    with open(os.path.join(workspace, "inventory", "devices.yaml"), "w", encoding="utf-8") as file:
        size += file.write("devices:\n")
        for number, name in enumerate(devices):
            host = f"10.{64 + number // 65536}.{number // 256 % 256}.{number % 256}"
            size += file.write(f"  - {{ name: {name}, host: {host}, port: 830, user: cantle, access: master }}\n")
    return size


def run(command):
    """Runs a command; gives its seconds, its processor seconds, its peak memory in MiB and what it printed."""
    started = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        said.seek(0)
        if process.returncode != 0:
            sys.exit(f"{' '.join(command)}: exit {process.returncode}\n{said.read().decode()[-3000:]}")
        return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, out.read().decode()


def touch_one(workspace, number):
    """Changes one slice: its Azure circuit is to receive another prefix."""
    path = os.path.join(workspace, "inventory", "slices", f"{slice_of(1)[0]}.yaml")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    before, after = text.split("receive: [10.", 1)
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}receive: [10.{200 + number % 50}.{after.split('.', 1)[1]}")


def aside(workspace, written):
    """Takes what was written away without deleting it: ext4 looks long for inodes among those just deleted."""
    folder = os.path.join(workspace, written)
    if os.path.isdir(folder):
        os.rename(folder, tempfile.mkdtemp(prefix=f"{written}-before-", dir=workspace))


def same_statements(workspace, count, here):
    """Refuses to compare what is not the same: the rival's text of a slice must hold what Cantle's does."""
    for number in {1, count}:
        name = slice_of(number)[0]
        with open(os.path.join(workspace, "golden", device_of(number), name + ".conf"), encoding="utf-8") as file:
            ours = file.read().split()
        theirs = run([sys.executable, os.path.join(here, "scale-jinja.py"), workspace, "c", "--show", name])[3].split()
        if sorted(ours) != sorted(theirs):
            odd = sorted(set(ours) ^ set(theirs))
            sys.exit(f"{name}: Cantle and the Jinja2 template render different statements: {' '.join(odd)[:500]}")


def measure(given, count, here):
    """The rows of one size: name, then times, processor times and peak memories of all rounds."""
    workspace = tempfile.mkdtemp(prefix="cantle-scale-")
    rows = {}

    def take(name, command):
        seconds, processor, memory, out = run(command)
        times = rows.setdefault(name, ([], [], []))
        for values, value in zip(times, (seconds, processor, memory)):
            values.append(value)
        return out

    try:
        generate(workspace, count)
        cantle = [given.launcher, "render", "--workspace", workspace]
        for round_number in range(given.rounds):
            aside(workspace, "golden")
            take("cantle render, all written", cantle)
            take("cantle render, nothing changed", cantle)
            touch_one(workspace, round_number)
            take("cantle render, one slice changed", cantle)
            take("cantle check", [given.launcher, "check", "--workspace", workspace])
            if round_number == 0:
                same_statements(workspace, count, here)
            for loader, name in RIVALS.items():
                if loader == "c" or count <= given.slow_up_to:
                    aside(workspace, "jinja")
                    out = take(name, [sys.executable, os.path.join(here, "scale-jinja.py"), workspace, loader])
                    loading, rendering, _ = (float(part) for part in out.split())
                    inside = rows.setdefault(f"{name}: of it loading and rendering", ([], [], []))
                    inside[0].append(loading + rendering)
    finally:
        shutil.rmtree(workspace)
    return rows


def main():
    if sys.argv[1:2] == ["generate"]:
        generate(sys.argv[2], int(sys.argv[3]))
        return
    arguments = argparse.ArgumentParser()
    arguments.add_argument("top")
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--launcher")
    arguments.add_argument("--slow-up-to", type=int, default=1000000)
    arguments.add_argument("slices", type=int, nargs="*")
    given = arguments.parse_intermixed_args()
    given.launcher = given.launcher or os.path.join(given.top, "cantle")
    here = os.path.dirname(os.path.abspath(__file__))
    print("| slices | what | time | a slice | processor | peak RSS | safe_load takes | CSafeLoader takes |")
    print("|---:|---|---:|---:|---:|---:|---:|---:|")
    for count in given.slices or [100, 1000, 10000]:
        rows = measure(given, count, here)
        times = {name: statistics.median(values[0]) for name, values in rows.items()}

        def rival(name, seconds):
            return f"{times[name] / seconds:.2f} times" if name in times else "–"

        for name, (_, processors, memories) in rows.items():
            seconds = times[name]
            processor = f"{statistics.median(processors):.2f} s" if processors else "–"
            memory = f"{max(memories):.0f} MiB" if memories else "–"
            print(
                f"| {count:,} | {name} | {seconds:.2f} s | {seconds / count * 1000:.2f} ms | {processor} | {memory}"
                f" | {rival(RIVALS['safe'], seconds)} | {rival(RIVALS['c'], seconds)} |",
                flush=True,
            )


main()
