"""The rival of `cantle push --all`: the same steps with PyEZ and a thread pool.

fleet-pyez.py WORKSPACE THREADS

Connect, lock, load, diff, commit check, commit confirmed, wait until both BGP sessions are established, confirm, unlock.
It judges nothing else: no prefixes, no routes, no advertisements, no reports.
"""

import concurrent.futures
import json
import logging
import os
import sys
import time

from jnpr.junos import Device
from jnpr.junos.utils.config import Config

logging.disable(logging.CRITICAL)


def established(device):
    summary = device.rpc.get_bgp_summary_information(logical_system="l2")
    states = [(peer.findtext("peer-state") or "").strip() for peer in summary.iter("bgp-peer")]
    return len(states) == 2 and all(state == "Established" for state in states)


def push(workspace, where):
    name = where["device"].replace("d", "s", 1)
    with open(os.path.join(workspace, "golden", where["device"], name + ".conf"), encoding="utf-8") as file:
        text = file.read()
    for key in ("AWS_FRA_1_MD5", "AZURE_FRA_1_MD5"):
        text = text.replace("env:" + key, os.environ[key])
    with Device(
        host=where["host"], port=where["port"], user=where["user"], passwd=where["password"], gather_facts=False
    ) as device:
        config = Config(device)
        config.lock()
        config.load(text, format="text", merge=False)
        if not config.diff():
            raise RuntimeError("no difference")
        config.commit_check()
        config.commit(confirm=6, comment="fleet")
        deadline = time.monotonic() + 300
        while not established(device):
            if time.monotonic() > deadline:
                config.rollback(1)
                config.commit()
                raise RuntimeError("not established")
            time.sleep(1)
        config.commit(comment="fleet, confirmed")
        config.unlock()


def main():
    workspace, threads = sys.argv[1], int(sys.argv[2])
    with open(os.path.join(workspace, "listening.json"), encoding="utf-8") as file:
        devices = json.load(file)["devices"]
    with concurrent.futures.ThreadPoolExecutor(threads) as pool:
        for future in [pool.submit(push, workspace, device) for device in devices]:
            future.result()


main()
