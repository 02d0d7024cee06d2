"""PyEZ: Device with its facts, Config in all modes and formats, and the tables of BGP and routes."""
import functools
import os
import sys

import yaml

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

# PyEZ 2.1.7 reads the definitions of its tables as PyYAML allowed it before release 6.
yaml.load = functools.partial(yaml.load, Loader=yaml.SafeLoader)

from jnpr.junos import Device
from jnpr.junos.op.bgp import bgpTable
from jnpr.junos.op.routes import RouteSummaryTable, RouteTable
from jnpr.junos.utils.config import Config
from lxml import etree
from router import HOST, PASSWORD, PORT, USER, check, pending, refused, running, runs, runs_not, trial


def connect():
    device = Device(host=HOST, port=PORT, user=USER, passwd=PASSWORD, gather_facts=False)
    device.open()
    device.timeout = 60
    return device


def facts(device):
    found = {}
    for name in sorted(device.facts):
        found[name] = device.facts[name]
    wanted = {
        "hostname": device.facts["hostname"],
        "model": "MX204",
        "version_RE0": device.facts["version"],
        "personality": "MX",
        "2RE": False,
        "RE_hw_mi": False,
        "master": "RE0",
        "current_re": ["master", "re0"],
        "switch_style": "BRIDGE_DOMAIN",
        "vc_capable": False,
        "virtual": False,
        "HOME": "/var/home/" + USER,
        "srx_cluster": None,
    }
    wrong = {k: found.get(k) for k, v in wanted.items() if found.get(k) != v}
    check("pyez: all facts of an MX204 with one routing engine", not wrong, wrong)
    check("pyez: the release", device.facts["version_info"].major == (21, 3), device.facts["version"])
    check("pyez: the serial number", bool(device.facts["serialnumber"]))


def formats(device):
    with Config(device, mode="exclusive") as config:
        config.load("set system host-name ez-set", format="set")
        check("pyez: the difference", "+  host-name ez-set;" in config.diff(), config.diff())
        check("pyez: commit check", config.commit_check() is True)
        runs_not("pyez: which changes nothing", "ez-set")
        config.commit(comment="from PyEZ")
        check("pyez: without a change there is no difference", config.diff() is None, config.diff())
    runs("pyez: set commands run", "set system host-name ez-set")

    for name, arguments in {
        "text": {"format": "text", "merge": True},
        "replace": {"format": "text"},
        "xml": {"format": "xml"},
        "json": {"format": "json"},
    }.items():
        host = "ez-" + name
        contents = {
            "text": "system { host-name %s; }" % host,
            "replace": "system { replace: services { netconf { ssh; } ssh; } host-name %s; }" % host,
            "xml": "<configuration><system><host-name>%s</host-name></system></configuration>" % host,
            "json": '{"configuration": {"system": {"host-name": "%s"}}}' % host,
        }[name]
        with Config(device, mode="exclusive") as config:
            config.load(contents, **arguments)
            config.commit()
        runs("pyez: %s runs" % name, "set system host-name " + host)
    runs("pyez: what was replaced runs", "set system services ssh")


def whole(device):
    text = device.rpc.get_config(options={"format": "text", "database": "committed"}).text
    changed = text.replace("host-name ez-json;", "host-name ez-update;")
    before = running()
    with Config(device, mode="exclusive") as config:
        config.load(changed, format="text", update=True)
        config.commit()
    runs("pyez: update runs", "set system host-name ez-update")
    with Config(device, mode="exclusive") as config:
        config.load(text, format="text", overwrite=True)
        config.commit()
    check("pyez: overwrite brings all back", running() == before)


def modes(device):
    with Config(device, mode="private") as config:
        config.load("set system host-name ez-private", format="set")
        runs_not("pyez: a private copy is private", "ez-private")
        other = connect()
        seen = Config(other).diff()
        check("pyez: nobody else sees it", seen is None, seen)
        refused(
            "pyez: the shared candidate is closed meanwhile",
            "private edits in use. Try 'configure private' or 'configure exclusive'",
            lambda: Config(other).load("set system host-name x", format="set"),
        )
        other.close()
        refused(
            "pyez: a private copy cannot be committed confirmed",
            "commit confirmed not supported for private configuration",
            lambda: config.commit(confirm=2),
        )
        config.commit()
    runs("pyez: a private copy runs once committed", "set system host-name ez-private")

    config = Config(device)
    config.load("set system host-name ez-shared", format="set")
    config.commit()
    runs("pyez: the shared candidate runs", "set system host-name ez-shared")

    config.lock()
    other = connect()
    refused("pyez: a held lock", "configuration database locked by", Config(other).lock)
    other.close()
    config.unlock()

    for mode in ("dynamic", "batch", "ephemeral"):
        refused("pyez: no %s database" % mode, "syntax error", Config(device, mode=mode).__enter__)


