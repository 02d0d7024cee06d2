"""The same work by ncclient and PyEZ, as Debian has them.

client.py ncclient|pyez PORT set-up N | rate SECONDS | big MEGABYTES: prints one number, as Client.java does.
"""
import logging
import statistics
import sys
import time

logging.disable(logging.CRITICAL)


def ncclient_open(port):
    from ncclient import manager

    session = manager.connect(
        host="127.0.0.1", port=port, username="bench", password="bench", hostkey_verify=False, allow_agent=False,
        look_for_keys=False, device_params={"name": "junos"}, timeout=600,
    )
    return session, session.close_session


def pyez_open(port):
    from jnpr.junos import Device

    device = Device(
        host="127.0.0.1", port=port, user="bench", password="bench", gather_facts=False, allow_agent=False,
        ssh_config="/dev/null", huge_tree=True,
    )
    device.open()
    device.timeout = 600
    return device, device.close


def ask(session, name, **arguments):
    from lxml import etree

    if name == "pyez":
        return getattr(session.rpc, "get_big" if arguments else "get_bgp_summary_information")(**arguments)
    request = etree.Element("get-big" if arguments else "get-bgp-summary-information")
    for key, value in arguments.items():
        etree.SubElement(request, key).text = value
    return session.rpc(request)


def main(name, port, what, amount):
    opener = {"ncclient": ncclient_open, "pyez": pyez_open}[name]
    if what == "set-up":
        times = []
        for round in range(-1, amount):
            began = time.perf_counter()
            _, close = opener(port)
            close()
            if round >= 0:
                times.append((time.perf_counter() - began) * 1000)
        return f"{statistics.median(times):.1f}"
    session, close = opener(port)
    began = time.perf_counter()
    if what == "rate":
        count = 0
        while time.perf_counter() - began < amount:
            ask(session, name)
            count += 1
        result = f"{count / (time.perf_counter() - began):.1f}"
    else:
        ask(session, name, megabytes=str(amount))
        result = f"{time.perf_counter() - began:.2f}"
    close()
    return result


print(main(sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
