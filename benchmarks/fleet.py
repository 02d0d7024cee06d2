"""Pushes one slice to each of many virtual routers, with Cantle and with PyEZ, and prints time and memory of each.

fleet.py CLONE [--parallel N] [--rival-up-to N] [DEVICES…]

Each row has routers of its own, started afresh. The routers bring a BGP session up after a second. Both clients talk to
as many routers at a time, wait for the sessions, and confirm.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

AWS_KEY, AZURE_KEY = "awsKey4Fleet2026", "azureKey4Fleet2026"
HEAPS = {"client": "-Xmx128m", "simulator": "-Xmx1g"}


def slice_text(sample, number):
    """The sample's slice under another name, on another router."""
    name = f"s{number:03d}"
    for old, new in {
        "slice: multicloud-fra": f"slice: {name}",
        "device: nxp-fra-01": f"device: d{number:03d}",
        "aws-fra-1": f"aws-{name}",
        "azure-fra-1": f"azure-{name}",
        "vlan: 101": f"vlan: {100 + number}",
        "9433c213-a9a3-46d2-abc4-ef6dd5b9b353": f"9433c213-a9a3-46d2-abc4-{number:012d}",
        "within: 5m, stableFor: 15s": "within: 5m, stableFor: 0s",
    }.items():
        if old not in sample:
            sys.exit(f"the sample slice does not hold '{old}' any more")
        sample = sample.replace(old, new)
    return name, sample


def write_devices(workspace, count, listening):
    lines = ["devices:"]
    for number in range(1, count + 1):
        name = f"d{number:03d}"
        device = listening.get(name)
        port = device["port"] if device else 830
        lines.append(
            f"  - {{ name: {name}, host: 127.0.0.1, port: {port}, user: cantle, access: master,"
            f' password: {{ ref: "file:passwords/{name}" }} }}'
        )
        if device:
            path = os.path.join(workspace, "passwords", name)
            with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
                file.write(device["password"])
    with open(os.path.join(workspace, "inventory", "devices.yaml"), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def write_workspace(top, workspace, count):
    os.makedirs(os.path.join(workspace, "inventory", "slices"))
    os.makedirs(os.path.join(workspace, "passwords"), mode=0o700)
    with open(os.path.join(top, "inventory", "slices", "multicloud-fra.yaml"), encoding="utf-8") as file:
        sample = file.read()
    for number in range(1, count + 1):
        name, text = slice_text(sample, number)
        with open(os.path.join(workspace, "inventory", "slices", name + ".yaml"), "w", encoding="utf-8") as file:
            file.write(text)
    write_devices(workspace, count, {})


class Watched:
    """A process whose largest memory and number of threads are looked at while it runs."""

    def __init__(self, command, environment, **options):
        self.memory, self.threads, self.processor = 0, 0, 0.0
        self.started = time.perf_counter()
        self.process = subprocess.Popen(command, env=environment, **options)
        self.watcher = threading.Thread(target=self.watch, daemon=True)
        self.over = threading.Event()
        self.watcher.start()

    def look(self):
        try:
            with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
                fields = dict(line.split(":", 1) for line in status)
            self.memory = max(self.memory, int(fields["VmHWM"].split()[0]) // 1024)
            self.threads = max(self.threads, int(fields["Threads"]))
        except (OSError, KeyError, ValueError):
            pass  # it has ended

    def watch(self):
        while not self.over.wait(0.1):
            self.look()

    def ended(self):
        """Waits for the end; gives the seconds that it took."""
        _, status, usage = os.wait4(self.process.pid, 0)
        seconds = time.perf_counter() - self.started
        self.process.returncode = os.waitstatus_to_exitcode(status)
        self.memory = max(self.memory, usage.ru_maxrss // 1024)
        self.processor = usage.ru_utime + usage.ru_stime
        self.over.set()
        return seconds


def with_routers(top, count, client):
    """Runs the client on a workspace whose routers listen; gives its seconds, itself and the simulator."""
    workspace = tempfile.mkdtemp(prefix="cantle-fleet-")
    environment = dict(os.environ, AWS_FRA_1_MD5=AWS_KEY, AZURE_FRA_1_MD5=AZURE_KEY, HOME=workspace)
    cantle = os.path.join(top, "cantle")
    simulator = None
    try:
        write_workspace(top, workspace, count)
        subprocess.run(
            [cantle, "render", "--workspace", workspace],
            env=environment, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )
        simulator = Watched(
            [cantle, "simulate", "--workspace", workspace, "--json", "--known-hosts", f"{workspace}/known_hosts"],
            dict(environment, CANTLE_JAVA_OPTS=HEAPS["simulator"]),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        )
        announced = json.loads(simulator.process.stdout.readline())
        write_devices(workspace, count, {device["device"]: device for device in announced["devices"]})
        with open(os.path.join(workspace, "listening.json"), "w", encoding="utf-8") as file:
            json.dump(announced, file)
        watched = Watched(
            client(cantle, workspace),
            dict(environment, CANTLE_JAVA_OPTS=HEAPS["client"]),
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )
        said = watched.process.stderr.read().decode()
        seconds = watched.ended()
        if watched.process.returncode != 0:
            sys.exit(f"{count} devices: exit {watched.process.returncode}\n{said[-3000:]}")
        simulator.look()
        return seconds, watched, simulator
    finally:
        if simulator:
            simulator.over.set()
            simulator.process.terminate()
            simulator.process.wait()
        shutil.rmtree(workspace)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("top")
    arguments.add_argument("--parallel", type=int, default=16)
    arguments.add_argument("--rival-up-to", type=int, default=100000)
    arguments.add_argument("devices", type=int, nargs="*")
    given = arguments.parse_args()
    counts = given.devices or [10, 100, 500]
    here = os.path.dirname(os.path.abspath(__file__))

    def cantle(program, workspace):
        return [
            program, "push", "--all", "--yes", "--canary", "0", "--parallel", str(given.parallel),
            "--workspace", workspace, "--known-hosts", f"{workspace}/known_hosts",
        ]

    def pyez(_, workspace):
        return [sys.executable, os.path.join(here, "fleet-pyez.py"), workspace, str(given.parallel)]

    print(f"{given.parallel} devices at a time; Cantle under {HEAPS['client']}, the virtual routers under"
          f" {HEAPS['simulator']}, all in one process.\n")
    print("| devices | client | time | a device | processor | peak RSS | threads | of PyEZ: time, memory | routers' peak RSS, threads |")
    print("|---:|---|---:|---:|---:|---:|---:|---:|---:|")
    for count in counts:
        rows = [("cantle push --all", *with_routers(given.top, count, cantle))]
        if count <= given.rival_up_to:
            rows.append(("PyEZ, thread pool", *with_routers(given.top, count, pyez)))
        _, rival_seconds, rival, _ = rows[-1]
        for name, seconds, client, simulator in rows:
            ratio = "–"
            if len(rows) > 1:
                ratio = f"{seconds / rival_seconds:.2f}, {client.memory / rival.memory:.2f}"
            print(
                f"| {count} | {name} | {seconds:.1f} s | {seconds / count * 1000:.0f} ms | {client.processor:.1f} s"
                f" | {client.memory} MiB | {client.threads} | {ratio} | {simulator.memory} MiB, {simulator.threads} |",
                flush=True,
            )


main()