def confirmed(device):
    with Config(device, mode="exclusive") as config:
        config.load("set system host-name ez-confirmed", format="set")
        config.commit(confirm=2, comment="to be confirmed")
        check("pyez: a confirmed commit waits", pending())
        config.commit()
        check("pyez: the next commit confirms it", not pending())
    runs("pyez: confirmed runs on", "set system host-name ez-confirmed")
    with Config(device, mode="exclusive") as config:
        # The commit that confirmed is one of its own: 1 is what was confirmed, 2 what ran before.
        config.rollback(2)
        config.commit()
    runs("pyez: rollback 2 undoes it", "set system host-name ez-shared")


def rescue(device):
    config = Config(device)
    config.rescue("delete")
    check("pyez: no rescue configuration yet", config.rescue("get") is None)
    config.rescue("save")
    text = config.rescue("get", format="text")
    check("pyez: the rescue configuration", bool(text) and "host-name ez-shared;" in text, text)
    with Config(device, mode="exclusive") as config:
        config.load("set system host-name ez-lost", format="set")
        config.commit()
        config.rescue("reload")
        config.commit()
    runs("pyez: it runs again", "set system host-name ez-shared")


def reading(device):
    xml = device.rpc.get_config()
    check("pyez: configuration as XML", xml.findtext("system/host-name") == "ez-shared", etree.tostring(xml)[:200])
    json = device.rpc.get_config(options={"format": "json"})
    check("pyez: configuration as JSON", json["configuration"]["system"]["host-name"] == "ez-shared", str(json)[:200])
    commands = device.rpc.get_config(options={"format": "set", "database": "committed"})
    check("pyez: configuration as set", "set system host-name ez-shared" in commands.text, commands.text)
    part = device.rpc.get_config(filter_xml="system/host-name")
    check("pyez: a filter", len(part) == 1 and part.findtext("system/host-name") == "ez-shared", etree.tostring(part))
    version = device.cli("show version", warning=False)
    check("pyez: show version", "Model: mx204" in version, version)
    show = device.cli("show configuration | display set", warning=False)
    check("pyez: show configuration", "set system host-name ez-shared" in show.text, show)
    past = device.rpc.get_commit_information()
    logs = [log.text for log in past.findall("commit-history/log")]
    check("pyez: the history of commits", "from PyEZ" in logs and "to be confirmed" in logs, logs)
    old = device.rpc.get_configuration(dict(compare="rollback", rollback="1", format="text"))
    check("pyez: compared with rollback 1", "host-name ez-lost;" in old.findtext("configuration-output"), etree.tostring(old))
    changed = device.rpc.get_configuration(dict(compare="rollback", rollback="1", format="xml"), normalize=False)
    names = [(n.text, sorted(n.attrib.values())) for n in changed.findall("system/host-name")]
    check("pyez: and as XML", names == [("ez-lost", ["delete"]), ("ez-shared", ["create"])], names)


def tables(device):
    peers = bgpTable(device).get(logical_system="l2")
    check("pyez: the table of BGP sessions", len(peers) == 2, peers.keys())
    systems = sorted(peer.peer_as for peer in peers)
    check("pyez: with both neighbours", systems == ["12076", "64512"], systems)
    routes = RouteTable(device).get(logical_system="l2")
    found = {route.key: route.protocol for route in routes}
    check("pyez: the table of routes", found.get("172.31.0.0/16") == "BGP", found)
    summary = RouteSummaryTable(device).get(logical_system="l2")
    check("pyez: the summary of routes", any(t.active > 0 for t in summary), summary.keys())


def main():
    device = connect()
    host = device.facts["hostname"]
    for part in (facts, formats, whole, modes, confirmed, rescue, reading, tables):
        trial("pyez: " + part.__name__, lambda part=part: part(device))
    with Config(device, mode="exclusive") as config:
        config.load("set system host-name " + host, format="set")
        config.commit()
    device.close()
    check("pyez: the session ends in order", not device.connected)


if __name__ == "__main__":
    main()
